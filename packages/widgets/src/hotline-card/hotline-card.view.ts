import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import { sourceLine } from '../element/source-line.js';
import {
  dangerLines,
  dialAddress,
  isStale,
  writtenChannels,
  type Hotline,
  type HotlineState,
  type QrState,
  type Words,
  type WrittenChannel,
} from './hotline-card.model.js';
import type { HOTLINE_STRINGS } from './hotline-card.strings.js';
import type { OpeningWords } from './weekly-hours.js';

/** What every piece of the card is drawn from. */
interface HotlineView {
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
  const facts = [
    hotline.free && strings.free,
    hotline.hours.always && strings.always,
    hotline.anonymous && strings.anonymous,
    hotline.confidential === true && strings.confidential,
  ].filter((fact) => fact !== false);
  return html`
    <p class="lead"><span>${hotline.purpose[locale]}</span></p>
    <ul class="facts">
      ${facts.map((fact) => html`<li class="tag"><span>${fact}</span></li>`)}
    </ul>
    <p class="hotline-number" part="number"><span>${hotline.number}</span></p>
    ${opening ? openingLine(opening) : nothing}
  `;
}

function openingLine({ open, word, more }: OpeningWords): TemplateResult {
  return html`<p class="opening ${open ? 'open' : ''}"><strong>${word}</strong> · <span>${more}</span></p>`;
}

interface Ways {
  readonly copy: HotlineState['copy'];
  readonly qrShown: boolean;
  readonly onCopy: () => void;
  readonly onQr: () => void;
}

/** Call, write, copy, another phone. */
export function waysToReach(
  { locale, strings, hotline }: HotlineView,
  channels: readonly WrittenChannel[],
  { copy, qrShown, onCopy, onQr }: Ways,
): TemplateResult {
  const written = writtenChannels(channels);
  return html`
    <div class="actions">
      <a
        class="button primary"
        part="button"
        href=${dialAddress(hotline.number)}
        aria-label=${strings.callNumber(hotline.number)}
        >${strings.call}</a
      >
      ${written.map(({ href, label }) => writeLink(href, label, locale))}
    </div>
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
      <button type="button" class="text-button" aria-expanded=${qrShown ? 'true' : 'false'} @click=${onQr}>
        <span>${qrShown ? strings.otherPhoneHide : strings.otherPhone}</span>
      </button>
    </div>
    ${copy === 'refused' ? html`<p class="hint"><span>${strings.copyRefused}</span></p>` : nothing}
  `;
}

function writeLink(href: string, label: Words, locale: Locale): TemplateResult {
  // Only the web opens beside the page; `sms:` and `mailto:` leave it where it is.
  const web = href.startsWith('https:');
  return html`<a
    class="button"
    part="button"
    href=${href}
    target=${web ? '_blank' : nothing}
    rel=${web ? 'noopener noreferrer external' : nothing}
    ><span>${label[locale]}</span></a
  >`;
}

/** The number as a code that another phone can read. */
export function qrPanel({ strings, hotline }: HotlineView, qr: QrState): TemplateResult | typeof nothing {
  if (!qr.shown) return nothing;
  if (!qr.code) {
    return qr.problem
      ? html`<p class="notice"><span>${strings.qrFailed}</span> <strong>${hotline.number}</strong></p>`
      : nothing;
  }
  const { size, path } = qr.code;
  return html`
    <div class="qr">
      <svg
        viewBox="0 0 ${size} ${size}"
        role="img"
        aria-label=${strings.qrName(hotline.number)}
        shape-rendering="crispEdges"
      >
        <rect width=${size} height=${size}></rect>
        <path d=${path}></path>
      </svg>
      <p>${strings.qrHow}</p>
    </div>
  `;
}

/** What happens when one calls. Every line stands in the data. */
export function expectations(
  { locale, strings, hotline }: HotlineView,
  heading: TemplateResult,
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
    </div>
  `;
}

const listed = (words: readonly Words[], locale: Locale) =>
  words.map((word) => word[locale].toLowerCase()).join(', ');

/** When this was checked, by what source, and a plain word when that was long ago. */
export function verification({ locale, strings, hotline }: HotlineView, now: Date): TemplateResult {
  // Its own dates are left out: the day of the check stands before it.
  const { source } = hotline;
  return html`
    ${
      isStale(hotline.verifiedOn, now)
        ? html`<p class="notice stale"><span>${strings.stale}</span></p>`
        : nothing
    }
    <p class="meta">
      <span class="line"
        ><span>${strings.verified}:</span> <span>${formatDate(locale, hotline.verifiedOn)}</span></span
      >
      ${sourceLine(locale, { title: source.title, lang: source.lang, url: source.url })}
    </p>
  `;
}
