import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import type { Store } from '../../element/store.js';
import { isOnDevice, OUTBOX_DATABASE } from '../../element/kept-on-device.js';
import type { LegalAidAction, LegalAidState } from '../form-state.js';
import { isSending } from '../legal-aid-form.model.js';
import type { Outbox, OutboxItem, OutboxState } from '@amanat/sdk/outbox';
import { KEEP_DAYS, mayKeepOnDevice } from './sending.model.js';

/** Where requests wait until the server has acknowledged them. */
export interface OutboxDesk {
  /** Sends the request of the form. A press while one is under way does nothing. */
  send(): Promise<void>;
  /** Tries again at once. */
  tryNow(): void;
  /** Takes a request out of the outbox: it is not sent any more, and nothing of it stays on the device. */
  takeOut(key: string): void;
  /** Goes on with what an earlier page left on the device. */
  pickUp(): Promise<void>;
  /** Fetches what sending needs, while there is a line. */
  prepare(disk: boolean): void;
  /** Forgets all requests, in memory at once, and on the device. */
  wipe(): void;
}

export interface OutboxDeskParts {
  readonly store: Store<LegalAidState, LegalAidAction>;
  /** `disk`: requests may be kept on the device, and what waits there is taken over. */
  readonly open: (disk: boolean) => Promise<Outbox>;
  readonly locale: () => Locale;
  readonly now: () => Date;
  /** A new random idempotency key. */
  readonly newKey: () => string;
  readonly deviceCan: boolean;
  /** The server has the request: it now takes its files. */
  readonly onAccepted: (files: readonly File[], accepted: Accepted) => void;
}

type Accepted = Extract<OutboxState, { phase: 'accepted' }>;

/** A request as the person handed it over. */
interface Entrusted {
  readonly params: LegalRequestCreateParams;
  readonly files: readonly File[];
  readonly keepOnDisk: boolean;
}

/** Milliseconds until the outbox itself is fetched again: without it nothing can even wait in it. */
const FETCHED_AGAIN_AFTER = 15_000;

export function createOutboxDesk(parts: OutboxDeskParts): OutboxDesk {
  const { store, now } = parts;
  let boxes: readonly Outbox[] = [];
  let openings: readonly { readonly disk: boolean; readonly box: Promise<Outbox> }[] = [];
  /** The requests of this page that are not settled. */
  const entrusted = new Map<string, Entrusted>();
  /** Those of them that wait for the outbox itself: it could not be fetched. */
  const outside = new Map<string, OutboxItem>();
  /** How each was sent first: the outbox does not seal afterwards what went bare. */
  const sealed = new Map<string, boolean>();
  let again: ReturnType<typeof setTimeout> | undefined;
  /** Another one after every wipe: what was begun before it is not heard any more. */
  let era = {};

  const items = (): readonly OutboxItem[] => [...boxes.flatMap((box) => box.items), ...outside.values()];

  function tell(): void {
    const heard = items();
    store.dispatch({ type: 'outbox', items: heard });
    for (const { key, state } of heard) {
      const own = entrusted.get(key);
      if (!own) continue;
      // Nothing of a refused one is stored, and its answers are in view. One that was set aside stays to be told of.
      if (state.phase === 'refused' && store.state.intent?.key === key) takeOut(key);
      if (state.phase !== 'accepted') continue;
      takeOut(key);
      store.dispatch({ type: 'accepted', key, receipt: state.receipt, at: now().toISOString() });
      parts.onAccepted(own.files, state);
    }
  }

  function takeOut(key: string): void {
    entrusted.delete(key);
    outside.delete(key);
    for (const box of boxes) if (box.items.some((item) => item.key === key)) void box.remove(key);
  }

  /** What the device needs is fetched for those alone who want it. */
  function boxWith(disk: boolean): Promise<Outbox> {
    const before = openings.find((other) => other.disk || !disk);
    if (before) return before.box;
    const mine = era;
    const box = parts.open(disk).then((opened) => {
      if (mine !== era) {
        opened.close();
        throw new Error('wiped');
      }
      boxes = [...boxes, opened];
      opened.subscribe(() => {
        if (mine === era) tell();
      });
      return opened;
    });
    const opening = { disk, box };
    openings = [...openings, opening];
    box.catch(() => {
      openings = openings.filter((other) => other !== opening);
    });
    return box;
  }

  async function putIn(key: string): Promise<void> {
    const request = entrusted.get(key);
    if (!request) return;
    const mine = era;
    try {
      const into = await boxWith(request.keepOnDisk);
      if (mine !== era || !entrusted.has(key)) return;
      outside.delete(key);
      await addTo(into, key, request);
    } catch {
      if (mine === era && entrusted.has(key)) waitOutside(key);
    }
    if (mine === era) tell();
  }

  /** The outbox did not come: there is no line. The request stays in the page, and the outbox is asked for again. */
  function waitOutside(key: string): void {
    const at = now();
    const since = outside.get(key)?.addedAt ?? at.toISOString();
    const nextAttemptAt = new Date(at.getTime() + FETCHED_AGAIN_AFTER).toISOString();
    const reason = navigator.onLine ? 'no-line' : 'offline';
    outside.set(key, {
      key,
      addedAt: since,
      onDisk: false,
      state: { phase: 'kept', reason, since, nextAttemptAt },
    });
    clearTimeout(again);
    again = setTimeout(putInAgain, FETCHED_AGAIN_AFTER);
    addEventListener('online', putInAgain, { once: true });
  }

  function putInAgain(): void {
    clearTimeout(again);
    removeEventListener('online', putInAgain);
    for (const key of [...outside.keys()]) void putIn(key);
  }

  return {
    async send() {
      if (isSending(store.state)) return;
      store.dispatch({ type: 'send', key: parts.newKey(), locale: parts.locale(), now: now() });
      const { intent, keepOnDevice, answers, sharedPhone, config } = store.state;
      if (!isSending(store.state) || !intent) return;
      const { key, params, files } = intent;
      const question = { sharedPhone, topic: answers.topic, config, deviceCan: parts.deviceCan };
      const keepOnDisk = sealed.get(key) ?? (keepOnDevice && mayKeepOnDevice(question));
      sealed.set(key, keepOnDisk);
      entrusted.set(key, { params, files, keepOnDisk });
      await putIn(key);
    },

    tryNow() {
      putInAgain();
      for (const box of boxes) box.sendNow();
    },

    takeOut(key) {
      takeOut(key);
      tell();
    },

    async pickUp() {
      const mine = era;
      if (store.state.sharedPhone || !(await isOnDevice(OUTBOX_DATABASE)) || mine !== era) return;
      try {
        await boxWith(true);
        if (mine === era) tell();
      } catch {
        // Without a line; the next page, or the next request, finds it there.
      }
    },

    prepare(disk) {
      boxWith(disk).catch(() => {
        // Asked for again at the moment of sending.
      });
    },

    wipe() {
      era = {};
      clearTimeout(again);
      removeEventListener('online', putInAgain);
      for (const box of boxes) {
        box.wipe();
        box.close();
      }
      boxes = [];
      openings = [];
      outside.clear();
      entrusted.clear();
      sealed.clear();
    },
  };
}

async function addTo(box: Outbox, key: string, { params, keepOnDisk }: Entrusted): Promise<void> {
  if (keepOnDisk) {
    try {
      await box.add(params, { idempotencyKey: key, keepOnDisk, keepDays: KEEP_DAYS });
      return;
    } catch {
      // The device refused. It then waits in the page, and the page says so.
    }
  }
  await box.add(params, { idempotencyKey: key });
}
