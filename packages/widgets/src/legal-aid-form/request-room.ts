import { css, html, nothing, type TemplateResult } from 'lit';
import { button } from '../element/button.js';
import { contactStyles } from '../element/contact/contact.styles.js';
import { controlStyles } from '../element/controls.styles.js';
import { disclosureStyles } from '../element/disclosure.styles.js';
import { fetchSlots } from '../element/contact/callback-slots.js';
import { LONGEST, TOPICS } from './questions/answers.js';
import { checkView } from './questions/check-view.js';
import { fileLimitsOf } from './questions/circumstances.js';
import { consentView, demonstrationNotice } from './sending/consent-view.js';
import { deskStyles } from './desk.styles.js';
import { createDraftPlace } from './draft/draft-place.js';
import type { LegalAidState } from './form-state.js';
import { createLegalAid } from './legal-aid-form.model.js';
import { printAlone } from '../element/print-alone.js';
import { focusAfter } from './focus.js';
import { doubtOf } from './questions/iin-view.js';
import { questionView, roomLeft } from './questions/question-views.js';
import { questionStyles } from './questions/questions.styles.js';
import { createReceiptAids } from './receipt/receipt-aids.js';
import { receiptView } from './receipt/receipt-view.js';
import { createRequestDesk, randomKey } from './receipt/request-desk.js';
import { fetchWords, type Words } from './request-words.js';
import type { RequestRoom, RoomHost } from './room.js';
import { createSendingRoom } from './sending/sending-room.js';
import { sessionReceipts } from './receipt/session-receipts.js';
import { statusView } from './receipt/status-view.js';
import { progressOf } from './questions/steps.js';
import { trap } from './questions/trap.js';
import { summaryOf, type View } from './view.js';
import type { Places } from './questions/where-view.js';

/** The looks of what is drawn here. */
export const roomStyles = css`
  ${controlStyles}
  ${disclosureStyles}
  ${contactStyles}
  ${questionStyles}
  ${deskStyles}
`;

export function createRequestRoom(host: RoomHost, firstWords: Words): RequestRoom {
  let words = firstWords;
  const store = createLegalAid();
  const desk = createRequestDesk({
    store,
    client: host.connect,
    now: () => new Date(),
    newKey: randomKey,
  });
  let shown = store.state;
  let places: Places = { phase: 'unasked' };

  const view = (): View => ({
    ...words,
    dispatch: store.dispatch,
    remembers: !store.state.sharedPhone && !store.state.assisted,
    heading: (content) => host.heading(content, 1),
    subheading: (content) => host.heading(content, 2),
  });

  const sending = createSendingRoom({
    element: host.element,
    store,
    view,
    connect: host.connect,
    openOutbox: host.openOutbox,
    redraw: host.redraw,
    announce: (message) => host.announce(message),
    newKey: randomKey,
    onStored: () => void desk.renew(),
  });

  const receipt = createReceiptAids({
    element: host.element,
    store,
    view,
    redraw: host.redraw,
    announce: (message) => host.announce(message),
  });

  const draft = createDraftPlace({
    view,
    redraw: host.redraw,
    focusOn: host.focusOn,
    announce: (message) => host.announce(message),
    unfinished: () => {
      const { state } = store;
      return { answers: state.answers, step: state.screen === 'asking' ? state.step : 'topic' };
    },
    onOpened: (unfinished) => {
      host.onEnter();
      store.dispatch({ type: 'setting', setting: host.setting() });
      store.dispatch({ type: 'resume', ...unfinished });
    },
  });

  // The store and the room end together: nobody has to stop listening.
  store.subscribe(() => {
    const before = shown;
    const { state } = store;
    shown = state;
    host.redraw();
    if (before.screen === 'start' && state.screen !== 'start') host.onEnter();
    if (before.screen !== 'start' && state.screen === 'start') host.onLeave();
    const focused = focusAfter(before, state);
    if (focused) host.focusOn(focused);
    react(before, state);
  });

  /** Does what the new state calls for. */
  function react(before: LegalAidState, state: LegalAidState): void {
    // Early, so that a demonstration server is known as one before anything is typed.
    const entered =
      state.screen !== before.screen && (state.screen === 'asking' || state.screen === 'consent');
    if (entered) sending.learnConfig();
    sending.react(before, state);
    draft.react(before, state);
    receipt.react(before, state);
    if (state.answers.region !== '' && before.answers.region === '') void loadDistricts();
    if (state.screen === 'accepted' && before.screen !== 'accepted') host.onAccepted();
    if (needsSlots(before, state)) void learnSlots();
    if (state.files !== before.files && state.screen === 'asking') {
      host.announce(view().strings.files.count(state.files.length));
    }
    if (state.answers.iin !== before.answers.iin) {
      const doubt = doubtOf(view(), state.answers.iin);
      if (doubt) host.announce(doubt, 1000);
    }
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

  async function learnSlots(): Promise<void> {
    store.dispatch({ type: 'slots', slots: await fetchSlots(host.connect) });
  }

  function renderScreen(parts: View, state: LegalAidState): TemplateResult | typeof nothing {
    switch (state.screen) {
      case 'start':
        return nothing;
      case 'asking':
        return html`
          ${state.config.phase === 'failed' ? html`<p class="notice"><span>${parts.strings.desk.line.none}</span></p>` : nothing}
          ${questionView(state.step, parts, { ...state, places })} ${waysOn(parts, parts.strings.next)}
          ${draft.renderOffer(parts, state)}
        `;
      case 'check':
        return html`
          ${checkView(parts, { ...state, places })} ${waysOn(parts, parts.strings.check.goOn)}
          ${draft.renderOffer(parts, state)}
        `;
      case 'consent':
        return consentView(parts, {
          ...state,
          offersDevice: sending.offersDevice(state),
          onRetry: sending.learnConfig,
          onSend: sending.send,
        });
      case 'waiting':
        return html`${sending.renderWaiting(parts, state, { ...state, places })}`;
      case 'accepted':
        return receiptView(parts, {
          ...state,
          copied: receipt.copied,
          qr: receipt.qr,
          uploads: sending.uploads,
          onCopy: receipt.copy,
          onPrint: receipt.print,
          onQr: receipt.showQr,
        });
      case 'status':
        return statusView(parts, {
          ...state,
          uploads: sending.uploads,
          fileBytes: fileLimitsOf(state)?.bytes,
          onLook: () => void desk.look(),
          onWithdraw: () => void desk.withdraw(),
          onSendMessage: () => void desk.sendMessage(),
          onFiles: (files) => sending.addFiles(state.receipt, files),
        });
    }
  }

  store.dispatch({ type: 'setting', setting: host.setting() });
  if (!store.state.sharedPhone) {
    sending.pickUp();
    draft.look();
  }

  return {
    get locale() {
      return words.locale;
    },

    enter(way) {
      store.dispatch({ type: 'setting', setting: host.setting() });
      store.dispatch({ type: way });
    },

    begin({ topic, description }) {
      const said = store.state.answers;
      store.dispatch({
        type: 'answer',
        answers: {
          topic: said.topic ?? TOPICS.find((known) => known === topic),
          description: said.description || description.slice(0, LONGEST.description),
        },
      });
    },

    suit: (setting) => store.dispatch({ type: 'setting', setting }),

    renderDoor() {
      const { state } = store;
      return html`${draft.renderDoor(view(), { ...state, ...host.setting() })}${sending.renderLeft(view())}`;
    },

    renderSession: () => sessionReceipts(view(), store.state.receipts, () => printAlone(host.element)),

    render() {
      void followLanguage();
      const { state } = store;
      const parts = view();
      return html`
        ${state.screen === 'status' ? nothing : demonstrationNotice(parts, state.config)}
        ${'problems' in state ? summaryOf(parts, state.problems) : nothing} ${renderScreen(parts, state)}
        ${state.screen === 'asking' || state.screen === 'consent' ? trap(parts, state.answers.website) : nothing}
      `;
    },

    progress() {
      const { state } = store;
      const step = state.screen === 'asking' ? state.step : state.screen;
      if (step === 'start' || step === 'accepted' || step === 'status' || step === 'waiting')
        return undefined;
      const { n, total } = progressOf(step, state.answers, state);
      return view().strings.step(n, total);
    },

    goOn(field) {
      if (field === 'draft-word') draft.enter();
      else if (store.state.screen === 'asking') store.dispatch({ type: 'next' });
      else if (store.state.screen === 'status') void desk.look();
    },

    isBusy: () => sending.isBusy(),

    forget() {
      draft.forget();
      desk.abandon();
      receipt.forget();
      store.dispatch({ type: 'wipe' });
      store.dispatch({ type: 'setting', setting: host.setting() });
      sending.pickUp();
    },

    wipe() {
      sending.wipe();
      draft.wipe();
      desk.abandon();
      receipt.forget();
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

/** On the way to the question of when to call, and at a change of it: hours are taken meanwhile. */
function needsSlots(before: LegalAidState, state: LegalAidState): boolean {
  if (state.screen !== 'asking' || state.answers.channel !== 'call') return false;
  const isNew = before.screen !== 'asking' || before.step !== state.step;
  return isNew && (state.step === 'reach' || (state.step === 'slot' && state.fromCheck));
}
