import type { Locale } from '@amanat/l10n';
import type { QuizAction } from '../literacy-quiz.model.js';

/** What a visitor has answered so far, and whether it was checked. */
export interface Answering {
  readonly chosen: string | undefined;
  readonly checked: boolean;
  readonly missing: boolean;
}

/** What the rows of answers are drawn from. */
export interface RowParts {
  readonly locale: Locale;
  readonly answering: Answering;
  readonly dispatch: (action: QuizAction) => void;
}
