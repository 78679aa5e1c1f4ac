import type { Challenge, FieldProblem, ProblemCode } from '@amanat/contract';

interface WhatWouldHelp {
  /** When the same request may succeed. */
  readonly retryAfterSeconds?: number;
  /** With `proof-needed`: what to solve. */
  readonly challenge?: Challenge;
}

/** A service says no, with the code of a problem. Whatever the transaction did is undone. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ProblemCode;
  readonly errors: readonly FieldProblem[];
  readonly retryAfterSeconds: number | undefined;
  readonly challenge: Challenge | undefined;

  constructor(
    code: ProblemCode,
    errors: readonly FieldProblem[] = [],
    { retryAfterSeconds, challenge }: WhatWouldHelp = {},
  ) {
    super(code);
    this.code = code;
    this.errors = errors;
    this.retryAfterSeconds = retryAfterSeconds;
    this.challenge = challenge;
  }
}
