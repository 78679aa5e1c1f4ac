/** One case of a vector file; `input` and `expected` are shaped by the kind. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly level: 'core' | 'extended';
  readonly input: unknown;
  readonly expected: unknown;
  /** Why we believe the expected figures wrong; such a vector is reported and does not fail the run. */
  readonly disputed?: string;
}

/** A field that came out otherwise than expected. */
export interface Mismatch {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** Computes one case and compares exactly the fields that it expects. */
export type Check = (vector: Vector) => readonly Mismatch[];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Field by field; what is expected as null is expected to be missing or null. */
export function compare(expected: object, got: object, prefix = ''): Mismatch[] {
  const actual = got as Record<string, unknown>;
  return Object.entries(expected).flatMap(([field, value]: [string, unknown]) => {
    const wanted = textOf(value);
    const came = textOf(actual[field]);
    return wanted === came ? [] : [{ field: `${prefix}${field}`, expected: wanted, got: came }];
  });
}

/** Empty when the number lies within the tolerance. */
export function within(field: string, expected: string, tolerance: string, got: number): Mismatch[] {
  const near = Math.abs(got - Number(expected)) <= Number(tolerance);
  return near ? [] : [{ field, expected: `${expected} ± ${tolerance}`, got: String(got) }];
}
