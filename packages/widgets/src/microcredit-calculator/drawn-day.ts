import { dayInKazakhstan, formatDate, formatDuration, formatTenge, type Locale } from '@amanat/l10n';
import { html, type TemplateResult } from 'lit';
import type { Calculation } from './calculation.js';

/** The day of the plan that a server drew, where it drew one. It stands in the drawing: a page may be kept for weeks. */
export const drawnDayIn = (root: ParentNode): string | undefined =>
  root.querySelector<HTMLElement>('[data-day]')?.dataset['day'];

export const today = (): string => dayInKazakhstan(new Date());

/** Which loan the result is of, for visitors who cannot change it. */
export function drawnLoan(locale: Locale, { amount, input }: Calculation): TemplateResult {
  return html`<p>
    <strong>${formatTenge(locale, amount)}</strong>,
    <span>${formatDuration(locale, input.months / 12, 'year')}</span>,
    <span>${formatDate(locale, input.startDate, 'long')}</span>
  </p>`;
}
