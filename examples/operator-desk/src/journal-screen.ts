import type { AuditEntryList } from '@amanat/sdk';
import { el } from './element.ts';
import { noticeView } from './notice.ts';
import { shortId } from './request.ts';
import type { Desk, Screen } from './screen.ts';
import { shortInstant } from './instant-words.ts';
import { wordFor } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';
import { tableView } from './table.ts';

type Entry = AuditEntryList['data'][number];

/** Who did what: for administrators and auditors. */
export class JournalScreen implements Screen {
  readonly #desk: Desk;
  #entries: readonly Entry[] = [];
  #next: string | null = null;
  #phase: 'loading' | 'loaded' | 'failed' = 'loading';
  #problem = '';
  #call = new AbortController();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  title({ journal }: Words): string {
    return journal.title;
  }

  arrive(): void {
    this.#call = new AbortController();
    this.#entries = [];
    void this.#load(undefined);
  }

  leave(): void {
    this.#call.abort();
  }

  draw(): Node {
    const { words } = this.#desk;
    return el(
      'div',
      {},
      el('h1', { id: 'title', tabIndex: -1 }, words.journal.title),
      this.#phase === 'failed' &&
        noticeView(
          { kind: 'problem', text: this.#problem },
          el(
            'button',
            { type: 'button', id: 'again', onclick: () => void this.#load(this.#next) },
            words.tryAgain,
          ),
        ),
      this.#entries.length > 0 && this.#table(),
      this.#phase === 'loaded' && this.#entries.length === 0 && el('p', {}, words.journal.none),
      this.#phase === 'loading' && el('p', { className: 'meta' }, words.loading),
      this.#phase === 'loaded' &&
        this.#next !== null &&
        el(
          'button',
          { type: 'button', id: 'more', onclick: () => void this.#load(this.#next) },
          words.journal.more,
        ),
    );
  }

  #table(): HTMLTableElement {
    const { locale, words } = this.#desk;
    const { journal } = words;
    return tableView(
      journal.caption,
      [
        { head: journal.at, cell: ({ at }: Entry) => shortInstant(locale, at) },
        { head: journal.actor, cell: ({ actor }) => actor },
        { head: journal.action, cell: ({ action }) => wordFor(journal.actionNames, action) },
        {
          head: journal.about,
          cell: ({ about }) => about !== undefined && el('span', { title: about }, shortId(about)),
        },
        {
          head: journal.detail,
          cell: ({ detail }) => detail !== undefined && wordFor(words.statuses, detail),
        },
      ],
      this.#entries,
    );
  }

  async #load(cursor: string | null | undefined): Promise<void> {
    this.#phase = 'loading';
    this.#desk.redraw();
    try {
      const { signal } = this.#call;
      const page = await this.#desk.client.staff.audit.list(
        { limit: 50, ...(cursor != null && { cursor }) },
        { signal },
      );
      this.#entries = [...this.#entries, ...page.data];
      this.#next = page.nextCursor;
      this.#phase = 'loaded';
      this.#desk.redraw();
    } catch (error) {
      const text = this.#desk.failure(error);
      if (text === undefined) return;
      this.#phase = 'failed';
      this.#problem = text;
      this.#desk.redraw();
      this.#desk.announce(text);
    }
  }
}
