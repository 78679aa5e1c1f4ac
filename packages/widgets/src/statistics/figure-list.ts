import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import { sourceLine } from '../element/source-line.js';
import { isStale, originOf, placeOf, type Figure } from './figure.js';
import { figureAloud, figureParts } from './figure-words.js';
import type { StatisticsState } from './statistics.model.js';
import { STATISTICS_STRINGS } from './statistics.strings.js';

export interface FiguresView {
  readonly locale: Locale;
  /** Absent in what a server draws: a page may be kept for weeks. */
  readonly now: Date | undefined;
  /** Says why a figure was revised; fetched for figures that were. */
  readonly revision?: ((figure: Figure) => TemplateResult | typeof nothing) | undefined;
}

/** The figures as pairs of label and value; each says its day and source unless they are `shared`. */
export function figureList(
  view: FiguresView,
  figures: readonly Figure[],
  { changed, answers }: StatisticsState,
  shared: string | undefined,
): TemplateResult {
  // Two names for one animation: the same name again would not start it again.
  const fade = answers % 2 === 0 ? 'changed' : 'changed-again';
  return html`
    <dl class="figures">
      ${figures.map(
        (figure) =>
          html`<div class="figure" part="figure">
            <dt>${figure.label[view.locale]}</dt>
            <dd class="value">
              ${figureValue(view.locale, figure, changed.has(placeOf(figure)) ? fade : '')}
            </dd>
            <dd class="more">
              ${staleMark(view, figure)} ${view.revision?.(figure)} ${definition(view, figure)}
              ${originOf(figure) === shared ? nothing : html`<p class="meta">${originLine(view.locale, figure)}</p>`}
            </dd>
          </div>`,
      )}
    </dl>
  `;
}

/** Short for eyes and whole for ears: "5M" is read out as "five M". */
export function figureValue(locale: Locale, figure: Figure, fade: string): TemplateResult {
  const { qualifier, amount, unit } = figureParts(locale, figure);
  return html`
    <span class="shown" aria-hidden="true">
      ${qualifier ? html`<span class="qualifier">${qualifier}</span>` : nothing}
      <span class="amount number ${fade}" part="number">${amount}</span>
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </span>
    <span class="visually-hidden">${figureAloud(locale, figure)}</span>
  `;
}

/** A plain word on a figure whose time is over. */
export function staleMark({ locale, now }: FiguresView, figure: Figure): TemplateResult | typeof nothing {
  if (!isStale(figure, now)) return nothing;
  return html`<p class="tag stale">
    <span>${STATISTICS_STRINGS[locale].stale}:</span> <span>${formatDate(locale, figure.asOf)}</span>
  </p>`;
}

function definition({ locale }: FiguresView, figure: Figure): TemplateResult {
  return html`
    <details>
      <summary>
        <span>${STATISTICS_STRINGS[locale].definition}</span>
        <span class="visually-hidden">${figure.label[locale]}</span>
      </summary>
      <p><span>${figure.definition[locale]}</span></p>
    </details>
  `;
}

/** The day of a figure, who stated it and where. */
export function originLine(locale: Locale, figure: Figure): TemplateResult {
  const strings = STATISTICS_STRINGS[locale];
  const statedBy = figure.statedBy?.[locale];
  return html`
    <span class="origin"><span>${strings.asOf}:</span> <span>${formatDate(locale, figure.asOf)}</span></span>
    ${
      statedBy
        ? html`<span class="origin"><span>${strings.statedBy}:</span> <span>${statedBy}</span></span>`
        : nothing
    }
    <span class="origin">${sourceLine(locale, figure.source)}</span>
  `;
}

/** What most of the figures have in common, once; said to be of the others where some have named their own. */
export function sharedOriginLine(
  locale: Locale,
  figures: readonly Figure[],
  shared: string | undefined,
): TemplateResult | typeof nothing {
  const sharing = figures.filter((figure) => originOf(figure) === shared);
  const [first] = sharing;
  if (!first) return nothing;
  return html`<p class="meta">
    ${
      sharing.length < figures.length
        ? html`<strong class="origin">${STATISTICS_STRINGS[locale].others}</strong>`
        : nothing
    }
    ${originLine(locale, first)}
  </p>`;
}
