import { html, svg, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import type { Figure } from './figure.js';
import { figureInFull } from './figure-in-full.js';

const WIDTH = 320;
const HEIGHT = 72;
const EDGE = 6;

/** What was known last of each day, the earliest day first. `revisions`: the newest first. */
export function seriesOf(revisions: readonly Figure[]): readonly Figure[] {
  const days = new Map<string, Figure>();
  for (const figure of revisions) if (!days.has(figure.asOf)) days.set(figure.asOf, figure);
  return [...days.values()].sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
}

/**
 * A line through at least two days, from zero up, so that a small change looks small. It repeats the table for the eye,
 * and assistive technology is spared it.
 */
export function sparkline(locale: Locale, revisions: readonly Figure[]): TemplateResult | typeof nothing {
  const series = seriesOf(revisions);
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first === last) return nothing;
  const most = Math.max(...series.map(({ value }) => value)) || 1;
  const start = Date.parse(first.asOf);
  const span = Date.parse(last.asOf) - start;
  const points = series.map(({ asOf, value }) => ({
    x: EDGE + ((Date.parse(asOf) - start) / span) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE),
  }));
  return html`<figure class="series" aria-hidden="true">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" focusable="false">
      <line class="zero" x1="0" x2=${WIDTH} y1=${HEIGHT - EDGE} y2=${HEIGHT - EDGE}></line>
      <polyline class="line" points=${points.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>
      ${points.map(({ x, y }) => svg`<circle class="point" cx=${x} cy=${y} r="4"></circle>`)}
    </svg>
    <p class="meta ends">${end(locale, first)} ${end(locale, last)}</p>
  </figure>`;
}

const end = (locale: Locale, figure: Figure): TemplateResult =>
  html`<span
    ><span>${formatDate(locale, figure.asOf, 'short')}</span><br /><strong
      >${figureInFull(locale, figure)}</strong
    ></span
  >`;
