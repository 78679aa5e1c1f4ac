import { fieldProblems } from '@amanat/contract';
import { type Failure, RequestValidationError } from './errors.js';

type Issues = Parameters<typeof fieldProblems>[0];

/** What is used of a schema of the contract. */
export interface Schema<Output> {
  safeParse(
    input: unknown,
    context?: { reportInput?: boolean },
  ): { success: true; data: Output } | { success: false; error: { issues: Issues } };
}

/** Params as a caller gave them, and the schema they have to fit. */
export interface Params<Output> {
  readonly schema: Schema<Output>;
  readonly given: unknown;
}

/** The params as the contract wants them sent. Throws RequestValidationError with the field problems. */
export function validParams<Output>(params: Params<Output>, context: Omit<Failure, 'code'>): Output {
  // `fieldProblems` tells an absent value from one of another type by the input; it never repeats it.
  const parsed = params.schema.safeParse(params.given, { reportInput: true });
  if (!parsed.success) throw new RequestValidationError(fieldProblems(parsed.error.issues), context);
  return parsed.data;
}
