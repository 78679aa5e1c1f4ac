import type { ReactiveControllerHost } from 'lit';
import { onServer } from '../element/on-server.js';

/** A module that the first paint does without. It is fetched when first wanted, and again only when asked to. */
export class LazyPiece<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #coming: Promise<Module> | undefined;
  #module: Module | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Whether the last attempt found no connection. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The module if it is here; the host is drawn again when it arrives or fails to. */
  get now(): Module | undefined {
    if (!onServer && !this.#coming && !this.#hasFailed) this.fetch().catch(() => undefined);
    return this.#module;
  }

  /** The module, when it is here. Rejects without a connection. */
  fetch(): Promise<Module> {
    this.#coming ??= this.#load().then(
      (module) => {
        this.#module = module;
        this.#hasFailed = false;
        this.#host.requestUpdate();
        return module;
      },
      (error: unknown) => {
        this.#coming = undefined;
        this.#hasFailed = true;
        this.#host.requestUpdate();
        throw error;
      },
    );
    return this.#coming;
  }
}
