import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '@amanat/l10n';
import { DONT_KNOW, type Question } from '@amanat/rules/literacy';
import { sourceLine } from '../element/source-line.js';
import { isCorrect } from './literacy-quiz.model.js';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';

/** A question as native radios in one fieldset; after the check each row says in words what it was. */
export function questionFields(
  locale: Locale,
  question: Question,
  state: { chosen: string | undefined; checked: boolean; missing: boolean },
  onChoose: (optionId: string) => void,
): TemplateResult {
  const strings = QUIZ_STRINGS[locale];
  const rows = [
    ...question.options.map((option) => ({ id: option.id, text: option.text[locale] })),
    { id: DONT_KNOW, text: strings.dontKnow },
  ];
  return html`
    <fieldset
      id="question"
      class=${state.missing ? 'invalid' : ''}
      tabindex="-1"
      aria-describedby=${state.missing ? 'question-error' : nothing}
    >
      <legend class="question"><span>${question.stem[locale]}</span></legend>
      <div class="choices">
        ${state.missing ? html`<p class="error" id="question-error">${strings.choose}</p>` : nothing}
        ${rows.map((row) => {
          const right = state.checked && isCorrect(question, row.id);
          const wrong = state.checked && row.id === state.chosen && !right && row.id !== DONT_KNOW;
          const look = right ? 'right' : wrong ? 'wrong' : '';
          return html`<label class="choice ${look} ${state.checked ? 'settled' : ''}">
            <input
              type="radio"
              name="answer"
              value=${row.id}
              autocomplete="off"
              ?disabled=${state.checked && row.id !== state.chosen}
              .checked=${live(row.id === state.chosen)}
              @change=${() => onChoose(row.id)}
            />
            <span>${row.text}</span>
            ${right ? html`<span class="mark">✓ ${strings.rightAnswer}</span>` : nothing}
            ${wrong ? html`<span class="mark">✗ ${strings.yourAnswer}</span>` : nothing}
          </label>`;
        })}
      </div>
    </fieldset>
  `;
}

/** What the answer was worth and why, the reasons of every other option, and where it comes from. */
export function answerFeedback(
  locale: Locale,
  question: Question,
  chosen: string | undefined,
): TemplateResult {
  const strings = QUIZ_STRINGS[locale];
  const correct = isCorrect(question, chosen);
  const mine = question.options.find((option) => option.id === chosen);
  const right = question.options.find((option) => option.correct === true);
  const others = question.options.filter((option) => option !== mine && option !== right);
  return html`
    <div
      class="notice feedback ${correct ? 'ok' : 'warn'}"
      id="feedback"
      tabindex="-1"
      role="group"
      aria-labelledby="verdict"
    >
      <p id="verdict">
        <strong>${correct ? strings.correct : mine ? strings.incorrect : strings.dontKnow}.</strong>
      </p>
      <p><span>${mine ? mine.why[locale] : strings.dontKnowWhy}</span></p>
      ${
        correct || !right
          ? nothing
          : html`<p><strong>${strings.rightAnswer}:</strong> <span>${right.text[locale]}</span></p>
              <p><span>${right.why[locale]}</span></p>`
      }
      ${
        others.length === 0
          ? nothing
          : html`<details class="others">
              <summary><span>${strings.whyOthers}</span></summary>
              <ul>
                ${others.map(
                  (option) =>
                    html`<li><strong>${option.text[locale]}</strong> <span>${option.why[locale]}</span></li>`,
                )}
              </ul>
            </details>`
      }
      ${question.confidence === 'medium' ? html`<p class="meta"><span>${strings.careful}</span></p>` : nothing}
      <p class="meta">${sourceLine(locale, question.source)}</p>
    </div>
  `;
}
