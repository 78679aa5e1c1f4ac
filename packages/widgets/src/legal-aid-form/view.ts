import type { nothing, TemplateResult } from 'lit';
import { formatNumber, type Locale } from '@amanat/l10n';
import { errorSummary } from '../element/error-summary.js';
import type { LegalAidAction } from './form-state.js';
import type { RequestStrings } from './request-strings.js';
import type { FieldProblem } from './questions/steps.js';

/** What every screen draws with. */
export interface View {
  readonly locale: Locale;
  readonly strings: RequestStrings;
  readonly dispatch: (action: LegalAidAction) => void;
  /** The browser may offer what was typed before: not where others see it, nor to one who writes for others. */
  readonly remembers: boolean;
  /** The heading of a screen; focus goes there when the screen comes. */
  readonly heading: (content: TemplateResult) => TemplateResult;
  /** A heading inside a screen. */
  readonly subheading: (content: TemplateResult) => TemplateResult;
}

/** The message at a field, if something is wrong with it. */
export function messageAt(view: View, problems: readonly FieldProblem[], field: string): string | undefined {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem && wordsOf(view, problem);
}

/** What is wrong and what to do. */
export function wordsOf(view: View, { code, n, file }: FieldProblem): string {
  return view.strings.problems[code](n ?? 0, file ? fileLabel(view, file.name, file.bytes) : '');
}

const BYTES_IN_MEGABYTE = 1024 * 1024;

/** A file by its name and size; nothing of what is in it. */
export function fileLabel({ locale, strings }: View, name: string, bytes: number): string {
  const { kilobytes, megabytes } = strings.files;
  const size =
    bytes < BYTES_IN_MEGABYTE / 10
      ? kilobytes(formatNumber(locale, Math.ceil(bytes / 1024)))
      : megabytes(formatNumber(locale, bytes / BYTES_IN_MEGABYTE, { fractionDigits: 1 }));
  return `${name}, ${size}`;
}

/** All that must be corrected, above the questions. */
export function summaryOf(view: View, problems: readonly FieldProblem[]): TemplateResult | typeof nothing {
  const errors = problems.map((problem) => ({ id: problem.field, message: wordsOf(view, problem) }));
  return errorSummary(view.locale, errors);
}
