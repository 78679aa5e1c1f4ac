import { formatDate, type Locale } from '@amanat/l10n';
import { dueWords, readDue, type Urgency } from './due.ts';
import { el } from './element.ts';
import { icon, type IconName } from './icon.ts';
import type { RequestLine } from './request.ts';

const SIGNS: Record<Urgency, IconName> = { overdue: 'late', today: 'late', soon: 'clock', later: 'clock' };

/** How many days are left, by sign, colour and words, and the day itself. */
export function dueMark(locale: Locale, line: Pick<RequestLine, 'due'>, now: Date): HTMLElement | undefined {
  const reading = readDue(line, now);
  if (!reading) return undefined;
  return el(
    'span',
    { className: 'due' },
    el(
      'strong',
      { className: `mark ${reading.urgency}` },
      icon(SIGNS[reading.urgency]),
      el('span', {}, dueWords(locale, reading)),
    ),
    ' ',
    el('span', { className: 'meta' }, formatDate(locale, reading.on, 'short')),
  );
}
