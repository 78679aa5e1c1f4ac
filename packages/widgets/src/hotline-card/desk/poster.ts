import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatList, type Locale } from '@amanat/l10n';
import { printAlone } from '../../element/print-alone.js';
import { drawQrCode, type QrCode } from '../../element/qr-code.js';
import { dangerLines, factsOf, type Hotline, type WrittenChannel } from '../hotline-card.model.js';
import { otherPhoneAddress } from './line-data.js';
import { POSTER_STRINGS } from './poster.strings.js';

export { posterStyles } from './poster.styles.js';

/** The element must show the poster by now. */
export const printPage = (element: HTMLElement): void => printAlone(element, 'A5 portrait');

/** The language that stands below the one of the card. */
const SECOND: Readonly<Record<Locale, Locale>> = { kk: 'ru', ru: 'kk', en: 'kk' };

/** A page of A5 for a wall: the number, what it is for, and a code; in two languages, that of the card first. */
export async function drawPoster(
  locale: Locale,
  hotline: Hotline,
  channels: readonly WrittenChannel[],
): Promise<TemplateResult> {
  const address = otherPhoneAddress(hotline.number, channels);
  // Without the code it is still a poster.
  const code = await drawQrCode(address).catch(() => undefined);
  return posterView(locale, hotline, { code, isNumber: address.startsWith('tel:') });
}

interface Scan {
  readonly code: QrCode | undefined;
  readonly isNumber: boolean;
}

/** The poster itself. Both languages say the same. */
function posterView(locale: Locale, hotline: Hotline, scan: Scan): TemplateResult {
  const both = [locale, SECOND[locale]];
  const hint = (of: Locale) => POSTER_STRINGS[of][scan.isNumber ? 'scanToCall' : 'scanToWrite'];
  return html`<div class="poster">
    <p class="poster-danger">
      ${both.map((of) => html`<span lang=${of}>${POSTER_STRINGS[of].danger}</span>`)}
      <strong>${dangerLines(hotline.emergency).map(({ number }) => html`<span>${number}</span>`)}</strong>
    </p>
    <div class="poster-head">
      <div>
        <p class="poster-name"><span lang=${locale}>${hotline.name[locale]}</span></p>
        <p class="poster-number">${hotline.number}</p>
      </div>
      ${
        scan.code
          ? html`<div class="poster-code">
              <svg
                viewBox="0 0 ${scan.code.size} ${scan.code.size}"
                shape-rendering="crispEdges"
                aria-hidden="true"
              >
                <path d=${scan.code.path}></path>
              </svg>
              ${both.map((of) => html`<p lang=${of}><span>${hint(of)}</span></p>`)}
            </div>`
          : nothing
      }
    </div>
    ${both.map((of, at) => half(of, hotline, at === 0))}
    <p class="poster-foot">
      <span lang=${locale}>${POSTER_STRINGS[locale].checked}: ${formatDate(locale, hotline.verifiedOn)}</span>
      <span lang=${hotline.source.lang ?? 'ru'}>${hotline.source.title}</span>
    </p>
  </div>`;
}

function half(locale: Locale, hotline: Hotline, isFirst: boolean): TemplateResult {
  const strings = POSTER_STRINGS[locale];
  const people = hotline.answeredBy.map((words) => words[locale].toLowerCase());
  return html`<div class="poster-half ${isFirst ? 'first' : ''}" lang=${locale}>
    <p class="poster-facts"><strong>${factsOf(hotline, strings).join(' · ')}</strong></p>
    <p class="poster-purpose"><span>${hotline.purpose[locale]}</span></p>
    ${
      people.length > 0
        ? html`<p><span>${strings.answeredBy}: </span><strong>${formatList(locale, people)}</strong></p>`
        : nothing
    }
    ${
      hotline.topics.length > 0
        ? html`<p>
            <span>${strings.topics}: </span
            ><span>${hotline.topics.map((topic) => topic[locale].toLowerCase()).join(', ')}</span>
          </p>`
        : nothing
    }
  </div>`;
}
