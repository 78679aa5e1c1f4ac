import { AmanatError, type Attachment, type StaffLegalRequest } from '@amanat/sdk';
import { assignForm } from './assign-form.ts';
import { ContactBlock } from './contact-block.ts';
import { download } from './download.ts';
import { dueMark } from './due-mark.ts';
import { el } from './element.ts';
import { noticeView, type Notice } from './notice.ts';
import { replyForm, replyProblem } from './reply-form.ts';
import { assignAction, failureOf, lineOf, replyAction, stepAction, type Action } from './request-actions.ts';
import { factsView, historyView, storyView, talkView } from './request-facts.ts';
import { filesView } from './request-files.ts';
import { shortId, type RequestLine, type Step } from './request.ts';
import type { Desk, Screen } from './screen.ts';
import { isFinal, stepsView } from './steps.ts';
import { wordFor } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';

/** Where on the page something was done, and where its outcome is told. */
type Where = 'top' | 'reply' | 'assign' | 'steps';

/** One request: what it says, how its person may be reached, and what may be done. */
export class RequestScreen implements Screen {
  readonly #desk: Desk;
  readonly #id: string;
  readonly #changed: (line: RequestLine) => void;
  #request: StaffLegalRequest | undefined;
  #contact: ContactBlock | undefined;
  #notice: (Notice & { readonly where: Where }) | undefined;
  #busy = false;
  #assignee = '';
  #errors: { readonly reply?: string; readonly assignee?: string } = {};
  #call = new AbortController();

  constructor(desk: Desk, id: string, changed: (line: RequestLine) => void) {
    this.#desk = desk;
    this.#id = id;
    this.#changed = changed;
  }

  title({ request }: Words): string {
    return request.title;
  }

  arrive(): void {
    this.#call = new AbortController();
    this.#busy = false;
    this.#notice = undefined;
    void this.#load();
  }

  leave(): void {
    this.#call.abort();
    this.#contact?.close();
    // Read again when somebody comes back: nothing of it is kept meanwhile.
    this.#request = undefined;
  }

  draw(): Node {
    this.#contact?.close();
    const { words, locale } = this.#desk;
    const request = this.#request;
    const back = el(
      'button',
      { type: 'button', id: 'back', onclick: () => this.#desk.back() },
      words.request.back,
    );
    if (!request)
      return el(
        'div',
        {},
        back,
        el('h1', { id: 'title', tabIndex: -1 }, words.request.title),
        this.#noticeAt('top') ?? el('p', { className: 'meta' }, words.loading),
        this.#notice &&
          el('button', { type: 'button', id: 'again', onclick: () => void this.#load() }, words.tryAgain),
      );
    const shown = { request, locale, words };
    this.#contact = new ContactBlock({ ...shown, now: () => this.#desk.now() });
    return el(
      'div',
      { className: 'request' },
      back,
      el(
        'div',
        { className: 'heading' },
        el(
          'h1',
          { id: 'title', tabIndex: -1 },
          wordFor(words.topics, request.topic),
          ' ',
          el('span', { className: 'meta number' }, shortId(request.id)),
        ),
        el(
          'p',
          { className: 'state' },
          el('strong', { className: 'status' }, wordFor(words.statuses, request.status)),
          request.addressee === 'contact-centre-111' &&
            el('strong', { className: 'mark' }, words.addressees['contact-centre-111']),
          dueMark(locale, request, this.#desk.now()),
        ),
      ),
      this.#noticeAt('top'),
      el(
        'div',
        { className: 'columns' },
        el(
          'div',
          {},
          this.#contact.element,
          storyView(shown),
          filesView(request, words, (file) => void this.#take(file)),
          factsView(shown),
          talkView(shown),
          historyView(shown),
        ),
        el('div', {}, ...(request.status === 'withdrawn' ? [] : this.#actions(request, words))),
      ),
    );
  }

  #actions(request: StaffLegalRequest, words: Words): HTMLElement[] {
    const { drafts, member } = this.#desk;
    return [
      assignForm({
        words,
        assignee: request.assignee,
        me: member.name,
        name: this.#assignee,
        error: this.#errors.assignee,
        notice: this.#noticeAt('assign'),
        write: (name) => (this.#assignee = name),
        assign: (assignee) => void this.#assign(request, assignee),
      }),
      replyForm({
        request,
        words,
        text: drafts.of(this.#id)?.text ?? '',
        error: this.#errors.reply,
        notice: this.#noticeAt('reply'),
        write: (text) => drafts.write(this.#id, text),
        send: (andAnswered) => void this.#reply(request, andAnswered),
      }),
      stepsView(request, words, this.#noticeAt('steps'), (step) => void this.#step(request, step)),
    ];
  }

  #noticeAt(where: Where): HTMLElement | undefined {
    return this.#notice?.where === where ? noticeView(this.#notice) : undefined;
  }

  #say(where: Where, kind: Notice['kind'], text: string): void {
    this.#notice = { where, kind, text };
    this.#desk.redraw();
    this.#desk.announce(text);
  }

  async #load(): Promise<void> {
    this.#notice = undefined;
    this.#desk.redraw();
    const call = this.#call;
    try {
      await this.#read(call);
      if (call.signal.aborted) return;
      this.#desk.redraw();
      document.getElementById('title')?.focus();
    } catch (error) {
      const text = this.#desk.failure(error);
      if (text !== undefined) this.#say('top', 'problem', text);
    }
  }

  async #read({ signal }: AbortController): Promise<void> {
    const request = await this.#desk.client.staff.legalRequests.retrieve(this.#id, { signal });
    if (!signal.aborted) this.#show(request);
  }

  #show(request: StaffLegalRequest): void {
    this.#request = request;
    this.#changed(lineOf(request));
  }

  async #assign(request: StaffLegalRequest, assignee: string | null): Promise<void> {
    const { actions } = this.#desk.words;
    this.#errors = assignee === '' ? { assignee: actions.nameEmpty } : {};
    if (assignee === '') {
      this.#pointAt('assignee', actions.nameEmpty);
      return;
    }
    const action = assignAction(this.#desk, request, assignee);
    const settled = (done: boolean) => {
      action.settled(done);
      if (done) this.#assignee = '';
    };
    await this.#act('assign', { ...action, settled });
  }

  async #reply(request: StaffLegalRequest, andAnswered: boolean): Promise<void> {
    const draft = this.#desk.drafts.of(this.#id);
    const problem = replyProblem(draft?.text ?? '', this.#desk.words);
    this.#errors = problem === undefined ? {} : { reply: problem };
    if (problem !== undefined) this.#pointAt('reply', problem);
    else if (draft) await this.#act('reply', replyAction(this.#desk, request, draft, andAnswered));
  }

  async #step(request: StaffLegalRequest, to: Step): Promise<void> {
    const { words, drafts } = this.#desk;
    const { actions } = words;
    if (isFinal(to)) {
      const sure = await this.#desk.ask({
        title: actions.confirmTitle[to],
        texts: [actions.confirmText, ...(drafts.of(this.#id) ? [actions.confirmDraft] : [])],
        yes: actions.stepTo[to],
        no: actions.cancel,
      });
      if (!sure) return;
    }
    await this.#act('steps', stepAction(this.#desk, request, to));
  }

  /** Presses while one is under way are the same press. */
  async #act(where: Where, action: Action): Promise<void> {
    const call = this.#call;
    if (this.#busy || !this.#request) return;
    this.#busy = true;
    this.#say(where, 'news', this.#desk.words.actions.sending);
    try {
      const request = await action.send({ version: this.#request.version, idempotencyKey: action.key });
      action.settled(true);
      this.#changed(lineOf(request));
      if (call.signal.aborted) return;
      this.#show(request);
      this.#say(where, 'done', action.done(this.#desk.words, request));
    } catch (error) {
      const failure = failureOf(error);
      if (failure !== 'unknown') action.settled(failure === 'done-unread');
      await this.#explain(where, error, call);
    } finally {
      if (call === this.#call) this.#busy = false;
    }
  }

  async #explain(where: Where, error: unknown, call: AbortController): Promise<void> {
    const { actions } = this.#desk.words;
    const failure = failureOf(error);
    const isChanged = AmanatError.is(error) && error.code === 'changed-meanwhile';
    const said =
      failure === 'outdated'
        ? isChanged
          ? actions.changedMeanwhile
          : actions.stepImpossible
        : this.#desk.failure(error);
    if (said === undefined || call.signal.aborted) return;
    if (failure === 'outdated' || failure === 'done-unread') {
      try {
        await this.#read(call);
      } catch (unread) {
        if (this.#desk.failure(unread) === undefined) return;
      }
    }
    const kept = this.#desk.drafts.of(this.#id) ? ` ${actions.draftKept}` : '';
    this.#say(where, 'problem', said + kept);
  }

  #pointAt(id: string, text: string): void {
    this.#notice = undefined;
    this.#desk.redraw();
    this.#desk.announce(text);
    document.getElementById(id)?.focus();
  }

  async #take(file: Attachment): Promise<void> {
    const { signal } = this.#call;
    try {
      const bytes = await this.#desk.client.staff.legalRequests.downloadAttachment(this.#id, file.id, {
        signal,
      });
      download(bytes, file.name);
    } catch (error) {
      const text = this.#desk.failure(error);
      if (text !== undefined) this.#say('top', 'problem', text);
    }
  }
}
