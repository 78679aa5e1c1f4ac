import type { $ZodIssue } from 'zod/v4/core';
import type { FieldProblem } from './problems.js';

/** A key of a record is chosen by who sent it, and may be anything; names of fields and indices are ours. */
const isField = (step: string) => /^(\d{1,4}|[a-z][A-Za-z]{0,40})$/.test(step);

/**
 * The field problems of a failed parse: where, which rule, and the rule's own limits.
 * Values are never repeated: they may be somebody's phone number.
 */
export function fieldProblems(issues: readonly $ZodIssue[]): FieldProblem[] {
  return issues.map((issue) => {
    const pointer = issue.path.map((step) => `/${isField(String(step)) ? String(step) : '*'}`).join('');
    switch (issue.code) {
      case 'too_small':
        return { pointer, code: 'too-small', params: { minimum: Number(issue.minimum) } };
      case 'too_big':
        return { pointer, code: 'too-big', params: { maximum: Number(issue.maximum) } };
      case 'invalid_format':
        return { pointer, code: 'invalid-format', params: { format: issue.format } };
      case 'custom':
        return { pointer, code: issue.message || 'invalid' };
      case 'invalid_type':
        return {
          pointer,
          code: issue.input === undefined ? 'required' : 'invalid-type',
          params: { expected: issue.expected },
        };
      default:
        return { pointer, code: issue.code.replaceAll('_', '-') };
    }
  });
}
