import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DONT_KNOW, correctOptionsOf } from '@amanat/rules/literacy/score';
import type { AskedQuestion } from '../asked-question.js';
import { idsIn } from '../literacy-quiz.model.js';
import type { RowParts } from './answering.js';
import { QUESTION_STRINGS } from './question.strings.js';

/** Native radios, or boxes to tick where several answers are right; the last row is "I don't know". */
export function optionRows(parts: RowParts, question: AskedQuestion): TemplateResult {
  const { locale, answering, dispatch } = parts;
  const { chosen, checked } = answering;
  const isMultiple = question.kind === 'multiple';
  const marked = chosen === DONT_KNOW ? [DONT_KNOW] : idsIn(chosen);
  const right = correctOptionsOf(question);
  const row = (id: string, text: string) =>
    optionRow({
      id,
      text,
      isMultiple,
      isMarked: marked.includes(id),
      isChecked: checked,
      isRight: right.includes(id),
      strings: QUESTION_STRINGS[locale],
      onChange: () => dispatch({ type: isMultiple ? 'toggle' : 'choose', optionId: id }),
    });
  return html`
    ${question.options.map(({ id, text }) => row(id, text[locale]))}
    ${row(DONT_KNOW, QUESTION_STRINGS[locale].dontKnow)}
  `;
}

interface OptionRow {
  readonly id: string;
  readonly text: string;
  readonly isMultiple: boolean;
  readonly isMarked: boolean;
  readonly isChecked: boolean;
  readonly isRight: boolean;
  readonly strings: (typeof QUESTION_STRINGS)['kk'];
  readonly onChange: () => void;
}

function optionRow(row: OptionRow): TemplateResult {
  const { id, isMarked, isChecked, isMultiple, strings } = row;
  const right = isChecked && row.isRight;
  const wrong = isChecked && isMarked && !row.isRight && id !== DONT_KNOW;
  const look = right ? 'right' : wrong ? 'wrong' : '';
  return html`<label class="choice ${look} ${isChecked ? 'settled' : ''}">
    <input
      type=${isMultiple ? 'checkbox' : 'radio'}
      name="answer"
      value=${id}
      autocomplete="off"
      ?disabled=${isChecked && (isMultiple || !isMarked)}
      .checked=${live(isMarked)}
      @change=${row.onChange}
    />
    <span>${row.text}</span>
    ${right ? html`<span class="mark">✓ ${strings.rightAnswer}${isMultiple && isMarked ? html`, ${strings.youChose}` : nothing}</span>` : nothing}
    ${wrong ? html`<span class="mark">✗ ${strings.yourAnswer}</span>` : nothing}
  </label>`;
}

/** "I don't know", alone, under an order. */
export function dontKnowRow(parts: RowParts): TemplateResult {
  const { chosen, checked } = parts.answering;
  return optionRow({
    id: DONT_KNOW,
    text: QUESTION_STRINGS[parts.locale].dontKnow,
    isMultiple: true,
    isMarked: chosen === DONT_KNOW,
    isChecked: checked,
    isRight: false,
    strings: QUESTION_STRINGS[parts.locale],
    onChange: () => parts.dispatch({ type: 'toggle', optionId: DONT_KNOW }),
  });
}
