import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import { sourceLine } from '../element/source-line.js';
import {
  dangerLines,
  dialAddress,
  factsOf,
  isStale,
  writtenChannels,
  type Hotline,
  type HotlineState,
  type WrittenChannel,
} from './hotline-card.model.js';
import type { HOTLINE_STRINGS } from './hotline-card.strings.js';
import type { OpeningWords } from './desk/weekly-hours.js';

/** What every piece of the card is drawn from. */
export interface HotlineView {
  readonly locale: Locale;
  readonly strings: (typeof HOTLINE_STRINGS)[Locale];
  readonly hotline: Hotline;
}

/** Above all else: the lines for danger to life. */
export function dangerNow({ locale, strings, hotline }: HotlineView): TemplateResult | typeof nothing {
  const lines = dangerLines(hotline.emergency);
  if (lines.length === 0) return nothing;
  return html`
    <div class="notice warn danger-now">
      <p>${strings.danger}</p>
      <ul class="danger-lines">
        ${lines.map(
          ({ number, name }) =>
            html`<li>
              <a href=${dialAddress(number)}><strong>${number}</strong> <span>${name[locale]}</span></a>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** What kind of line it is, its number, and whether somebody answers now. */
export function numberAndFacts(
  { locale, strings, hotline }: HotlineView,
  weekly: OpeningWords | undefined,
): TemplateResult {
  const opening = hotline.hours.always
    ? { open: true, word: strings.openNow, more: strings.always.toLowerCase() }
    : weekly;
  return html`
    <p class="lead"><span>${hotline.purpose[locale]}</span></p>
    <ul class="facts">
      ${factsOf(hotline, strings).map((fact) => html`<li class="tag"><span>${fact}</span></li>`)}
    </ul>
    <p class="hotline-number" part="number"><span>${hotline.number}</span></p>
    ${opening ? openingLine(opening) : nothing}
  `;
}

function openingLine({ open, word, more }: OpeningWords): TemplateResult {
  const kind = `opening ${open ? 'open' : ''}`;
  return more
    ? html`<p class=${kind}><strong>${word}</strong> · <span>${more}</span></p>`
    : html`<p class=${kind}><strong>${word}</strong></p>`;
}

interface Ways {
  readonly copy: HotlineState['copy'];
  readonly onCopy: () => void;
  /** The button that asks for a call, where there is one. */
  readonly askForCall: unknown;
}

/** The link that dials; the main one where it is the only way. */
export function callLink({ strings, hotline }: HotlineView, isMain = true): TemplateResult {
  return html`<a
    class="button ${isMain ? 'primary' : ''}"
    part="button"
    href=${dialAddress(hotline.number)}
    aria-label=${strings.callNumber(hotline.number)}
    >${strings.call}</a
  >`;
}

/** The button that asks for a call, before it can: its place is kept, and nothing jumps when it comes. */
export const askForCallToCome = ({ strings }: HotlineView): TemplateResult =>
  html`<span class="button to-come" aria-busy="true">${strings.askForCall}</span>`;

/** The place of what comes after the number can be called. */
export const toolsToCome = (): TemplateResult => html`<div class="tools" aria-busy="true"></div>`;

/** Write first, then call: most people who come here would rather write. */
export function writeAndCall(view: HotlineView, written: readonly WrittenChannel[]): TemplateResult {
  return html`${written.map(({ href, label }, at) => writeLink(href, label, view.locale, at === 0))}
  ${callLink(view, written.length === 0)}`;
}

/** Write, call, be called; copy. */
export function waysToReach(
  view: HotlineView,
  channels: readonly WrittenChannel[],
  { copy, onCopy, askForCall }: Ways,
): TemplateResult {
  const { strings, hotline } = view;
  const written = writtenChannels(channels);
  return html`
    <div class="actions">${writeAndCall(view, written)} ${askForCall}</div>
    ${
      // True of 111 alone: of another line nothing is known.
      written.length === 0 && hotline.number === '111'
        ? html`<p class="hint"><span>${strings.writeUnconfirmed(hotline.number)}</span></p>`
        : nothing
    }
    <div class="small-ways">
      <button type="button" class="text-button" @click=${onCopy}>
        <span>${copy === 'copied' ? strings.copied : strings.copy}</span>
      </button>
    </div>
    ${copy === 'refused' ? html`<p class="hint"><span>${strings.copyRefused}</span></p>` : nothing}
  `;
}

function writeLink(href: string, label: LocalizedText, locale: Locale, isMain: boolean): TemplateResult {
  // Only the web opens beside the page; `sms:` and `mailto:` leave it where it is.
  const web = href.startsWith('https:');
  return html`<a
    class="button ${isMain ? 'primary' : ''}"
    part="button"
    href=${href}
    target=${web ? '_blank' : nothing}
    rel=${web ? 'noopener noreferrer external' : nothing}
    ><span>${label[locale]}</span></a
  >`;
}

/** What happens when one calls. Every line stands in the data; `further`: what only some data say. */
export function expectations(
  { locale, strings, hotline }: HotlineView,
  heading: TemplateResult,
  further: unknown,
): TemplateResult {
  return html`
    <div class="expect">
      ${heading}
      <ul class="steps">
        ${hotline.free ? html`<li>${strings.expectFree}</li>` : nothing}
        ${hotline.anonymous ? html`<li>${strings.expectAnonymous}</li>` : nothing}
        ${
          hotline.answeredBy.length > 0
            ? html`<li>
                ${strings.answeredBy} <span class="people">${listed(hotline.answeredBy, locale)}</span>
              </li>`
            : nothing
        }
        ${
          hotline.topics.length > 0
            ? html`<li>
                <p>${strings.topics}</p>
                <ul class="topics">
                  ${hotline.topics.map((topic) => html`<li><span>${topic[locale]}</span></li>`)}
                </ul>
              </li>`
            : nothing
        }
      </ul>
      ${further}
    </div>
  `;
}

const listed = (words: readonly LocalizedText[], locale: Locale) =>
  words.map((word) => word[locale].toLowerCase()).join(', ');

/** When this was checked, by what source, and a plain word when that was long ago. */
export function verification(
  { locale, strings, hotline }: HotlineView,
  now: Date | undefined,
): TemplateResult {
  // Its own dates are left out: the day of the check stands before it.
  const { source } = hotline;
  return html`
    ${
      isStale(hotline.verifiedOn, now)
        ? html`<p class="notice stale"><span>${strings.stale}</span></p>`
        : nothing
    }
    <p class="meta">
      ${
        hotline.owner
          ? html`<span class="line"
              ><span>${strings.owner}:</span> <span>${hotline.owner[locale]}</span></span
            >`
          : nothing
      }
      <span class="line"
        ><span>${strings.verified}:</span> <span>${formatDate(locale, hotline.verifiedOn)}</span></span
      >
      ${sourceLine(locale, { title: source.title, lang: source.lang, url: source.url })}
    </p>
  `;
}
