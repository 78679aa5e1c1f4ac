import { inKazakhstan } from '@amanat/l10n';
import type { Locale } from '@amanat/l10n';
import { csv } from './csv.ts';
import { districtName, regionName } from './place-names.ts';
import type { RequestLine } from './request.ts';
import { wordFor, WORDS } from './strings/by-locale.ts';

/** The lines as a table for a spreadsheet: what the list shows, and nothing personal. */
export function listFile(locale: Locale, lines: readonly RequestLine[]): string {
  const { list, statuses, topics, addressees, request } = WORDS[locale];
  const yesNo = (is: boolean | undefined) => (is ? list.yes : list.no);
  const heads = [
    list.number,
    list.status,
    list.topic,
    list.addressee,
    list.region,
    list.place,
    request.language,
    list.received,
    list.dueOn,
    list.overdue,
    list.awaitsReply,
    list.assignee,
  ];
  const rows = lines.map((line) => {
    const { day, time } = inKazakhstan(line.receivedAt);
    return [
      line.id,
      wordFor(statuses, line.status),
      wordFor(topics, line.topic),
      wordFor(addressees, line.addressee ?? 'legal-aid'),
      regionName(locale, line) ?? '',
      districtName(locale, line) ?? '',
      line.language,
      `${day} ${time}`,
      line.due?.on ?? '',
      yesNo(line.overdue),
      yesNo(line.awaitsReply),
      line.assignee ?? '',
    ];
  });
  return csv([heads, ...rows]);
}
