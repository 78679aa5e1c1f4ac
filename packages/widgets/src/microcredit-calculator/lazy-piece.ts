import type { ReactiveControllerHost } from 'lit';

/** A module that the first paint does without. It is fetched when first wanted; a failed fetch is tried again later. */
export class LazyPiece<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #coming: Promise<Module> | undefined;
  #module: Module | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module if it is here; the host is drawn again when it arrives. */
  get now(): Module | undefined {
    if (!this.#coming) this.fetch().catch(() => undefined);
    return this.#module;
  }

  /** The module, when it is here. Rejects without a connection. */
  fetch(): Promise<Module> {
    this.#coming ??= this.#load().then(
      (module) => {
        this.#module = module;
        this.#host.requestUpdate();
        return module;
      },
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    );
    return this.#coming;
  }
}
