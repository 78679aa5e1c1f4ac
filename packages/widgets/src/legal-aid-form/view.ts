import type { nothing, TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { errorSummary } from '../element/error-summary.js';
import type { LegalAidAction } from './legal-aid-form.model.js';
import type { RequestStrings } from './request-strings.js';
import type { FieldProblem } from './steps.js';

/** What every screen draws with. */
export interface View {
  readonly locale: Locale;
  readonly strings: RequestStrings;
  readonly dispatch: (action: LegalAidAction) => void;
  /** The heading of a screen; focus goes there when the screen comes. */
  readonly heading: (content: TemplateResult) => TemplateResult;
  /** A heading inside a screen. */
  readonly subheading: (content: TemplateResult) => TemplateResult;
}

/** The message at a field, if something is wrong with it. */
export function messageAt(
  { strings }: View,
  problems: readonly FieldProblem[],
  field: string,
): string | undefined {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem && strings.problems[problem.code](problem.n ?? 0);
}

/** All that must be corrected, above the questions. */
export function summaryOf(view: View, problems: readonly FieldProblem[]): TemplateResult | typeof nothing {
  const errors = problems.map(({ field, code, n }) => ({
    id: field,
    message: view.strings.problems[code](n ?? 0),
  }));
  return errorSummary(view.locale, errors);
}
