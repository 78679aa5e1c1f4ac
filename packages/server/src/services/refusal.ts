import type { FieldProblem, ProblemCode } from '@amanat/contract';

/** A service says no, with the code of a problem. Whatever the transaction did is undone. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ProblemCode;
  readonly errors: readonly FieldProblem[];

  constructor(code: ProblemCode, errors: readonly FieldProblem[] = []) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}
