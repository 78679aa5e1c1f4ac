import { html, type LitElement, type TemplateResult } from 'lit';
import type { AmanatClient } from '@amanat/sdk';
import type { Outbox } from '@amanat/sdk/outbox';
import type { Locale } from '@amanat/l10n';
import { controlStyles } from '../../element/controls.styles.js';
import { eraseDevice } from '../../element/kept-on-device.js';
import { fetchSlots } from '../../element/contact/callback-slots.js';
import { CONSENT_STRINGS } from '../../element/contact/consent-terms.js';
import { contactStyles } from '../../element/contact/contact.styles.js';
import { exitAddress, exitCover, QuickExitController, quickExitButton } from '../../element/quick-exit.js';
import { randomKey } from '../../element/random-key.js';
import { quickExitStyles } from '../../element/quick-exit.styles.js';
import { callbackParams, problemsAt } from './callback-answers.js';
import { createCallback, type CallbackState, type Place } from './callback.model.js';
import { createCallbackSender } from './callback-sender.js';
import { CALLBACK_STRINGS } from './callback.strings.js';
import { callbackStyles } from './callback.styles.js';
import { askedView, type CallbackView } from './callback-view.js';
import { acceptedView, refusedView, sendingView, waitingView, withdrawnView } from './sent-view.js';

export const roomStyles = [controlStyles, quickExitStyles, contactStyles, callbackStyles];

/** Milliseconds for which a receipt stays in view: others may look at this phone. */
const RECEIPT_IN_VIEW = 60_000;

/** What the room asks of the card that it is drawn in. */
export interface CallbackHost {
  readonly element: LitElement;
  readonly locale: () => Locale;
  readonly now: () => Date;
  readonly connect: () => Promise<AmanatClient>;
  readonly openOutbox: () => Promise<Outbox>;
  /** 0: the title of the card. */
  readonly heading: (content: TemplateResult, offset: 0 | 1, id?: string) => TemplateResult;
  readonly focusOn: (selector: string) => void;
  readonly announce: (message: string) => void;
  /** Where the page's editor lets the exit lead. */
  readonly exitUrl: () => string | undefined;
  /** Replaces the page with another. */
  readonly leaveTo: (address: string) => void;
  /** The person goes back to the card: everything is forgotten by then. */
  readonly onClose: () => void;
  /** Draws at once. */
  readonly drawNow: () => void;
}

/** Where a call is asked for, again and again: three steps and what became of them. In memory only, on every phone. */
export interface CallbackRoom {
  open(): void;
  /** `danger` and `call`: the emergency lines and the way to call right now, which stand in every screen. */
  render(danger: unknown, call: TemplateResult): TemplateResult;
}

export function createCallbackRoom(host: CallbackHost): CallbackRoom {
  const store = createCallback();
  let hiding: ReturnType<typeof setTimeout> | undefined;
  let withdrawal: { busy: boolean; error?: unknown } = { busy: false };
  /** Another one after every wipe: what was begun before it is not heard any more. */
  let era = {};

  const sender = createCallbackSender({
    open: host.openOutbox,
    onOutcome: (key, state) => store.dispatch({ type: 'outcome', key, state }),
  });
  const exit = new QuickExitController(host.element, {
    wipe: (at) => {
      wipe(at);
      // Now, not in the next microtask: the fields themselves hold what was typed.
      host.drawNow();
    },
    navigate: host.leaveTo,
  });

  function wipe(at: 'exit' | 'return'): void {
    era = {};
    clearTimeout(hiding);
    withdrawal = { busy: false };
    sender.wipe(at);
    // Also what the form of legal aid keeps here: whoever leaves in a hurry asks for all of it.
    if (at === 'exit') eraseDevice();
    store.dispatch({ type: 'clear' });
  }

  async function learn(): Promise<void> {
    const mine = era;
    store.dispatch({ type: 'config', config: { phase: 'loading' } });
    try {
      const config = await (await host.connect()).config.retrieve();
      if (mine === era) store.dispatch({ type: 'config', config: { phase: 'ready', config } });
    } catch (error) {
      if (mine === era) store.dispatch({ type: 'config', config: { phase: 'failed', error } });
    }
  }

  async function offerSlots(): Promise<void> {
    const mine = era;
    const slots = await fetchSlots(host.connect);
    if (mine === era) store.dispatch({ type: 'slots', slots });
  }

  function send(): void {
    const { answers, agreed, slots, config } = store.state;
    if (config.phase !== 'ready') return;
    if (problemsAt('consent', answers, agreed).length > 0) {
      store.dispatch({ type: 'next' });
      return;
    }
    const locale = host.locale();
    const params = callbackParams({
      answers,
      slots,
      consent: config.config.consent.version,
      locale,
      now: host.now(),
      topicWords: CALLBACK_STRINGS[locale].topics[answers.topic],
    });
    if (!params) return;
    const intent = { key: randomKey(), params };
    store.dispatch({ type: 'send', intent });
    void sender.send(intent);
  }

  async function withdraw(receipt: string): Promise<void> {
    const mine = era;
    withdrawal = { busy: true };
    host.element.requestUpdate();
    try {
      await (await host.connect()).legalRequests.withdraw({ receipt });
      if (mine === era) store.dispatch({ type: 'withdrawn' });
    } catch (error) {
      if (mine === era) withdrawal = { busy: false, error };
    }
    host.element.requestUpdate();
  }

  let before: CallbackState = store.state;
  store.subscribe(() => {
    const { state } = store;
    const was = before;
    before = state;
    host.element.requestUpdate();
    react(was, state);
  });

  function react(was: CallbackState, is: CallbackState): void {
    if (was.place.screen === 'waiting' && is.place.screen === 'consent') sender.takeBack();
    if (is.place.screen === 'accepted') hideLater(is.place);
    // What was asked before may have been forgotten with the rest.
    if (is.place.screen === 'consent' && was.place.screen === 'safety' && is.config.phase !== 'ready')
      void learn();
    if (is.problems.length > 0 && is.problems !== was.problems) host.focusOn('#errors');
    else if (is.place.screen !== was.place.screen) host.focusOn('#screen');
  }

  function hideLater({ receipt, shown }: Extract<Place, { screen: 'accepted' }>): void {
    clearTimeout(hiding);
    if (receipt === undefined || !shown) return;
    hiding = setTimeout(() => {
      store.dispatch({ type: 'show-receipt', shown: false });
      host.announce(CALLBACK_STRINGS[host.locale()].accepted.hidden);
    }, RECEIPT_IN_VIEW);
  }

  function close(): void {
    wipe('return');
    host.onClose();
  }

  function screen(view: CallbackView): TemplateResult {
    const { place } = view.state;
    switch (place.screen) {
      case 'call':
      case 'safety':
      case 'consent':
        return askedView(view, place.screen);
      case 'sending':
        return sendingView(view);
      case 'waiting':
        return waitingView(view, place, () => sender.tryNow());
      case 'refused':
        return refusedView(view, place);
      case 'accepted':
        return acceptedView(view, place, {
          busy: withdrawal.busy,
          error: withdrawal.error,
          onWithdraw: () => {
            if (place.receipt !== undefined) void withdraw(place.receipt);
          },
        });
      case 'withdrawn':
        return withdrawnView(view);
    }
  }

  /** Enter goes on, as in any form; no form of the page is submitted. */
  function handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (store.state.place.screen === 'consent') send();
    else store.dispatch({ type: 'next' });
  }

  return {
    open() {
      void learn();
      void offerSlots();
      sender.prepare();
      host.focusOn('#screen');
    },

    render(danger, call) {
      const locale = host.locale();
      const strings = CALLBACK_STRINGS[locale];
      const { state } = store;
      const view: CallbackView = {
        locale,
        state,
        dispatch: store.dispatch,
        heading: (content) => host.heading(content, 1, 'screen'),
        onSend: send,
        onLearn: () => void learn(),
        onClose: close,
      };
      const isDemonstration = state.config.phase === 'ready' && state.config.config.demonstration;
      const { screen: at } = state.place;
      return html`
        <div class="exit-bar">
          ${host.heading(html`<span>${strings.title}</span>`, 0)}
          ${quickExitButton(locale, () => exit.leave(exitAddress(host.exitUrl(), document.baseURI)))}
        </div>
        <div class="call-now">
          ${danger}
          <p><span>${strings.now}</span></p>
          ${call}
        </div>
        ${
          isDemonstration && (at === 'call' || at === 'consent')
            ? html`<p class="notice warn"><span>${CONSENT_STRINGS[locale].demonstration}</span></p>`
            : ''
        }
        <div class="room" @keydown=${handleKeydown}>${screen(view)}</div>
        ${exitCover(locale)}
      `;
    },
  };
}
