import { html, type TemplateResult } from 'lit';
import { AmanatElement } from './amanat-element.js';
import { textField } from './controls.js';
import { controlStyles } from './controls.styles.js';
import { part } from './drawn.test.parts.js';

/** The base with a little of everything on it. */
export class TestSheet extends AmanatElement {
  static override styles = [AmanatElement.styles, controlStyles];

  #typed = '';

  protected override renderContent(): TemplateResult {
    return html`
      ${this.renderTitle(html`<span>Тақырып</span>`)}
      <p class="meta"><span>Ұсақ мәтін</span></p>
      ${textField({ id: 'name', label: 'Аты', value: this.#typed, onInput: (value) => (this.#typed = value), hint: 'Түсіндірме' })}
      <button type="button" class="button">Басу</button>
    `;
  }

  say(message: string): void {
    this.announce(message, 10);
  }
}
customElements.define('test-sheet', TestSheet);

export const rootOf = (sheet: TestSheet): HTMLElement => part(sheet, '.root');
export const fieldOf = (sheet: TestSheet): HTMLInputElement => part(sheet, 'input') as HTMLInputElement;
