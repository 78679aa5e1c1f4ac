import { html, nothing, type TemplateResult } from 'lit';

/** A button that says what will happen. A busy one stays focusable and ignores presses. */
export function button(parts: {
  label: string;
  onClick: () => void;
  kind?: 'primary' | 'secondary' | 'exit';
  busy?: boolean;
  /** The accessible name, where the label is a sign. */
  name?: string;
  /** Whether what it opens is open. */
  expanded?: boolean;
}): TemplateResult {
  return html`<button
    type="button"
    class="button ${parts.kind ?? 'secondary'}"
    part="button"
    aria-disabled=${parts.busy ? 'true' : nothing}
    aria-label=${parts.name ?? nothing}
    aria-expanded=${parts.expanded ?? nothing}
    @click=${() => {
      if (!parts.busy) parts.onClick();
    }}
  >
    ${parts.label}
  </button>`;
}
