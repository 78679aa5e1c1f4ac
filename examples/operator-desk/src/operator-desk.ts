import { AmanatError, type AmanatClient, type StaffMember } from '@amanat/sdk';
import type { Locale } from '@amanat/l10n';
import { Drafts, Presses } from './drafts.ts';
import { el, replaceKeepingFocus } from './element.ts';
import { askInDialog, headerView, type NavigationItem } from './frame.ts';
import { JournalScreen } from './journal-screen.ts';
import { ListScreen } from './list-screen.ts';
import { NothingScreen } from './nothing-screen.ts';
import type { Desk, Question, Screen } from './screen.ts';
import {
  canList,
  canOpen,
  canReadJournal,
  forgetToken,
  keepToken,
  keptToken,
  signIn,
  type Session,
} from './session.ts';
import { SignInScreen } from './sign-in-screen.ts';
import { WORDS } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';

/**
 * The page: who is signed in, which screen is up, and the way back. Screens are remembered here; the browser's
 * history is given numbers only, so that neither the address nor a saved session names a request.
 */
export class OperatorDesk implements Desk {
  readonly drafts = new Drafts();
  readonly presses = new Presses();
  locale: Locale = 'kk';
  #session: Session | undefined;
  #screen: Screen;
  /** By number. Emptied when somebody leaves: Back leads to nobody's request. */
  #screens: Screen[] = [];
  /** Tells the numbers of this session from those of one before. */
  #era = 0;
  /** Who was at work when the token ended, and on what screen. */
  #interrupted: { readonly name: string; readonly screen: Screen } | undefined;

  readonly #header = el('div');
  readonly #main = el('main', { id: 'main', tabIndex: -1 });
  readonly #voice = el('p', { className: 'heard-only', role: 'status' });
  readonly #skip = el('a', { className: 'skip', href: '#main' });

  constructor(page: HTMLElement) {
    this.#screen = new SignInScreen(this.#door());
    this.#skip.addEventListener('click', (event) => {
      event.preventDefault();
      this.#main.focus();
    });
    page.append(this.#skip, this.#header, this.#main, this.#voice);
  }

  get words(): Words {
    return WORDS[this.locale];
  }

  get client(): AmanatClient {
    return this.#signedIn.client;
  }

  get member(): StaffMember {
    return this.#signedIn.member;
  }

  get #signedIn(): Session {
    if (!this.#session) throw new Error('Nobody is signed in');
    return this.#session;
  }

  /** Shows the list to whoever kept a token in this tab, and the door to everybody else. */
  async start(): Promise<void> {
    addEventListener('popstate', (event) => this.#wentTo(event.state));
    addEventListener('beforeunload', (event) => {
      if (this.drafts.any) event.preventDefault();
    });
    // A page out of the browser's memory may be somebody else's by now.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) location.reload();
    });
    this.redraw();
    const token = keptToken();
    const problem = token === null ? undefined : await this.#enter(token, 'in-tab');
    if (problem !== undefined) {
      if (this.#session === undefined) this.#showDoor([() => problem]);
    } else if (token === null) document.getElementById('token')?.focus();
  }

  now(): Date {
    return new Date();
  }

  redraw(): void {
    const { words } = this;
    document.documentElement.lang = this.locale;
    document.title = `${this.#screen.title(words)} – ${words.title}`;
    this.#skip.textContent = words.skip;
    replaceKeepingFocus(this.#header, [
      headerView({
        locale: this.locale,
        words,
        speak: (locale) => {
          this.locale = locale;
          this.redraw();
        },
        member: this.#session?.member,
        navigation: this.#session ? this.#navigation(this.#session.member) : [],
        signOut: () => void this.#signOut(),
      }),
    ]);
    replaceKeepingFocus(
      this.#main,
      [this.#screen.draw()],
      () => this.#main.querySelector('.notice') ?? this.#main.querySelector('h1'),
    );
  }

  announce(text: string): void {
    // The same words twice are two events: an empty region in between lets both be heard.
    this.#voice.textContent = '';
    setTimeout(() => (this.#voice.textContent = text), 60);
  }

  open(screen: Screen): void {
    const place = this.#screens.indexOf(this.#screen) + 1;
    this.#screens = [...this.#screens.slice(0, place), screen];
    history.pushState({ era: this.#era, place }, '');
    this.#show(screen);
  }

  back(): void {
    history.back();
  }

  ask(question: Question): Promise<boolean> {
    return askInDialog(question);
  }

  failure(error: unknown): string | undefined {
    if (!AmanatError.is(error)) {
      console.error(error);
      return this.words.unknownProblem;
    }
    if (error.name === 'UserAbortError') return undefined;
    if (error.name !== 'AuthenticationError' || error.status !== 401) return error.userMessage(this.locale);
    if (this.#session) this.#endSession(this.#session);
    return undefined;
  }

  #door(): ConstructorParameters<typeof SignInScreen>[0] {
    return {
      words: () => this.words,
      redraw: () => this.redraw(),
      announce: (text) => this.announce(text),
      enter: (token, keep) => this.#enter(token, keep),
    };
  }

  async #enter(token: string, keep: 'not' | 'in-tab'): Promise<string | undefined> {
    try {
      const session = await signIn(token);
      if (!session) return this.words.signIn.wrong;
      if (keep === 'in-tab') keepToken(token);
      else forgetToken();
      this.#begin(session);
      return undefined;
    } catch (error) {
      if (!AmanatError.is(error)) throw error;
      if (error.status !== 401) return error.userMessage(this.locale);
      forgetToken();
      return this.words.signIn.wrong;
    }
  }

  #begin(session: Session): void {
    this.#session = session;
    const { member } = session;
    const before = this.#interrupted;
    this.#interrupted = undefined;
    // Somebody else came in: what the one before wrote is not theirs.
    if (before?.name !== member.name) this.drafts.clear();
    const root = this.#rootFor(member);
    this.#screens = [root];
    this.#era += 1;
    history.replaceState({ era: this.#era, place: 0 }, '');
    if (before?.name === member.name && before.screen !== root && canOpen(member)) {
      this.#screen = root;
      this.open(before.screen);
    } else this.#show(root);
  }

  #rootFor(member: StaffMember): Screen {
    if (canList(member)) return new ListScreen(this);
    return canReadJournal(member) ? new JournalScreen(this) : new NothingScreen(this);
  }

  #navigation(member: StaffMember): NavigationItem[] {
    const { words } = this;
    const [root] = this.#screens;
    const isJournal = this.#screen instanceof JournalScreen;
    return [
      ...(canList(member)
        ? [
            {
              id: 'to-list',
              text: words.list.title,
              current: this.#screen === root,
              go: () => root && this.#screen !== root && this.open(root),
            },
          ]
        : []),
      ...(canReadJournal(member)
        ? [
            {
              id: 'to-journal',
              text: words.journal.title,
              current: isJournal,
              go: () => !isJournal && this.open(new JournalScreen(this)),
            },
          ]
        : []),
    ];
  }

  async #signOut(): Promise<void> {
    const { signIn: words } = this.words;
    const mayLeave =
      !this.drafts.any ||
      (await this.ask({
        title: words.signOut,
        texts: [words.signOutWithDraft],
        yes: words.signOut,
        no: words.stay,
      }));
    if (!mayLeave) return;
    this.drafts.clear();
    this.#forgetSession();
    this.#showDoor([]);
  }

  #endSession(session: Session): void {
    this.#interrupted = { name: session.member.name, screen: this.#screen };
    this.#forgetSession();
    this.#showDoor([
      ({ signIn: words }) => words.ended,
      ...(this.drafts.any ? [({ signIn: words }: Words) => words.endedWithDraft] : []),
    ]);
  }

  #forgetSession(): void {
    forgetToken();
    this.#session = undefined;
    this.#screens = [];
    this.#era += 1;
  }

  #showDoor(reasons: ((words: Words) => string)[]): void {
    this.#show(new SignInScreen(this.#door(), reasons));
    const [first] = reasons;
    if (first) this.announce(first(this.words));
  }

  #wentTo(state: unknown): void {
    const { era, place } = (state ?? {}) as { era?: unknown; place?: unknown };
    const there = era === this.#era && typeof place === 'number' ? this.#screens[place] : this.#screens[0];
    if (there && there !== this.#screen) this.#show(there);
  }

  #show(screen: Screen): void {
    this.#screen.leave?.();
    this.#screen = screen;
    this.redraw();
    scrollTo(0, 0);
    (document.getElementById(screen.focusOn?.() ?? '') ?? document.getElementById('title'))?.focus();
    screen.arrive?.();
  }
}
