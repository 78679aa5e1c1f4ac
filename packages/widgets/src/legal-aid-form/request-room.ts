import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { AmanatClient } from '@amanat/sdk';
import { button } from '../element/button.js';
import { checkView } from './check-view.js';
import { consentView, demonstrationNotice } from './consent-view.js';
import { createLegalAid, isSending, type LegalAidState } from './legal-aid-form.model.js';
import { printAlone } from '../element/print-alone.js';
import { questionView, roomLeft } from './question-views.js';
import { receiptView } from './receipt-view.js';
import { createRequestDesk, randomKey } from './request-desk.js';
import { fetchWords, type Words } from './request-words.js';
import { statusView } from './status-view.js';
import { progressOf } from './steps.js';
import { summaryOf, type View } from './view.js';
import type { Places } from './where-view.js';

/** What the room asks of the element it is drawn in. */
export interface RoomHost {
  readonly element: HTMLElement;
  readonly locale: () => Locale;
  readonly connect: () => Promise<AmanatClient>;
  readonly heading: (content: TemplateResult, offset: 1 | 2) => TemplateResult;
  readonly redraw: () => void;
  readonly focusOn: (selector: string) => void;
  readonly announce: (message: string, quiet?: number) => void;
  /** The person went back to the entrance. */
  readonly onLeave: () => void;
  /** The server accepted a request. */
  readonly onAccepted: () => void;
}

/**
 * Everything behind the entrance: the questions, the sending, the receipt, the way back to a request.
 * It is fetched once the entrance is drawn, and lives in memory only.
 */
export interface RequestRoom {
  /** The language that is drawn: the one before, until the words of a new one are here. */
  readonly locale: Locale;
  enter(way: 'ask' | 'track'): void;
  render(): TemplateResult;
  /** "Step 2 of 8", while questions are asked. */
  progress(): string | undefined;
  /** Enter was pressed in a field. */
  goOn(): void;
  /** Forgets everything, at once. */
  wipe(): void;
}

export function createRequestRoom(host: RoomHost, firstWords: Words): RequestRoom {
  let words = firstWords;
  const store = createLegalAid();
  const desk = createRequestDesk({
    store,
    client: host.connect,
    // The consent is given in the language in which it was read.
    locale: () => words.locale,
    now: () => new Date(),
    newKey: randomKey,
  });
  let shown = store.state;
  let places: Places = { phase: 'unasked' };
  let copied: string | undefined;

  const view = (): View => ({
    ...words,
    dispatch: store.dispatch,
    heading: (content) => host.heading(content, 1),
    subheading: (content) => host.heading(content, 2),
  });

  // The store and the room end together: nobody has to stop listening.
  store.subscribe(() => {
    const before = shown;
    const { state } = store;
    shown = state;
    if (placeOf(before) !== placeOf(state)) copied = undefined;
    host.redraw();
    lead(before, state);
    react(before, state);
  });

  /** Moves focus where the person is led. */
  function lead(before: LegalAidState, state: LegalAidState): void {
    if (hasNewProblems(before, state)) host.focusOn('#errors');
    else if (state.screen === 'start') host.onLeave();
    else if (placeOf(before) !== placeOf(state)) host.focusOn('.step > fieldset, #question');
  }

  /** Does what the new state calls for. */
  function react(before: LegalAidState, state: LegalAidState): void {
    // Early, so that a demonstration server is known as one before anything is typed.
    const entered =
      state.screen !== before.screen && (state.screen === 'asking' || state.screen === 'consent');
    if (entered) void desk.learnConfig();
    if (state.answers.region !== '' && before.answers.region === '') void loadDistricts();
    if (isSending(state) && !isSending(before)) host.announce(view().strings.consent.sending);
    if (state.screen === 'accepted' && isSending(before)) host.onAccepted();
    if (state.answers.description !== before.answers.description) {
      const left = roomLeft(view(), state.answers.description);
      if (left) host.announce(left, 1000);
    }
  }

  /** Follows a change of language. Without a line the words stay as they are, and nothing is lost. */
  async function followLanguage(): Promise<void> {
    const locale = host.locale();
    if (locale === words.locale) return;
    try {
      const fetched = await fetchWords(locale);
      if (host.locale() !== locale) return;
      words = fetched;
      host.redraw();
    } catch {
      // Tried again at the next drawing.
    }
  }

  async function loadDistricts(): Promise<void> {
    if (places.phase === 'loading' || places.phase === 'ready') return;
    places = { phase: 'loading' };
    try {
      places = { phase: 'ready', districts: await import('@amanat/rules/districts') };
    } catch {
      places = { phase: 'failed' };
    }
    host.redraw();
  }

  async function copyReceipt(): Promise<void> {
    const { receipt } = view().strings;
    const number = host.element.shadowRoot?.querySelector('#receipt-number');
    if (!number) return;
    try {
      await navigator.clipboard.writeText(number.textContent.trim());
      copied = receipt.copied;
    } catch {
      // Refused, or a plain http page: the person's own "copy" still works on a selection.
      getSelection()?.selectAllChildren(number);
      copied = receipt.notCopied;
    }
    host.announce(copied);
    host.redraw();
  }

  function renderScreen(parts: View, state: LegalAidState): TemplateResult | typeof nothing {
    switch (state.screen) {
      case 'start':
        return nothing;
      case 'asking':
        return html`
          ${questionView(state.step, parts, { ...state, places })} ${waysOn(parts, parts.strings.next)}
        `;
      case 'check':
        return html` ${checkView(parts, state.answers, places)} ${waysOn(parts, parts.strings.check.goOn)} `;
      case 'consent':
        return consentView(parts, {
          ...state,
          onRetry: () => void desk.learnConfig(),
          onSend: () => void desk.send(),
        });
      case 'accepted':
        return receiptView(parts, {
          ...state,
          copied,
          onCopy: () => void copyReceipt(),
          onPrint: () => printAlone(host.element),
        });
      case 'status':
        return statusView(parts, {
          ...state,
          onLook: () => void desk.look(),
          onWithdraw: () => void desk.withdraw(),
        });
    }
  }

  return {
    get locale() {
      return words.locale;
    },

    enter: (way) => store.dispatch({ type: way }),

    render() {
      void followLanguage();
      const { state } = store;
      const parts = view();
      return html`
        ${state.screen === 'status' ? nothing : demonstrationNotice(parts, state.config)}
        ${'problems' in state ? summaryOf(parts, state.problems) : nothing} ${renderScreen(parts, state)}
      `;
    },

    progress() {
      const { state } = store;
      const step = state.screen === 'asking' ? state.step : state.screen;
      if (step === 'start' || step === 'accepted' || step === 'status') return undefined;
      const { n, total } = progressOf(step, state.answers);
      return view().strings.step(n, total);
    },

    goOn() {
      if (store.state.screen === 'asking') store.dispatch({ type: 'next' });
      else if (store.state.screen === 'status') void desk.look();
    },

    wipe() {
      desk.abandon();
      copied = undefined;
      store.dispatch({ type: 'wipe' });
    },
  };
}

function waysOn({ strings, dispatch }: View, onward: string): TemplateResult {
  return html`<div class="actions">
    ${button({ label: onward, kind: 'primary', onClick: () => dispatch({ type: 'next' }) })}
    ${button({ label: strings.back, onClick: () => dispatch({ type: 'back' }) })}
  </div>`;
}

/** Where a person is, as far as focus is concerned: a change of it begins at the top of the new screen. */
function placeOf(state: LegalAidState): string {
  if (state.screen === 'asking') return state.step;
  if (state.screen !== 'status' || state.look.phase !== 'found') return state.screen;
  const { phase } = state.look.withdrawal;
  return phase === 'none' || phase === 'done' ? phase : 'withdrawal';
}

function hasNewProblems(before: LegalAidState, state: LegalAidState): boolean {
  if (!('problems' in state) || state.problems.length === 0) return false;
  return !('problems' in before) || before.problems !== state.problems;
}
