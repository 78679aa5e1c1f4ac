import type { KnownConfig } from '../../element/contact/known-config.js';
import type { OutboxItem } from '@amanat/sdk/outbox';

/** What becomes of a request while the consent is in view. */
export type Sending =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending' }
  /** The server said no: nothing is stored, and an answer must change. */
  | { readonly phase: 'refused'; readonly error: unknown };

/** The request is kept until the server has acknowledged it. */
export interface WaitingScreen {
  readonly screen: 'waiting';
  readonly item: OutboxItem;
  /** The person wants the story in the text message too. */
  readonly storyInSms: boolean;
}

/** Days for which a request may wait on a device. */
export const KEEP_DAYS = 3;

/** Milliseconds without a line after which other ways are offered. */
export const OTHER_WAYS_AFTER = 30_000;

/** What decides whether a request may wait on the device. */
export interface DeviceQuestion {
  readonly sharedPhone: boolean;
  readonly topic: string | undefined;
  readonly config: KnownConfig;
  /** A secure context with a database. */
  readonly deviceCan: boolean;
}

/** Whether waiting on the device is offered at all: never where a trace could hurt. */
export function mayKeepOnDevice({ sharedPhone, topic, config, deviceCan }: DeviceQuestion): boolean {
  if (sharedPhone || !deviceCan || topic === 'violence') return false;
  return config.phase === 'ready' && config.config.sealKey !== undefined;
}

/** Milliseconds until other ways are offered, 0 when they are now; undefined while the line is not the trouble. */
export function untilOtherWays({ state }: OutboxItem, now: number): number | undefined {
  if (state.phase !== 'kept' || (state.reason !== 'offline' && state.reason !== 'no-line')) return undefined;
  return Math.max(0, Date.parse(state.since) + OTHER_WAYS_AFTER - now);
}

/** Whether closing the page would lose a request. */
export function isLostOnLeaving({ state, onDisk }: OutboxItem): boolean {
  return !onDisk && (state.phase === 'kept' || state.phase === 'sending');
}
