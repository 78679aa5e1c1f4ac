import { html, nothing, type TemplateResult } from 'lit';

/** An address that the code may hold: of the web, or of this machine. */
export const isAddress = (text: string): boolean =>
  /^https:\/\/[^\s"<>]+$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/[^\s"<>]*)?$/.test(text);

/** What stands in the field of an event. */
export const typed = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value.trim();

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A choice under its label. */
export function select(
  id: string,
  label: string,
  value: string,
  options: readonly Option[],
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${value} @change=${(event: Event) => onChoose(typed(event))}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select>
  </div>`;
}

/** An address under its label, with its hint and, when it is none, what is wrong. */
export function addressField(
  id: string,
  label: string,
  hint: string,
  value: string,
  mayBeEmpty: boolean,
  wrong: string,
  onInput: (value: string) => void,
): TemplateResult {
  const isWrong = !(isAddress(value) || (mayBeEmpty && value === ''));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-hint"
      aria-invalid=${isWrong}
      .value=${value}
      @input=${(event: Event) => onInput(typed(event).replace(/\/+$/, ''))}
    />
    <span class="hint" id="${id}-hint"
      >${hint}${isWrong ? html` <span class="wrong">${wrong}</span>` : nothing}</span
    >
  </div>`;
}
