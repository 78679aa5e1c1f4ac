import type { Outbox, OutboxState } from '@amanat/sdk/outbox';
import type { Intent } from './callback.model.js';

/** Sends a request, and goes on trying until the server has acknowledged it. In memory only. */
export interface CallbackSender {
  /** Fetches what sending needs, while there is a line. */
  prepare(): void;
  send(intent: Intent): Promise<void>;
  /** Tries again at once. */
  tryNow(): void;
  takeBack(): void;
  /** Forgets all, at once. `exit`: whatever else waits on this device too. */
  wipe(at: 'exit' | 'return'): void;
}

export interface CallbackSenderParts {
  /** An outbox that keeps nothing on the device. */
  readonly open: () => Promise<Outbox>;
  readonly onOutcome: (key: string, state: OutboxState | { readonly phase: 'no-outbox' }) => void;
}

export function createCallbackSender({ open, onOutcome }: CallbackSenderParts): CallbackSender {
  let opening: Promise<Outbox> | undefined;
  let outbox: Outbox | undefined;
  let intent: Intent | undefined;

  function box(): Promise<Outbox> {
    const mine = (opening ??= open().then((opened) => {
      if (opening !== mine) {
        // Wiped in the meantime.
        opened.close();
        throw new Error('wiped');
      }
      outbox = opened;
      opened.subscribe(() => tell(opened));
      return opened;
    }));
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  }

  function tell(from: Outbox): void {
    const item = from === outbox ? from.items.find(({ key }) => key === intent?.key) : undefined;
    if (!item) return;
    const { key, state } = item;
    if (state.phase === 'accepted' || state.phase === 'refused') takeBack();
    onOutcome(key, state);
  }

  async function putIn(sent: Intent): Promise<void> {
    const { key, params } = sent;
    try {
      await (await box()).add(params, { idempotencyKey: key });
    } catch {
      // Without a line the outbox itself may not come.
      if (intent !== sent) return;
      addEventListener('online', tryNow, { once: true });
      onOutcome(key, { phase: 'no-outbox' });
      return;
    }
    if (outbox) tell(outbox);
  }

  function tryNow(): void {
    removeEventListener('online', tryNow);
    if (outbox) outbox.sendNow();
    else if (intent) void putIn(intent);
  }

  function takeBack(): void {
    removeEventListener('online', tryNow);
    if (intent) void outbox?.remove(intent.key);
    intent = undefined;
  }

  return {
    prepare() {
      box().catch(() => {
        // Asked for again at the moment of sending.
      });
    },
    async send(sent) {
      intent = sent;
      await putIn(sent);
    },
    tryNow,
    takeBack,
    wipe(at) {
      takeBack();
      if (at === 'exit') outbox?.wipe();
      outbox?.close();
      outbox = opening = undefined;
    },
  };
}
