import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import type { LazyPiece } from './lazy-piece.js';

/** A piece that is fetched when it is wanted: itself, that it is coming, or that there is no connection. */
export function lazyPieceView<Module>(
  locale: Locale,
  piece: LazyPiece<Module>,
  draw: (module: Module) => unknown,
): unknown {
  const module = piece.now;
  if (module) return draw(module);
  if (!piece.hasFailed) return loadingNotice(locale);
  return problemNotice(locale, ELEMENT_STRINGS[locale].noConnection, () => {
    piece.fetch().catch(() => undefined);
  });
}

interface Folded<Name, Module> {
  readonly name: Name;
  readonly label: string;
  readonly piece: LazyPiece<Module>;
  readonly draw: (module: Module) => unknown;
  /** Something in it must be put right: it is unfolded whatever the visitor did. */
  readonly isWrong?: boolean;
}

/** What can wait is folded, and fetched when it is first unfolded. */
export class Folds<Name extends string> {
  readonly #host: LitElement & { readonly locale: Locale };
  readonly #open = new Set<Name>();

  constructor(host: LitElement & { readonly locale: Locale }) {
    this.#host = host;
  }

  render<Module>({ name, label, piece, draw, isWrong = false }: Folded<Name, Module>): TemplateResult {
    const isOpen = isWrong || this.#open.has(name);
    return html`<details
      class="fold by-script ${name}"
      ?open=${isOpen}
      @toggle=${(event: Event) => this.#toggle(name, (event.target as HTMLDetailsElement).open)}
    >
      <summary><span>${label}</span></summary>
      <div class="folded">${isOpen ? lazyPieceView(this.#host.locale, piece, draw) : nothing}</div>
    </details>`;
  }

  #toggle(name: Name, isOpen: boolean): void {
    if (isOpen) this.#open.add(name);
    else this.#open.delete(name);
    this.#host.requestUpdate();
  }
}
