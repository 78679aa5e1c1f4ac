import { inKazakhstan } from '@amanat/l10n';
import { nothing, type TemplateResult } from 'lit';
import type { AmanatClient } from '@amanat/sdk';
import { printAlone } from '../../element/print-alone.js';
import type { Store } from '../../element/store.js';
import { rowsOf, type CheckParts } from '../questions/check-view.js';
import { createConfigReader } from './config-reader.js';
import { createFileUploads, isUnderWay, type FileUploads } from '../receipt/file-uploads.js';
import { deviceDatabase } from '../../element/kept-on-device.js';
import { leftBehindView } from './left-behind-view.js';
import type { LegalAidAction, LegalAidState } from '../form-state.js';
import { isSending } from '../legal-aid-form.model.js';
import { otherWaysView, printedRequest } from './other-ways-view.js';
import { createOutboxDesk } from './outbox-desk.js';
import type { Outbox, OutboxItem } from '@amanat/sdk/outbox';
import { isLostOnLeaving, mayKeepOnDevice, untilOtherWays } from './sending.model.js';
import { waitingView, whatHappens } from './sending-view.js';
import { digitsOf } from '../receipt/status-view.js';
import { uploadsSaid } from '../receipt/uploads-view.js';
import type { View } from '../view.js';

/** Milliseconds for which the token of a new request surely opens it for files. */
const UPLOAD_TOKEN_LASTS = 50 * 60_000;

/** What the sending asks of the room it happens in. */
export interface SendingHost {
  readonly element: HTMLElement;
  readonly store: Store<LegalAidState, LegalAidAction>;
  readonly view: () => View;
  readonly connect: () => Promise<AmanatClient>;
  /** `disk`: with what waits on the device. */
  readonly openOutbox: (disk: boolean) => Promise<Outbox>;
  readonly redraw: () => void;
  readonly announce: (message: string) => void;
  /** A new random idempotency key. */
  readonly newKey: () => string;
  /** A file of the request in view came to the server. */
  readonly onStored: () => void;
}

/** From the consent to the receipt: a request is kept until the server has acknowledged it. */
export interface SendingRoom {
  readonly uploads: FileUploads;
  /** For a request that was found by its receipt. */
  addFiles(receipt: string, files: readonly File[]): void;
  /** Goes on with what an earlier page left on the device. */
  pickUp(): void;
  readonly learnConfig: () => void;
  readonly send: () => void;
  /** Does what a new state calls for. */
  react(before: LegalAidState, state: LegalAidState): void;
  /** Whether the request may wait on the device; no question once it was sent one way. */
  offersDevice(state: LegalAidState): boolean;
  renderWaiting(
    view: View,
    state: LegalAidState & { readonly screen: 'waiting' },
    check: CheckParts,
  ): readonly TemplateResult[];
  /** At the entrance. */
  renderLeft(view: View): TemplateResult | typeof nothing;
  /** A request or a file of this page is on its way. */
  isBusy(): boolean;
  wipe(): void;
}

export function createSendingRoom(host: SendingHost): SendingRoom {
  const { store } = host;
  const deviceCan = deviceDatabase() !== undefined;
  let waking: ReturnType<typeof setTimeout> | undefined;
  let said: string | undefined;

  const uploads = createFileUploads({ client: host.connect, onStored: host.onStored });
  const config = createConfigReader({ store, client: host.connect, random: Math.random });
  const outbox = createOutboxDesk({
    store,
    open: host.openOutbox,
    // The consent is given in the language in which it was read.
    locale: () => host.view().locale,
    now: () => new Date(),
    newKey: host.newKey,
    deviceCan,
    onAccepted: (files, { receipt, uploadToken }) => {
      if (receipt === undefined || uploadToken === undefined) return;
      const until = Date.now() + UPLOAD_TOKEN_LASTS;
      uploads.add(files, receipt, (signal) =>
        Date.now() < until ? Promise.resolve(uploadToken) : grantToken(receipt, signal),
      );
    },
  });

  async function grantToken(receipt: string, signal: AbortSignal): Promise<string> {
    const { legalRequests } = await host.connect();
    return (await legalRequests.grantUploadToken({ receipt }, { signal })).uploadToken;
  }

  uploads.subscribe(() => {
    guardLeaving();
    host.redraw();
    const message = uploadsSaid(host.view(), uploads.uploads);
    if (message) host.announce(message);
  });

  const isSomethingLost = () => store.state.outbox.some(isLostOnLeaving) || uploads.uploads.some(isUnderWay);

  /** The browser asks before the page, and the only copy of a request or a file with it, is closed. */
  const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (isSomethingLost()) event.preventDefault();
  };

  function guardLeaving(): void {
    removeEventListener('beforeunload', askBeforeLeaving);
    if (isSomethingLost()) addEventListener('beforeunload', askBeforeLeaving);
  }

  /** Requests that no screen shows: of an earlier page, or set aside for the next person. */
  const inBackground = ({ outbox: items, intent, screen }: LegalAidState): readonly OutboxItem[] =>
    items.filter(({ key }) => key !== intent?.key || (screen !== 'consent' && screen !== 'waiting'));

  /** What became of a request that no screen shows. */
  function tellOfBackground(before: LegalAidState, state: LegalAidState): void {
    const { waits, accepted, refused } = host.view().strings.desk.left;
    for (const { key, state: now } of inBackground(state)) {
      const then = before.outbox.find((item) => item.key === key)?.state;
      if (then?.phase === now.phase) continue;
      if (now.phase === 'accepted') host.announce(accepted);
      else if (now.phase === 'refused') host.announce(refused);
      else if (!then) host.announce(waits);
    }
  }

  /** The number was shown and saved: the request waits for nothing any more. */
  function forgetShown(receipt: string | undefined): void {
    for (const { key, state } of store.state.outbox) {
      if (state.phase === 'accepted' && state.receipt === receipt) outbox.takeOut(key);
    }
  }

  function announceOnce(message: string): void {
    if (message === said) return;
    said = message;
    host.announce(message);
  }

  function wakeForOtherWays(state: LegalAidState): void {
    clearTimeout(waking);
    if (state.screen !== 'waiting') return;
    const wait = untilOtherWays(state.item, Date.now());
    if (wait !== undefined && wait > 0) waking = setTimeout(host.redraw, wait + 50);
  }

  return {
    uploads,
    addFiles: (receipt, files) =>
      uploads.add(files, digitsOf(receipt), (signal) => grantToken(receipt, signal)),
    pickUp: () => void outbox.pickUp(),
    learnConfig: () => void config.learn(),
    send: () => void outbox.send(),

    react(before, state) {
      const { strings } = host.view();
      if (state.outbox !== before.outbox) {
        guardLeaving();
        tellOfBackground(before, state);
      }
      // Now there is a line; at the moment of sending there may be none to fetch the outbox with.
      if (state.config.phase === 'ready' && before.config.phase !== 'ready') outbox.prepare(false);
      if (state.keepOnDevice && !before.keepOnDevice) outbox.prepare(true);
      if (state.config.phase === 'failed' && before.config.phase !== 'failed' && state.screen === 'asking') {
        host.announce(strings.desk.line.none);
      }
      if (isSending(state) && !isSending(before)) announceOnce(strings.consent.sending);
      if (state.screen === 'waiting' && state.item.state.phase === 'kept') {
        announceOnce(`${strings.desk.waiting.title}. ${whatHappens(host.view(), state.item)}`);
      }
      if (state.screen !== 'waiting' && !isSending(state)) said = undefined;
      if (state.screen === 'accepted' && before.screen !== 'accepted') {
        host.announce(strings.receipt.title);
      }
      if (before.screen === 'waiting' && state.screen === 'consent' && before.intent) {
        if (state.sending.phase === 'idle') outbox.takeOut(before.intent.key);
      }
      if (state.screen === 'start' && before.screen === 'accepted') {
        uploads.tidy();
        forgetShown(before.receipt);
      }
      wakeForOtherWays(state);
    },

    offersDevice(state) {
      const { sharedPhone, config: known, answers, intent } = state;
      return !intent && mayKeepOnDevice({ sharedPhone, topic: answers.topic, config: known, deviceCan });
    },

    renderWaiting(view, state, check) {
      const { item, intent, sharedPhone, assisted, storyInSms, config: known } = state;
      const now = Date.now();
      const smsNumber = known.phase === 'ready' ? known.config.smsNumber : undefined;
      const isLong = untilOtherWays(item, now) === 0;
      const otherWays =
        isLong && intent
          ? otherWaysView(view, {
              params: intent.params,
              isOthersPhone: sharedPhone || assisted,
              storyInSms,
              smsNumber,
              onPrint: () => printAlone(host.element),
            })
          : nothing;
      const { day } = inKazakhstan(item.addedAt);
      return [
        waitingView(view, {
          item,
          now,
          assisted,
          hasFiles: intent !== undefined && intent.files.length > 0,
          otherWays,
          onTryNow: () => outbox.tryNow(),
        }),
        printedRequest(view, rowsOf(view, check), day),
      ];
    },

    renderLeft: (view) =>
      leftBehindView(view, {
        items: inBackground(store.state),
        onShow: (key) => store.dispatch({ type: 'show-left', key }),
        onForget: (key) => outbox.takeOut(key),
      }),

    isBusy: () => store.state.screen === 'waiting' || isSending(store.state) || isSomethingLost(),

    wipe() {
      clearTimeout(waking);
      said = undefined;
      removeEventListener('beforeunload', askBeforeLeaving);
      config.stop();
      outbox.wipe();
      uploads.clear();
    },
  };
}
