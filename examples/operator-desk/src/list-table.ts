import type { Locale } from '@amanat/l10n';
import { readDue } from './due.ts';
import { dueMark } from './due-mark.ts';
import { el } from './element.ts';
import { icon } from './icon.ts';
import { shortInstant } from './instant-words.ts';
import { districtName, regionName } from './place-names.ts';
import { shortId, type RequestLine } from './request.ts';
import { wordFor } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';
import { tableView, type Column } from './table.ts';

interface ListTable {
  readonly locale: Locale;
  readonly words: Words;
  readonly now: Date;
  readonly lines: readonly RequestLine[];
  readonly more: boolean;
  /** The row that Tab leads to. */
  readonly current: string | undefined;
  /** Absent: this member of the staff reads the list only. */
  readonly open?: (id: string) => void;
  readonly moveTo: (id: string) => void;
}

export const rowButtonId = (id: string): string => `open-${id}`;

/** The requests as a table. One row is a stop for Tab; arrows, J and K go from row to row. */
export function listTable(table: ListTable): HTMLTableElement {
  const { words, lines, more, now, open, current } = table;
  const stop = lines.some(({ id }) => id === current) ? current : lines[0]?.id;
  const element = tableView(words.list.caption(lines.length, more), columns(table, stop), lines, (line) =>
    readDue(line, now)?.urgency === 'overdue' ? 'late-row' : '',
  );
  if (open) element.addEventListener('keydown', (event) => moveByKey(event, table));
  return element;
}

function columns({ locale, words, now, open }: ListTable, stop: string | undefined): Column<RequestLine>[] {
  const { list, statuses, topics, addressees } = words;
  return [
    {
      head: list.topic,
      cell: (line) => {
        const text = [
          wordFor(topics, line.topic),
          ' ',
          el('span', { className: 'meta number' }, shortId(line.id)),
          // Most are for legal aid, and that need not be said of each.
          line.addressee === 'contact-centre-111' &&
            el('strong', { className: 'mark' }, addressees['contact-centre-111']),
        ];
        if (!open) return text;
        return el(
          'button',
          {
            type: 'button',
            className: 'open',
            id: rowButtonId(line.id),
            tabIndex: line.id === stop ? 0 : -1,
            onclick: () => open(line.id),
          },
          text,
        );
      },
    },
    { head: list.due, cell: (line) => dueMark(locale, line, now) },
    {
      head: list.status,
      cell: ({ status, awaitsReply }) => [
        wordFor(statuses, status),
        awaitsReply === true &&
          el('strong', { className: 'mark awaits' }, icon('mail'), el('span', {}, list.awaitsReply)),
      ],
    },
    {
      head: list.place,
      cell: (line) =>
        [regionName(locale, line), districtName(locale, line)]
          .filter((name) => name !== undefined)
          .join(', ') || words.notSaid,
    },
    { head: list.received, cell: ({ receivedAt }) => shortInstant(locale, receivedAt) },
    { head: list.answerIn, cell: ({ language }) => words.languages[language] },
    { head: list.assignee, cell: ({ assignee }) => assignee ?? list.nobody },
  ];
}

/** By the place of the key, so that J and K work on Kazakh and Russian keyboards. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 };

function moveByKey(event: KeyboardEvent, { lines, moveTo }: ListTable): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const at = lines.findIndex(({ id }) => document.activeElement?.id === rowButtonId(id));
  const step = STEPS[event.code];
  const to =
    event.code === 'Home'
      ? 0
      : event.code === 'End'
        ? lines.length - 1
        : step === undefined
          ? undefined
          : at + step;
  const line = at < 0 || to === undefined ? undefined : lines[to];
  if (!line) return;
  event.preventDefault();
  document.getElementById(rowButtonId(lines[at]?.id ?? ''))?.setAttribute('tabindex', '-1');
  const target = document.getElementById(rowButtonId(line.id));
  target?.setAttribute('tabindex', '0');
  target?.focus();
  moveTo(line.id);
}
