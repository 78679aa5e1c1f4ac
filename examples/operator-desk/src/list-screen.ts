import { inKazakhstan } from '@amanat/l10n';
import type { StaffLegalRequestList } from '@amanat/sdk';
import { download } from './download.ts';
import { el } from './element.ts';
import { listFile } from './list-file.ts';
import { filtersView, NO_FILTERS, queryOf, type Filters } from './list-filters.ts';
import { inOrder } from './list-order.ts';
import { listTable, rowButtonId } from './list-table.ts';
import { noticeView } from './notice.ts';
import type { RequestLine } from './request.ts';
import { RequestScreen } from './request-screen.ts';
import type { Desk, Screen } from './screen.ts';
import { canOpen } from './session.ts';
import type { Words } from './strings/words.ts';

const PAGE = 50;
const LOOK_FOR_NEW_MS = 60_000;

/** The requests, the overdue first. */
export class ListScreen implements Screen {
  readonly #desk: Desk;
  /** What the form shows, and what was asked with it. */
  #chosen: Filters = NO_FILTERS;
  #asked: Filters = NO_FILTERS;
  #lines: readonly RequestLine[] = [];
  #next: string | null = null;
  #phase: 'loading' | 'loaded' | 'failed' = 'loading';
  #problem = '';
  #newOnes = 0;
  /** On a phone the form would hide the list. */
  #filtersOpen = matchMedia('(width >= 900px)').matches;
  #current: string | undefined;
  #call = new AbortController();
  #timer: ReturnType<typeof setInterval> | undefined;
  #fresh = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  title({ list }: Words): string {
    return list.title;
  }

  focusOn(): string | undefined {
    return this.#current === undefined ? undefined : rowButtonId(this.#current);
  }

  arrive(): void {
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.#lookForNew();
    }, LOOK_FOR_NEW_MS);
    if (this.#fresh) this.#call = new AbortController();
    else void this.#load();
  }

  leave(): void {
    clearInterval(this.#timer);
    this.#fresh = this.#phase === 'loaded';
    this.#call.abort();
  }

  draw(): Node {
    const { words } = this.#desk;
    const { list } = words;
    return el(
      'div',
      { className: 'list' },
      el(
        'div',
        { className: 'heading' },
        el('h1', { id: 'title', tabIndex: -1 }, list.title),
        el('button', { type: 'button', id: 'refresh', onclick: () => void this.#refresh() }, list.refresh),
      ),
      this.#filters(),
      this.#newOnes > 0 &&
        noticeView(
          { kind: 'news', text: list.newOnes(this.#newOnes) },
          el('button', { type: 'button', id: 'show-new', onclick: () => void this.#refresh() }, list.showNew),
        ),
      this.#phase === 'failed' &&
        noticeView(
          { kind: 'problem', text: this.#problem },
          el('button', { type: 'button', id: 'again', onclick: () => void this.#load() }, words.tryAgain),
        ),
      this.#phase === 'loading' && el('p', { className: 'meta' }, words.loading),
      this.#phase === 'loaded' && this.#lines.length === 0 && el('p', {}, list.none),
      this.#lines.length > 0 && this.#table(),
    );
  }

  #filters(): HTMLElement {
    const { locale, words } = this.#desk;
    const fold: HTMLDetailsElement = el(
      'details',
      { open: this.#filtersOpen, ontoggle: () => (this.#filtersOpen = fold.open) },
      el('summary', { id: 'filters' }, words.list.filters),
      filtersView({
        locale,
        words,
        filters: this.#chosen,
        change: (filters) => (this.#chosen = { ...this.#chosen, ...filters }),
        apply: () => this.#ask(this.#chosen),
        clear: () => this.#ask(NO_FILTERS),
      }),
    );
    return fold;
  }

  #table(): Node {
    const { locale, words, member } = this.#desk;
    const { list } = words;
    const mayOpen = canOpen(member);
    return el(
      'div',
      {},
      mayOpen && el('p', { className: 'meta keys' }, list.keys),
      listTable({
        locale,
        words,
        now: this.#desk.now(),
        lines: this.#lines,
        more: this.#next !== null,
        current: this.#current,
        moveTo: (id) => (this.#current = id),
        ...(mayOpen && { open: (id) => this.#open(id) }),
      }),
      el(
        'div',
        { className: 'row' },
        this.#next !== null &&
          el('button', { type: 'button', id: 'more', onclick: () => void this.#loadMore() }, list.more),
        el('button', { type: 'button', id: 'export', onclick: () => this.#export() }, list.exportCsv),
      ),
      el('p', { className: 'meta' }, list.exportHint),
    );
  }

  #open(id: string): void {
    this.#current = id;
    const changed = (line: RequestLine) =>
      (this.#lines = this.#lines.map((known) => (known.id === line.id ? { ...known, ...line } : known)));
    this.#desk.open(new RequestScreen(this.#desk, id, changed));
  }

  #ask(filters: Filters): void {
    this.#chosen = filters;
    this.#asked = filters;
    this.#lines = [];
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    await this.#load();
    if (this.#phase === 'loaded') this.#desk.announce(this.#desk.words.list.refreshed(this.#lines.length));
  }

  #page(cursor: string | undefined, filters: Filters): Promise<StaffLegalRequestList> {
    const query = { ...queryOf(filters), limit: PAGE, ...(cursor !== undefined && { cursor }) };
    return this.#desk.client.staff.legalRequests.list(query, { signal: this.#call.signal });
  }

  async #load(): Promise<void> {
    this.#call.abort();
    const call = (this.#call = new AbortController());
    const filters = this.#asked;
    this.#phase = 'loading';
    this.#desk.redraw();
    try {
      const [page, late] = await Promise.all([
        this.#page(undefined, filters),
        // The server's pages are by age: the overdue may stand on the last one, and must not wait there.
        filters.overdue ? undefined : this.#page(undefined, { ...filters, overdue: true }),
      ]);
      if (call.signal.aborted) return;
      this.#lines = inOrder([...page.data, ...(late?.data ?? [])]);
      this.#next = page.nextCursor;
      this.#newOnes = 0;
      this.#phase = 'loaded';
      this.#desk.redraw();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #loadMore(): Promise<void> {
    if (this.#next === null) return;
    const known = new Set(this.#lines.map(({ id }) => id));
    try {
      const page = await this.#page(this.#next, this.#asked);
      const fresh = page.data.filter(({ id }) => !known.has(id));
      this.#lines = inOrder([...this.#lines, ...page.data]);
      this.#next = page.nextCursor;
      const first = this.#lines.find(({ id }) => fresh.some((line) => line.id === id));
      if (first) this.#current = first.id;
      this.#desk.redraw();
      document.getElementById(this.focusOn() ?? 'title')?.focus();
      this.#desk.announce(this.#desk.words.list.moreLoaded(this.#lines.length));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Counts what came since, without moving anything under the reader's eyes. */
  async #lookForNew(): Promise<void> {
    if (this.#phase !== 'loaded') return;
    try {
      const { data } = await this.#page(undefined, this.#asked);
      const newest = this.#lines.reduce((last, { id }) => (id > last ? id : last), '');
      const count = data.filter(({ id }) => id > newest).length;
      if (count === this.#newOnes) return;
      this.#newOnes = count;
      this.#desk.redraw();
      this.#desk.announce(this.#desk.words.list.newOnes(count));
    } catch (error) {
      // A look that failed is repeated in a minute; only an ended session is told of.
      this.#desk.failure(error);
    }
  }

  #fail(error: unknown): void {
    const text = this.#desk.failure(error);
    if (text === undefined) return;
    this.#phase = 'failed';
    this.#problem = text;
    this.#desk.redraw();
    this.#desk.announce(text);
  }

  #export(): void {
    const { locale, words } = this.#desk;
    const file = new Blob([listFile(locale, this.#lines)], { type: 'text/csv;charset=utf-8' });
    download(file, `${words.list.file}-${inKazakhstan(this.#desk.now()).day}.csv`);
  }
}
