import { formatDuration, plural, type Locale, inKazakhstan } from '@amanat/l10n';
import type { RequestLine } from './request.ts';

const DAY_MS = 86_400_000;

/** Days from one calendar day to another; negative when the other is past. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** How near the day is; each has a sign and a colour of its own besides the words. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

export interface DueReading {
  readonly urgency: Urgency;
  /** Calendar days left; negative when the day is past. */
  readonly days: number;
  readonly on: string;
  /** The server knows no holidays, so that the day may be later. */
  readonly mayBeLater: boolean;
}

/** Where the clock of a request stands; nothing when it does not run. */
export function readDue({ due }: Pick<RequestLine, 'due'>, now: Date): DueReading | undefined {
  if (!due) return undefined;
  const days = daysBetween(inKazakhstan(now).day, due.on);
  const urgency = days < 0 ? 'overdue' : days === 0 ? 'today' : days === 1 ? 'soon' : 'later';
  return { urgency, days, on: due.on, mayBeLater: due.countedBy === 'weekdays' };
}

const TODAY: Record<Locale, string> = {
  kk: 'Бүгін – соңғы күн',
  ru: 'Сегодня последний день',
  en: 'Today is the last day',
};

/** `2 күн қалды`, `Бүгін – соңғы күн`, `1 күн кешікті`. */
export function dueWords(locale: Locale, { days }: Pick<DueReading, 'days'>): string {
  if (days === 0) return TODAY[locale];
  const span = formatDuration(locale, Math.abs(days), 'day');
  if (days < 0) return { kk: `${span} кешікті`, ru: `Просрочено на ${span}`, en: `${span} overdue` }[locale];
  const left = plural('ru', days, { one: 'Остался', other: 'Осталось' });
  return { kk: `${span} қалды`, ru: `${left} ${span}`, en: `${span} left` }[locale];
}
