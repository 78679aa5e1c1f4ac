import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { onServer } from './on-server.js';

export { button } from './button.js';

/** What every control of a form has. Ids live in one shadow root, so short ones do. */
interface FieldParts {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong and what to do; absent when all is well. */
  error?: string | undefined;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** The ids that describe a control, for `aria-describedby`. */
function describedBy({ id, hint, error }: FieldParts): string | typeof nothing {
  const ids = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ');
  return ids || nothing;
}

function hintAndError({ id, hint, error }: FieldParts): TemplateResult {
  return html`
    ${hint ? html`<p class="hint" id=${hintId(id)}>${hint}</p>` : nothing}
    ${error ? html`<p class="error" id=${errorId(id)}>${error}</p>` : nothing}
  `;
}

const field = (parts: FieldParts, control: TemplateResult) => html`
  <div class="field ${parts.error ? 'invalid' : ''}">
    <label class="label" for=${parts.id}>${parts.label}</label>
    ${hintAndError(parts)}
    <div class="box">${control}</div>
  </div>
`;

/** A one-line text field. `text` with `inputMode`, never `number`: money and phones are text that people type. */
export function textField(
  parts: FieldParts & {
    value: string;
    onInput: (value: string) => void;
    inputMode?: 'text' | 'numeric' | 'tel' | 'email';
    autocomplete?: AutoFill;
    unit?: string;
    maxLength?: number;
    required?: boolean;
  },
): TemplateResult {
  return field(
    parts,
    html`<input
        id=${parts.id}
        type="text"
        inputmode=${parts.inputMode ?? 'text'}
        autocomplete=${parts.autocomplete ?? 'off'}
        maxlength=${parts.maxLength ?? nothing}
        ?required=${parts.required ?? false}
        aria-invalid=${parts.error ? 'true' : nothing}
        aria-describedby=${describedBy(parts)}
        .value=${live(parts.value)}
        @input=${(event: Event) => parts.onInput((event.target as HTMLInputElement).value)}
      />${parts.unit ? html`<span class="unit">${parts.unit}</span>` : nothing}`,
  );
}

/** Several lines of text. The browser remembers nothing of it. */
export function textArea(
  parts: FieldParts & { value: string; onInput: (value: string) => void; maxLength: number },
): TemplateResult {
  return field(
    parts,
    html`<textarea
      id=${parts.id}
      autocomplete="off"
      maxlength=${parts.maxLength}
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${describedBy(parts)}
      .value=${live(parts.value)}
      @input=${(event: Event) => parts.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

export interface Option {
  value: string;
  label: string;
}

/** Options under a common name. */
export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

/** A native list of choices, for lists longer than about seven. */
export function selectField(
  parts: FieldParts & {
    value: string;
    options: readonly (Option | OptionGroup)[];
    onChange: (value: string) => void;
    /** The first, empty line. */
    placeholder?: string;
  },
): TemplateResult {
  return field(
    parts,
    html`<select
      id=${parts.id}
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${describedBy(parts)}
      @change=${(event: Event) => parts.onChange((event.target as HTMLSelectElement).value)}
    >
      ${
        parts.placeholder === undefined
          ? nothing
          : optionOf({ value: '', label: parts.placeholder }, parts.value)
      }
      ${parts.options.map((entry) =>
        'options' in entry
          ? html`<optgroup label=${entry.label}>
              ${entry.options.map((option) => optionOf(option, parts.value))}
            </optgroup>`
          : optionOf(entry, parts.value),
      )}
    </select>`,
  );
}

/** A property that is on or off. On a server Lit would write `checked="false"`, which HTML takes for checked. */
export const liveSwitch = (isOn: boolean): unknown => (onServer && !isOn ? noChange : live(isOn));

// The property, not the attribute: where the visitor has chosen before, Firefox does not look at the attribute.
const optionOf = ({ value, label }: Option, chosen: string) =>
  html`<option value=${value} .selected=${liveSwitch(value === chosen)}>${label}</option>`;

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** A second line under the label. */
  help?: string | undefined;
}

/**
 * Native radios in one fieldset, each a full-width row. The legend is the question;
 * `id` is the fieldset's, and the radios share it as their name.
 */
export function choiceGroup<Value extends string>(
  parts: FieldParts & {
    choices: readonly Choice<Value>[];
    value: Value | undefined;
    onChange: (value: Value) => void;
    /** The legend is the heading of a step. */
    question?: boolean;
  },
): TemplateResult {
  return html`
    <fieldset
      id=${parts.id}
      class=${parts.error ? 'invalid' : ''}
      aria-describedby=${describedBy(parts)}
      tabindex="-1"
    >
      <legend class=${parts.question ? 'question' : ''}>${parts.label}</legend>
      <div class="choices">
        ${hintAndError(parts)}
        ${parts.choices.map(
          (choice) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${parts.id}
                value=${choice.value}
                autocomplete="off"
                .checked=${liveSwitch(choice.value === parts.value)}
                @change=${() => parts.onChange(choice.value)}
              />
              <span>${choice.label}</span>
              ${choice.help ? html`<span class="help">${choice.help}</span>` : nothing}
            </label>`,
        )}
      </div>
    </fieldset>
  `;
}

/** One box to tick. */
export function checkBox(
  parts: FieldParts & { checked: boolean; onChange: (checked: boolean) => void },
): TemplateResult {
  return html`
    <div class="field ${parts.error ? 'invalid' : ''}">
      ${parts.error ? html`<p class="error" id=${errorId(parts.id)}>${parts.error}</p>` : nothing}
      <label class="choice">
        <input
          id=${parts.id}
          type="checkbox"
          autocomplete="off"
          aria-invalid=${parts.error ? 'true' : nothing}
          aria-describedby=${describedBy(parts)}
          .checked=${liveSwitch(parts.checked)}
          @change=${(event: Event) => parts.onChange((event.target as HTMLInputElement).checked)}
        />
        <span>${parts.label}</span>
        ${parts.hint ? html`<span class="help" id=${hintId(parts.id)}>${parts.hint}</span>` : nothing}
      </label>
    </div>
  `;
}
