import { css, html, nothing, type TemplateResult } from 'lit';
import {
  dayInKazakhstan,
  formatDate,
  formatRelativeDays,
  formatTime,
  weekdayName,
  type Locale,
} from '@amanat/l10n';
import { openingAt, type HoursException, type Timetable } from './opening-hours.js';

interface HoursStrings {
  readonly open: string;
  readonly until: (time: string) => string;
  readonly closed: string;
  readonly opens: (day: string, time: string) => string;
  readonly title: string;
  readonly zone: string;
  readonly day: string;
  readonly hours: string;
  readonly dayOff: string;
  readonly exceptions: string;
}

const STRINGS: Readonly<Record<Locale, HoursStrings>> = {
  kk: {
    open: 'Қазір жұмыс істеп тұр',
    until: (time) => `жабылатын уақыты: ${time}`,
    closed: 'Қазір жабық',
    opens: (day, time) => `ашылатын уақыты: ${day}, ${time}`,
    title: 'Жұмыс уақыты',
    zone: 'Қазақстан уақыты, UTC+5',
    day: 'Күн',
    hours: 'Сағат',
    dayOff: 'жабық',
    exceptions: 'Кестеден бөлек күндер',
  },
  ru: {
    open: 'Сейчас работает',
    until: (time) => `закроется в ${time}`,
    closed: 'Сейчас закрыто',
    opens: (day, time) => `откроется: ${day}, ${time}`,
    title: 'Часы работы',
    zone: 'Время Казахстана, UTC+5',
    day: 'День',
    hours: 'Часы',
    dayOff: 'закрыто',
    exceptions: 'Дни не по расписанию',
  },
  en: {
    open: 'Open now',
    until: (time) => `closes at ${time}`,
    closed: 'Closed now',
    opens: (day, time) => `opens: ${day}, ${time}`,
    title: 'Opening hours',
    zone: 'Kazakhstan time, UTC+5',
    day: 'Day',
    hours: 'Hours',
    dayOff: 'closed',
    exceptions: 'Days that differ',
  },
};

export const hoursStyles = css`
  .hours {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .hours table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .hours caption {
    text-align: start;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .hours th,
  .hours td {
    text-align: start;
    font-weight: 400;
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: baseline;
  }
  .hours th[scope='row'] {
    inline-size: 1%;
    white-space: nowrap;
  }
  .hours [colspan] {
    padding-block-start: 0.75em;
    font-weight: 600;
  }
`;

/** What a card says of a line's hours at an instant. */
export interface OpeningWords {
  readonly open: boolean;
  readonly word: string;
  readonly more: string;
}

/** Whether a line with a weekly table is open, and when that changes; nothing where the table says nothing. */
export function openingWords(locale: Locale, hours: Timetable, instant: Date): OpeningWords | undefined {
  const strings = STRINGS[locale];
  const opening = openingAt(hours, instant);
  switch (opening.state) {
    case 'open': {
      const more = opening.until === undefined ? '' : strings.until(formatTime(locale, opening.until));
      return { open: true, word: strings.open, more };
    }
    case 'closed': {
      if (!opening.opens) return { open: false, word: strings.closed, more: '' };
      const { day, weekday, at, inDays } = opening.opens;
      return {
        open: false,
        word: strings.closed,
        more: strings.opens(dayWords(locale, day, weekday, inDays), formatTime(locale, at)),
      };
    }
    case 'unknown':
      return undefined;
  }
}

/** Today, tomorrow, the day of the week, and further off the date. */
function dayWords(locale: Locale, day: string, weekday: number, inDays: number): string {
  if (inDays < 2) return formatRelativeDays(locale, inDays);
  return inDays < 7 ? weekdayName(locale, weekday) : formatDate(locale, day, 'dayMonth');
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** Exceptions that are shown: the next ones. */
const SHOWN_EXCEPTIONS = 6;

/** The hours of the week as a table, with the next days that differ. Nothing for a line that never closes. */
export function hoursTable(
  locale: Locale,
  { weekly = [], exceptions = [] }: Timetable,
  instant: Date,
  heading: (content: TemplateResult) => TemplateResult,
): TemplateResult | typeof nothing {
  if (weekly.length === 0) return nothing;
  const strings = STRINGS[locale];
  const today = dayInKazakhstan(instant);
  const differing = [...exceptions]
    .filter(({ on }) => on >= today)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, SHOWN_EXCEPTIONS);
  const row = (day: string, spans: readonly Pick<HoursException, 'from' | 'to'>[]) =>
    html`<tr>
      <th scope="row"><span>${day}</span></th>
      <td>${spanWords(locale, spans) ?? html`<span>${strings.dayOff}</span>`}</td>
    </tr>`;
  return html`
    <div class="hours">
      ${heading(html`<span>${strings.title}</span>`)}
      <table>
        <caption>
          <span>${strings.zone}</span>
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">${strings.day}</th>
            <th scope="col">${strings.hours}</th>
          </tr>
        </thead>
        <tbody>
          ${WEEKDAYS.map((weekday) =>
            row(
              weekdayName(locale, weekday),
              weekly.filter((hours) => hours.weekday === weekday),
            ),
          )}
        </tbody>
        ${
          differing.length > 0
            ? html`<tbody>
                <tr>
                  <th colspan="2" scope="rowgroup"><span>${strings.exceptions}</span></th>
                </tr>
                ${differing.map((exception) => row(formatDate(locale, exception.on, 'dayMonth'), [exception]))}
              </tbody>`
            : nothing
        }
      </table>
    </div>
  `;
}

/** From when to when, each on one line; nothing of a day that is closed. */
function spanWords(
  locale: Locale,
  spans: readonly Pick<HoursException, 'from' | 'to'>[],
): readonly TemplateResult[] | undefined {
  const timed = spans.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  if (timed.length === 0) return undefined;
  const last = timed.length - 1;
  return timed.map(
    ({ from, to }, at) =>
      html`${at > 0 ? ' ' : nothing}<span class="number"
          >${formatTime(locale, from)}–${formatTime(locale, to)}${at < last ? ',' : ''}</span
        >`,
  );
}
