import { inKazakhstan, parsePhone } from '@amanat/l10n';
import type { CallbackSlots, LegalRequestCreateParams } from '@amanat/sdk';

type ByCall = Extract<LegalRequestCreateParams['contact'], { channel: 'call' }>;
export type SafeHours = ByCall['safeHours'];
export type WhoMayAnswer = NonNullable<ByCall['whoMayAnswer']>;
/** An hour at which a call can be booked; instants in UTC. */
export type CallbackSlot = Pick<CallbackSlots['data'][number], 'start' | 'end'>;

export const SAFE_HOURS = ['any', 'morning', 'afternoon', 'evening'] as const satisfies readonly SafeHours[];

/** The most careful first: it stands until another is chosen. */
export const WHO_MAY_ANSWER = ['only-me', 'household', 'anyone'] as const satisfies readonly WhoMayAnswer[];

/** UTF-16 units of a codeword. */
export const LONGEST_CODEWORD = 60;

/** A typed phone as the wire wants it: E.164, ten digits at least. Short numbers are nobody's own. */
export function dialable(typed: string): string | undefined {
  const { e164 } = parsePhone(typed);
  return e164 !== undefined && /^\+\d{10,15}$/.test(e164) ? e164 : undefined;
}

const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Typed text as databases can hold it; undefined when nothing is left. */
export function storable(typed: string): string | undefined {
  return typed.replaceAll('\0', '').replace(LONE_SURROGATES, '\uFFFD').trim() || undefined;
}

/** The part of the day of a booked hour: who is called later is still called at a time that is safe. */
export function safeHoursOf({ start }: CallbackSlot): SafeHours {
  const { time } = inKazakhstan(start);
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}
