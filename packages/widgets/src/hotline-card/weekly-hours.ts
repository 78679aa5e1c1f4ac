import { formatRelativeDays, formatTime, weekdayName, type Locale } from '@amanat/l10n';
import { openingAt, type WeeklyHours } from './opening-hours.js';

interface HoursStrings {
  open: string;
  until: (time: string) => string;
  closed: string;
  opens: (day: string, time: string) => string;
}

const STRINGS: Readonly<Record<Locale, HoursStrings>> = {
  kk: {
    open: 'Қазір жұмыс істеп тұр',
    until: (time) => `жабылатын уақыты: ${time}`,
    closed: 'Қазір жабық',
    opens: (day, time) => `ашылатын уақыты: ${day}, ${time}`,
  },
  ru: {
    open: 'Сейчас работает',
    until: (time) => `закроется в ${time}`,
    closed: 'Сейчас закрыто',
    opens: (day, time) => `откроется: ${day}, ${time}`,
  },
  en: {
    open: 'Open now',
    until: (time) => `closes at ${time}`,
    closed: 'Closed now',
    opens: (day, time) => `opens: ${day}, ${time}`,
  },
};

/** What a card says of a line's hours at an instant. */
export interface OpeningWords {
  readonly open: boolean;
  readonly word: string;
  readonly more: string;
}

/** Whether a line with a weekly table is open, and when that changes; nothing where the table says nothing. */
export function openingWords(locale: Locale, hours: WeeklyHours, instant: Date): OpeningWords | undefined {
  const strings = STRINGS[locale];
  const opening = openingAt(hours, instant);
  switch (opening.state) {
    case 'open':
      return { open: true, word: strings.open, more: strings.until(formatTime(locale, opening.until)) };
    case 'closed': {
      const { weekday, at, inDays } = opening.opens;
      const day = inDays < 2 ? formatRelativeDays(locale, inDays) : weekdayName(locale, weekday);
      return { open: false, word: strings.closed, more: strings.opens(day, formatTime(locale, at)) };
    }
    case 'unknown':
      return undefined;
  }
}
