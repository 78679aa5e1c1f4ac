import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import { sourceLine } from '../element/source-line.js';
import { figureAloud, figureParts } from './figure-words.js';
import type { Figure, StatisticsState } from './statistics.model.js';
import type { STATISTICS_STRINGS } from './statistics.strings.js';

interface FiguresView {
  readonly locale: Locale;
  readonly strings: (typeof STATISTICS_STRINGS)[Locale];
}

/** The figures as pairs of label and value. `withOrigins`: each says its own day and source. */
export function figureList(
  view: FiguresView,
  figures: readonly Figure[],
  { changed, answers }: StatisticsState,
  withOrigins: boolean,
): TemplateResult {
  // Two names for one animation: the same name again would not start it again.
  const fade = answers % 2 === 0 ? 'changed' : 'changed-again';
  return html`
    <dl class="figures">
      ${figures.map(
        (figure) =>
          html`<div class="figure" part="figure">
            <dt>${figure.label[view.locale]}</dt>
            <dd class="value">${value(view.locale, figure, changed.has(figure.key) ? fade : '')}</dd>
            <dd class="more">
              ${definition(view, figure)}
              ${withOrigins ? html`<p class="meta">${originLine(view, figure)}</p>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>
  `;
}

/** Short for eyes and whole for ears: "5M" is read out as "five M". */
function value(locale: Locale, figure: Figure, fade: string): TemplateResult {
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

function definition({ locale, strings }: FiguresView, figure: Figure): TemplateResult {
  return html`
    <details>
      <summary>
        <span>${strings.definition}</span> <span class="visually-hidden">${figure.label[locale]}</span>
      </summary>
      <p><span>${figure.definition[locale]}</span></p>
    </details>
  `;
}

/** The day of a figure, who stated it and where. */
export function originLine({ locale, strings }: FiguresView, figure: Figure): TemplateResult {
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
