import { html, svg, type TemplateResult } from 'lit';
import { formatCompact, formatDate, withTengeSign, type Locale } from '@amanat/l10n';
import type { ScheduleRow } from '@amanat/loans';
import { SCHEDULE_STRINGS } from './schedule.strings.js';

/** More payments than this are drawn by year. */
const MOST_BARS = 12;
const WIDTH = 320;
const PAYMENTS_HEIGHT = 96;
const BALANCE_HEIGHT = 48;

interface Bar {
  readonly label: string;
  principal: number;
  interest: number;
  balance: number;
}

/** A bar a payment; of many payments, a bar a calendar year. */
export function barsOf(locale: Locale, rows: readonly ScheduleRow[]): readonly Bar[] {
  const paid = rows.filter(({ payment }) => payment > 0);
  const isByYear = paid.length > MOST_BARS;
  const bars: Bar[] = [];
  for (const { date, principal, interest, balance } of paid) {
    const label = isByYear ? date.slice(0, 4) : formatDate(locale, date, 'short').slice(3);
    const last = bars.at(-1);
    if (isByYear && last?.label === label) {
      last.principal += principal;
      last.interest += interest;
      last.balance = balance;
    } else bars.push({ label, principal, interest, balance });
  }
  return bars;
}

const compact = (locale: Locale, tiyn: number): string =>
  withTengeSign(locale, formatCompact(locale, Math.round(tiyn / 100)).text);

/**
 * What each payment is made of, and what is owed after it. It repeats the table for the eye, so assistive technology
 * is spared it. Interest is hatched: the two series are told apart without colour.
 */
export function balanceChart(locale: Locale, rows: readonly ScheduleRow[], amount: number): TemplateResult {
  const strings = SCHEDULE_STRINGS[locale];
  const bars = barsOf(locale, rows);
  const isByYear = rows.filter(({ payment }) => payment > 0).length > bars.length;
  const most = Math.max(...bars.map(({ principal, interest }) => principal + interest));
  const step = WIDTH / bars.length;
  const width = Math.min(step * 0.72, 48);
  const xOf = (i: number) => i * step + (step - width) / 2;
  return html`<figure class="chart" aria-hidden="true">
    <p class="meta chart-title">
      <span>${isByYear ? strings.chartByYear : strings.chart}</span>
      <span>${compact(locale, most)}</span>
    </p>
    <svg viewBox="0 0 ${WIDTH} ${PAYMENTS_HEIGHT}" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="paper" width="6" height="6"></rect>
          <rect class="series-two" width="3.5" height="6"></rect>
        </pattern>
      </defs>
      ${bars.map(({ principal, interest }, i) => {
        const high = (principal / most) * PAYMENTS_HEIGHT;
        const top = Math.max((interest / most) * PAYMENTS_HEIGHT, interest > 0 ? 2 : 0);
        return svg`
          <rect class="series-one" x=${xOf(i)} y=${PAYMENTS_HEIGHT - high} width=${width} height=${high}></rect>
          <rect
            class="hatched" x=${xOf(i)} y=${Math.max(PAYMENTS_HEIGHT - high - top, 0)}
            width=${width} height=${top} fill="url(#hatch)"></rect>`;
      })}
    </svg>
    <p class="meta chart-title">
      <span>${bars[0]?.label}</span>
      <span>${bars.at(-1)?.label}</span>
    </p>
    <p class="meta keys">
      <span class="key one">${strings.columns.principal}</span>
      <span class="key two">${strings.columns.interest}</span>
    </p>
    <p class="meta chart-title"><span>${strings.balance}</span> <span>${compact(locale, amount)}</span></p>
    <svg viewBox="0 0 ${WIDTH} ${BALANCE_HEIGHT}" focusable="false">${balancePath(bars, amount)}</svg>
  </figure>`;
}

/** Stairs down from the loan to nothing. */
function balancePath(bars: readonly Bar[], amount: number): TemplateResult {
  const step = WIDTH / bars.length;
  let path = `M0 ${BALANCE_HEIGHT}V0`;
  bars.forEach(({ balance }, i) => {
    path += `H${(i + 0.5) * step}V${BALANCE_HEIGHT - (balance / amount) * BALANCE_HEIGHT}`;
  });
  return svg`<path class="series-one soft" d="${path}H${WIDTH}V${BALANCE_HEIGHT}Z"></path>`;
}
