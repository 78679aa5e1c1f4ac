import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@amanat/l10n';
import { LATER_ACTS_CHECKED_UNTIL } from '@amanat/rules/terms';
import { LENDER_QUESTIONS_STRINGS } from './lender-questions.strings.js';
import { planQuestion, type PlanQuestionParts } from './plan-question.js';
import { ruleSource } from './rules-note.js';

/** What is not sure enough to rely on, one point each, where the ceiling stands, and whom else to ask. */
export function lenderQuestions(parts: PlanQuestionParts): TemplateResult {
  const { locale, result } = parts;
  const { terms, ceiling } = result;
  const strings = LENDER_QUESTIONS_STRINGS[locale];
  const until = formatDate(locale, LATER_ACTS_CHECKED_UNTIL, 'long');
  return html`
    <ul>
      <li><span>${strings.askLender}</span></li>
      <li><span>${strings.collateral}</span></li>
      ${terms.notes.map(
        (note) =>
          html`<li>
            <span>${strings.notes[note]}</span>
            ${
              note === 'later-act-not-checked'
                ? html`<span>${strings.searchedUntil}: ${until}</span>`
                : nothing
            }
          </li>`,
      )}
      ${
        ceiling
          ? html`<li><span>${strings.effectiveLimit}.</span> ${ruleSource(locale, ceiling.source)}</li>`
          : nothing
      }
    </ul>
    ${planQuestion(parts)}
  `;
}
