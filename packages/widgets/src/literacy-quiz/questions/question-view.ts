import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { AskedQuestion } from '../asked-question.js';
import type { QuizAction } from '../literacy-quiz.model.js';
import type { PieceHost } from '../piece.js';
import { ROOM_STRINGS } from '../quiz-room.strings.js';
import type { Answering, RowParts } from './answering.js';
import { optionRows } from './option-rows.js';
import { orderRows } from './order-rows.js';
import { QUESTION_STRINGS } from './question.strings.js';
import { playerPlace } from './recording.js';

/** A question in one fieldset; after the check each row says in words what it was. */
export function questionView(
  locale: Locale,
  question: AskedQuestion,
  answering: Answering,
  dispatch: (action: QuizAction) => void,
  host: Pick<PieceHost, 'announce' | 'focusOn'>,
): TemplateResult {
  const { missing, checked } = answering;
  // How to answer is of no use once it is answered.
  const hint = checked ? undefined : hintOf(locale, question);
  const describedBy = [hint && 'question-hint', missing && 'question-error'].filter(Boolean).join(' ');
  const parts: RowParts = { locale, answering, dispatch };
  return html`
    <fieldset
      id="question"
      class=${missing ? 'invalid' : ''}
      tabindex="-1"
      aria-describedby=${describedBy || nothing}
    >
      <legend class="question"><span>${question.stem[locale]}</span></legend>
      <div class="choices">
        ${hint ? html`<p class="hint" id="question-hint">${hint}</p>` : nothing}
        ${missing ? html`<p class="error" id="question-error">${ROOM_STRINGS[locale].missing[question.kind]}</p>` : nothing}
        ${playerPlace(question.id)}
        ${question.kind === 'order' ? orderRows(parts, question, host) : optionRows(parts, question)}
      </div>
    </fieldset>
  `;
}

function hintOf(locale: Locale, { kind }: AskedQuestion): string | undefined {
  const strings = QUESTION_STRINGS[locale];
  switch (kind) {
    case 'single':
    case 'true-false':
      return undefined;
    case 'multiple':
      return strings.chooseAll;
    case 'order':
      return strings.putInOrder;
  }
}
