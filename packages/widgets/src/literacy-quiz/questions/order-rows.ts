import { html, nothing, type TemplateResult } from 'lit';
import { DONT_KNOW, correctOptionsOf } from '@amanat/rules/literacy/score';
import type { AskedQuestion } from '../asked-question.js';
import { orderOf } from '../literacy-quiz.model.js';
import type { PieceHost } from '../piece.js';
import type { RowParts } from './answering.js';
import { dontKnowRow } from './option-rows.js';
import { QUESTION_STRINGS } from './question.strings.js';

/**
 * Steps in the visitor's order, each with a button up and a button down. A row is drawn for a place and not for a step,
 * so that nothing moves in the document; focus follows the step to its new place, and the place is said.
 */
export function orderRows(
  parts: RowParts,
  question: AskedQuestion,
  host: Pick<PieceHost, 'announce' | 'focusOn'>,
): TemplateResult {
  const { locale, answering, dispatch } = parts;
  const { chosen, checked } = answering;
  const strings = QUESTION_STRINGS[locale];
  const order = orderOf(question, chosen);
  const rightOrder = correctOptionsOf(question);
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text[locale] ?? '';
  const isSaid = chosen !== DONT_KNOW;

  const move = (place: number, by: -1 | 1) => {
    const id = order[place];
    if (id === undefined || order[place + by] === undefined) return;
    dispatch({ type: 'move', optionId: id, by });
    host.focusOn(`#step-${place + by}-${by < 0 ? 'up' : 'down'}`);
    host.announce(`${textOf(id)}: ${strings.place(place + by + 1, order.length)}`, 150);
  };
  const mover = (place: number, by: -1 | 1) =>
    html`<button
      type="button"
      class="move"
      id="step-${place}-${by < 0 ? 'up' : 'down'}"
      aria-label=${`${by < 0 ? strings.up : strings.down}: ${textOf(order[place] ?? '')}`}
      aria-disabled=${order[place + by] === undefined ? 'true' : nothing}
      @click=${() => move(place, by)}
    >
      ${by < 0 ? '↑' : '↓'}
    </button>`;

  return html`
    <ol class="order ${checked ? 'settled' : ''}" role="list">
      ${order.map((id, place) => {
        const isRight = checked && isSaid && rightOrder[place] === id;
        const isWrong = checked && isSaid && !isRight;
        const rightPlace = rightOrder.indexOf(id) + 1;
        return html`<li class=${isRight ? 'right' : isWrong ? 'wrong' : ''}>
          <span class="place">${place + 1}</span>
          <span class="step"
            ><span>${textOf(id)}</span>
            ${isRight ? html`<span class="mark">✓ ${strings.rightPlace}</span>` : nothing}
            ${isWrong ? html`<span class="mark">✗ ${strings.belongsAt(rightPlace)}</span>` : nothing}
          </span>
          ${checked ? nothing : html`<span class="moves">${mover(place, -1)} ${mover(place, 1)}</span>`}
        </li>`;
      })}
    </ol>
    ${checked && isSaid ? nothing : dontKnowRow(parts)}
  `;
}
