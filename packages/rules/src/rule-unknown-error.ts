import type { Day } from './source.js';

/** Why a look-up has no answer. */
export type RuleUnknownCode =
  'day-invalid' | 'mrp-unknown' | 'terms-unknown' | 'combination-unknown' | 'ceiling-unknown';

/**
 * The package does not know the rule for the asked day, and does not stand in another day's rule for it.
 * The message is for developers; text for people is made from `code` by the caller.
 */
export class RuleUnknownError extends Error {
  override readonly name: string = 'RuleUnknownError';
  readonly code: RuleUnknownCode;
  readonly year: number | undefined;
  readonly day: Day | undefined;

  constructor(code: RuleUnknownCode, message: string, asked: { year?: number; day?: Day } = {}) {
    super(message);
    this.code = code;
    this.year = asked.year;
    this.day = asked.day;
  }
}

/** @throws {RuleUnknownError} `day-invalid` unless the text is a day of the calendar, `YYYY-MM-DD`. */
export function requireDay(text: string): Day {
  const written = /^\d{4}-\d\d-\d\d$/.test(text);
  const instant = new Date(written ? text : NaN);
  // 30 February parses as a day of March in some engines and not at all in others; both are refused.
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(text)) {
    throw new RuleUnknownError('day-invalid', `Not a calendar day written YYYY-MM-DD: "${text}".`);
  }
  return text;
}
