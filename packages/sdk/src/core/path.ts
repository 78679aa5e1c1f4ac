import type { FieldProblem } from '@amanat/contract';

/** An address below the endpoint, with its template for messages and logs; or why there is none. */
export type Path =
  | {
      /** `/v1/quizzes/{id}` */
      readonly template: string;
      /** `/v1/quizzes/money-basics` */
      readonly concrete: string;
    }
  | { readonly template: string; readonly problems: readonly FieldProblem[] };

/**
 * Builds a {@link Path}; each value is written with its name: `` path`/v1/quizzes/${{ id }}` ``.
 * A value is one segment: empty ones, `.` and `..` would lead to another resource and are refused.
 */
export function path(
  texts: TemplateStringsArray,
  ...parameters: readonly Readonly<Record<string, string>>[]
): Path {
  let concrete = texts[0] ?? '';
  let template = concrete;
  const problems: FieldProblem[] = [];
  let index = 0;
  // Counted by hand: Prototype.js takes `entries` away from arrays.
  for (const parameter of parameters) {
    index += 1;
    const after = texts[index] ?? '';
    for (const [name, value] of Object.entries(parameter)) {
      const encoded = segment(value);
      if (encoded === null)
        problems.push({ pointer: `/${name}`, code: value ? 'invalid-segment' : 'required' });
      concrete += encoded ?? '';
      template += `{${name}}`;
    }
    concrete += after;
    template += after;
  }
  return problems.length > 0 ? { template, problems } : { template, concrete };
}

function segment(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value === '.' || value === '..') return null;
  try {
    return encodeURIComponent(value);
  } catch {
    // A lone surrogate has no encoding.
    return null;
  }
}
