import { html, type TemplateResult } from 'lit';
import { LOCALES } from '@amanat/l10n';
import { checkBox, choiceGroup } from '../../element/controls.js';
import { NEEDS } from './answers.js';
import { answer, type QuestionParts } from './question.js';
import type { View } from '../view.js';

/** The language of the answer, and what makes it easier to be served. */
export function needsView(view: View, { answers }: QuestionParts): TemplateResult {
  const { strings, locale } = view;
  const { needs, questions } = strings;
  const others = (need: (typeof NEEDS)[number]) => answers.needs.filter((other) => other !== need);
  return html`
    ${view.heading(html`<span>${questions.needs}</span>`)}
    ${choiceGroup({
      id: 'language',
      label: needs.language,
      choices: LOCALES.map((value) => ({ value, label: needs.languages[value] })),
      value: answers.language ?? locale,
      onChange: (language) => answer(view, { language }),
    })}
    <fieldset id="needs" aria-describedby="needs-hint">
      <legend>${needs.what}</legend>
      <div class="choices">
        <p class="hint" id="needs-hint"><span>${needs.hint}</span></p>
        ${NEEDS.map((need) =>
          checkBox({
            id: need,
            label: needs.of[need],
            checked: answers.needs.includes(need),
            onChange: (wanted) => answer(view, { needs: wanted ? [...others(need), need] : others(need) }),
          }),
        )}
      </div>
    </fieldset>
  `;
}
