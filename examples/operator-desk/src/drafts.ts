import { createIdempotencyKey } from '@amanat/sdk';

/** A reply that is not sent yet. Its key makes pressing twice one reply. */
export interface Draft {
  readonly text: string;
  readonly key: string;
}

/** The unsent replies of this page, one a request, in memory only. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  get any(): boolean {
    return this.#drafts.size > 0;
  }

  of(requestId: string): Draft | undefined {
    return this.#drafts.get(requestId);
  }

  /** Another text is another reply: the server would refuse it under the key of the first. */
  write(requestId: string, text: string): void {
    if (text.trim() === '') this.#drafts.delete(requestId);
    else if (this.#drafts.get(requestId)?.text !== text)
      this.#drafts.set(requestId, { text, key: createIdempotencyKey() });
  }

  /** The server said no for certain: the next try is an intent of its own. */
  renewKey(requestId: string): void {
    const draft = this.#drafts.get(requestId);
    if (draft) this.#drafts.set(requestId, { ...draft, key: createIdempotencyKey() });
  }

  drop(requestId: string): void {
    this.#drafts.delete(requestId);
  }

  clear(): void {
    this.#drafts.clear();
  }
}

/** Keys of the presses whose outcome is not known yet: the same press again has the same key. */
export class Presses {
  readonly #keys = new Map<string, string>();

  keyOf(intent: string): string {
    const key = this.#keys.get(intent) ?? createIdempotencyKey();
    this.#keys.set(intent, key);
    return key;
  }

  settled(intent: string): void {
    this.#keys.delete(intent);
  }
}
