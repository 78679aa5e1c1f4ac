import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.js';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** One JSON object a line. No host name or process id: they say nothing, and a host name may be a person's. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What may be logged of an error: its kind, its code and where it happened.
 * Never the message: a database driver, for one, quotes the row in it.
 */
export function describeError(error: unknown): { kind: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const word = (text: unknown) => (typeof text === 'string' && /^\w{1,40}$/.test(text) ? text : undefined);
  const code = 'code' in error ? word(error.code) : undefined;
  const at = framesOf(error);
  return {
    kind: word(error.constructor.name) ?? 'Error',
    ...(code && { code }),
    ...(at.length > 0 && { at }),
  };
}

function framesOf({ stack = '', message }: Error): string[] {
  // The message comes first in a stack and may have lines of its own, made to look like frames.
  const end = stack.indexOf(message) + message.length;
  if (!stack.includes(message)) return [];
  return [...stack.slice(end).matchAll(/^\s+at (.*[\w./-]+:\d+:\d+\)?)$/gm)]
    .slice(0, 12)
    .map(([, frame]) => frame ?? '');
}
