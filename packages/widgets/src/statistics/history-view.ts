import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import { sourceLine } from '../element/source-line.js';
import { figureName } from './citation.js';
import { previousOf, type Figure } from './figure.js';
import { FIGURE_DESK_STRINGS } from './figure-desk.strings.js';
import { figureInFull } from './figure-in-full.js';
import { sparkline } from './sparkline.js';

/** Every revision with its day, its reason and its source, the newest first; a line where there are two days. */
export function historyView(locale: Locale, revisions: readonly Figure[]): TemplateResult {
  const strings = FIGURE_DESK_STRINGS[locale];
  const [newest] = revisions;
  if (!newest) return html`<p class="meta"><span>${strings.noHistory}</span></p>`;
  return html`
    ${revisions.length === 1 ? html`<p class="meta"><span>${strings.onlyOnce}</span></p>` : nothing}
    ${sparkline(locale, revisions)}
    <table>
      <caption>
        <span>${strings.history}</span
        >:
        <span>${figureName(locale, newest)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${strings.day}</th>
          <th scope="col">${strings.value}</th>
        </tr>
      </thead>
      <tbody>
        ${revisions.map(
          (figure) =>
            html`<tr>
              <th scope="row">${formatDate(locale, figure.asOf, 'short')}</th>
              <td>
                <strong>${figureInFull(locale, figure)}</strong>
                ${
                  figure.note
                    ? html`<p><span>${strings.reason}:</span> <span>${figure.note[locale]}</span></p>`
                    : nothing
                }
                <p class="meta">${sourceLine(locale, figure.source)}</p>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

/** The figure before it was revised. */
const asItWas = (figure: Figure, { value, asOf, qualifier }: NonNullable<Figure['previous']>): Figure => ({
  ...figure,
  value,
  asOf,
  qualifier,
});

/** That a figure was revised: what it was before, what it is now, and why. */
export function revisionNote(locale: Locale, figure: Figure): TemplateResult | typeof nothing {
  const { note, revision } = figure;
  const previous = previousOf(figure);
  // The first revision replaces nothing.
  if ((!previous && !note) || (!previous && (revision ?? 1) < 2)) return nothing;
  const strings = FIGURE_DESK_STRINGS[locale];
  return html`<p class="revised">
    ${
      previous
        ? html`<span class="origin"
            ><span>${strings.before}:</span>
            <span>${figureInFull(locale, asItWas(figure, previous))}</span>
            (<span>${formatDate(locale, previous.asOf, 'short')}</span>)</span
          >`
        : nothing
    }
    <span class="origin"
      ><span>${strings.now}:</span>
      <span>${figureInFull(locale, figure)}</span>
      (<span>${formatDate(locale, figure.asOf, 'short')}</span>)</span
    >
    <span class="origin"
      ><span>${strings.reason}:</span> <span>${note?.[locale] ?? strings.reasonUnknown}</span></span
    >
  </p>`;
}
