import { html, noChange, type TemplateResult } from 'lit';
import { button } from '../element/button.js';
import { onServer } from '../element/on-server.js';
import type { LegalAidStrings } from './legal-aid-form.strings.js';

/** Where a person at the entrance can go. */
export type Way = 'danger' | 'ask' | 'track' | 'back';

export interface Entrance {
  readonly strings: LegalAidStrings;
  readonly heading: (content: TemplateResult) => TemplateResult;
  readonly go: (way: Way) => void;
  /** Whether others use this phone; `set` when the page says so. */
  readonly sharedPhone: boolean | 'set';
  readonly onShared: (shared: boolean) => void;
  /** What stands in the place of the ways where there are no scripts. */
  readonly withoutScript: unknown;
}

/** The first question, and the three ways from it. */
export function startView({
  strings,
  heading,
  go,
  sharedPhone,
  onShared,
  withoutScript,
}: Entrance): TemplateResult {
  const { start, exit, shared } = strings;
  return html`
    ${heading(html`<span>${start.question}</span>`)}
    <p><span>${start.lead}</span></p>
    ${withoutScript}
    <div class="ways">
      ${button({ label: start.danger, kind: 'exit', onClick: () => go('danger') })}
      ${button({ label: start.ask, kind: 'primary', onClick: () => go('ask') })}
      ${button({ label: start.track, onClick: () => go('track') })}
    </div>
    ${
      sharedPhone === 'set'
        ? html`<p class="notice"><span>${shared.set}</span> <span>${shared.help}</span></p>`
        : html`<label class="choice by-script">
            <input
              id="shared-phone"
              type="checkbox"
              autocomplete="off"
              .checked=${onServer ? noChange : sharedPhone}
              @change=${(event: Event) => onShared((event.target as HTMLInputElement).checked)}
            />
            <span>${shared.label}</span>
            <span class="help">${shared.help}</span>
          </label>`
    }
    <p class="meta by-script"><span>${exit.limits}</span></p>
  `;
}

/** The numbers that come before any form. */
export function emergencyLines(strings: LegalAidStrings): TemplateResult {
  return html`
    <ul class="lines">
      ${strings.danger.lines.map(
        ({ number, what }) => html`
          <li>
            <a class="line" href="tel:${number}">
              <span class="line-number">${number}</span>
              <span class="line-what"
                >${what}<span class="visually-hidden">, ${strings.danger.call}</span></span
              >
            </a>
          </li>
        `,
      )}
    </ul>
  `;
}

export function dangerView({ strings, heading, go }: Entrance): TemplateResult {
  return html`
    ${heading(html`<span>${strings.danger.title}</span>`)}
    <p><span>${strings.danger.lead}</span></p>
    ${emergencyLines(strings)}
    <div class="ways">
      ${button({ label: strings.danger.goOn, onClick: () => go('ask') })}
      ${button({ label: strings.back, onClick: () => go('back') })}
    </div>
    <p class="meta"><span>${strings.exit.limits}</span></p>
  `;
}
