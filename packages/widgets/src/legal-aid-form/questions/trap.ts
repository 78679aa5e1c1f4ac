import { html, type TemplateResult } from 'lit';
import { answer } from './question.js';
import type { View } from '../view.js';

/**
 * A field that people do not see, hear or reach: what fills it in is a machine. Off screen, since machines
 * know `display: none`.
 */
export function trap(view: View, value: string): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <label for="website">Website</label>
    <input
      id="website"
      name="website"
      type="text"
      tabindex="-1"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => answer(view, { website: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}
