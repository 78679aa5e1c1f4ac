import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPercent, formatTenge, formatTiyn, parseAmount, type Locale } from '@amanat/l10n';
import { missPayment } from '@amanat/loans';
import { textField } from '../element/controls.js';
import { sourceLine } from '../element/source-line.js';
import { BAD_YEAR_STRINGS } from './bad-year.strings.js';
import type { Calculation } from './calculation.js';

/** Per cent that a price falls by. */
const FALL = 30;

const LONG_DELAY_SOURCE = {
  title: 'zakon.kz: проект «Қарызсыз қоғам»',
  lang: 'ru',
  url: 'https://www.zakon.kz/obshestvo/6492759-v-karagandinskoy-oblasti-po-proektu-aryzsyz-oam-sotni-semey-poluchili-podderzhku.html',
} as const;

export interface BadYearParts {
  readonly locale: Locale;
  readonly result: Calculation;
  /** As typed. */
  readonly income: string;
  readonly onIncome: (typed: string) => void;
}

const line = (label: string, value: string) =>
  html`<div>
    <dt><span>${label}</span></dt>
    <dd class="number"><span>${value}</span></dd>
  </div>`;

/** The nearest payment that repays something: the one that a season has to bring in. */
const seasonRow = ({ schedule }: Calculation) => schedule.rows.find(({ principal }) => principal > 0);

/** What a fall of prices and a missed payment would do to the nearest payment, and what to do then. */
export function badYear(parts: BadYearParts): TemplateResult | typeof nothing {
  const { locale, result } = parts;
  const strings = BAD_YEAR_STRINGS[locale];
  const row = seasonRow(result);
  if (!row) return nothing;
  return html`
    <p class="meta"><span>${strings.lead}</span> <strong>${formatDate(locale, row.date, 'long')}</strong></p>
    ${lowPrices(parts, row.payment)} ${missedPayment(parts, row)}
    <p class="lead-in"><strong>${strings.todo}</strong></p>
    <ul>
      ${strings.steps.map((step) => html`<li><span>${step}</span></li>`)}
      <li><span>${strings.longDelay}</span> ${sourceLine(locale, LONG_DELAY_SOURCE)}</li>
    </ul>
  `;
}

function lowPrices({ locale, income, onIncome }: BadYearParts, payment: number): TemplateResult {
  const strings = BAD_YEAR_STRINGS[locale];
  const more = Math.round((100 * FALL) / (100 - FALL));
  const reading = parseAmount(income);
  const isWrong = income.trim() !== '' && !reading.ok;
  const rest = (share: number): string => {
    if (!reading.ok) return '';
    const left = Math.round((reading.tenge * share) / 100) - Math.ceil(payment / 100);
    return `${formatTenge(locale, Math.abs(left))} ${left < 0 ? strings.short : ''}`.trim();
  };
  return html`
    <p class="lead-in"><strong>${strings.prices}</strong></p>
    <p>
      <span
        >${strings.pricesText(formatTiyn(locale, payment, { fraction: 'never' }), formatPercent(locale, more))}</span
      >
    </p>
    ${textField({
      id: 'income',
      label: strings.income,
      hint: strings.incomeHint,
      error: isWrong ? strings.incomeWrong : undefined,
      value: income,
      inputMode: 'text',
      unit: '₸',
      maxLength: 40,
      onInput: onIncome,
    })}
    ${
      reading.ok
        ? html`<dl class="lines">
            ${line(strings.usual, rest(100))} ${line(strings.low, rest(100 - FALL))}
          </dl>`
        : nothing
    }
  `;
}

function missedPayment(
  { locale, result }: BadYearParts,
  row: Calculation['schedule']['rows'][number],
): TemplateResult {
  const strings = BAD_YEAR_STRINGS[locale];
  const whole = (tiyn: number) => formatTiyn(locale, tiyn, { fraction: 'never' });
  const next = missPayment(result.schedule.input, row.n, result.schedule);
  return html`
    <p class="lead-in"><strong>${strings.missed}</strong></p>
    ${
      next
        ? html`<p><span>${strings.missedText(formatDate(locale, row.date, 'long'))}</span></p>
            <dl class="lines">
              ${line(`${strings.nextPayment}, ${formatDate(locale, next.date, 'short')}`, whole(next.amount))}
              ${line(strings.ofMissed, whole(next.missed))}
              ${line(strings.ofExtra, whole(next.extraInterest))}
            </dl>`
        : html`<p><span>${strings.noNext}</span></p>`
    }
    <p class="meta"><span>${strings.noPenalty}</span></p>
  `;
}
