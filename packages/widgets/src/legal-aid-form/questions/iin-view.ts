import { html, nothing, type TemplateResult } from 'lit';
import { checkIin } from '@amanat/l10n';
import { textField } from '../../element/controls.js';
import { answer, optional, type QuestionParts } from './question.js';
import { iinDigits } from './steps.js';
import { messageAt, type View } from '../view.js';

/** What to say of twelve digits that are no usual IIN. Such numbers have been issued: it never stops anyone. */
export function doubtOf({ strings }: Pick<View, 'strings'>, typed: string): string | undefined {
  const digits = iinDigits(typed);
  return digits.length === 12 && !checkIin(digits).valid ? strings.iin.doubtful : undefined;
}

/** Only on pages that ask for it, and with the reason to leave it out. */
export function iinView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { iin, questions } = view.strings;
  const doubt = doubtOf(view, answers.iin);
  return html`
    ${view.heading(html`<span>${questions.iin}</span>`)}
    <p class="notice warn"><span>${iin.warning}</span></p>
    ${textField({
      id: 'iin',
      label: optional(view, iin.label),
      hint: iin.hint,
      error: messageAt(view, problems, 'iin'),
      inputMode: 'numeric',
      value: answers.iin,
      onInput: (typed) => answer(view, { iin: typed }),
    })}
    ${doubt ? html`<p class="notice"><span>${doubt}</span></p>` : nothing}
  `;
}
