import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import {
  dangerLines,
  dialAddress,
  isStale,
  writtenChannels,
  type WrittenChannel,
} from '../hotline-card.model.js';
import { writeAndCall, type HotlineView } from '../hotline-card.view.js';

const DANGER: Readonly<Record<Locale, string>> = {
  kk: 'Қауіп төнсе:',
  ru: 'При угрозе:',
  en: 'In danger:',
};

export interface StripParts {
  readonly title: TemplateResult;
  readonly channels: readonly WrittenChannel[];
  readonly now: Date;
  /** At the bottom of the window: there is room for one way to write. */
  readonly isStuck: boolean;
  /** What closes the line, or brings it back. */
  readonly control: unknown;
}

/** The lines for danger in one line of their own. */
export function dangerShort({ locale, hotline }: HotlineView): TemplateResult | typeof nothing {
  const danger = dangerLines(hotline.emergency);
  if (danger.length === 0) return nothing;
  return html`<p class="strip-danger">
    <span>${DANGER[locale]}</span>
    ${danger.map(
      ({ number, name }) =>
        html`<a href=${dialAddress(number)} aria-label="${number}, ${name[locale]}">${number}</a>`,
    )}
  </p>`;
}

/** The card in one line: the number, to write, to call; the lines for danger above. */
export function stripView(view: HotlineView, parts: StripParts): TemplateResult {
  const { strings, hotline } = view;
  const written = writtenChannels(parts.channels);
  return html`<div class="strip ${parts.isStuck ? 'stuck' : ''}">
    ${dangerShort(view)}
    <div class="strip-ways">
      ${parts.title}<strong class="strip-number" part="number">${hotline.number}</strong>
      ${writeAndCall(view, parts.isStuck ? written.slice(0, 1) : written)}
    </div>
    ${parts.control}
    ${
      !parts.isStuck && isStale(hotline.verifiedOn, parts.now)
        ? html`<p class="meta"><span>${strings.stale}</span></p>`
        : nothing
    }
  </div>`;
}
