export const L10N_INPUT_PROBLEMS = [
  'not-a-number',
  'not-whole',
  'not-a-day',
  'not-a-time',
  'out-of-range',
] as const;

export type L10nInputProblem = (typeof L10N_INPUT_PROBLEMS)[number];

/** A value that cannot be written for people. The message is the code alone: it never repeats the value. */
export class L10nInputError extends RangeError {
  override readonly name = 'L10nInputError';
  readonly code: L10nInputProblem;

  constructor(code: L10nInputProblem) {
    super(code);
    this.code = code;
  }
}
