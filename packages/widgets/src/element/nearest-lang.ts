import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLocale, type Locale } from '@amanat/l10n';

/** The closest `lang` of an element, looking through shadow roots and slots up to the document. */
export function nearestLang(element: Element): string | null {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** A page translator rewrites `<html lang>`; nobody asked us to change the language then. */
const isMachineTranslated = () => /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className);

type LangHost = ReactiveControllerHost & Element;

/** Keeps a host in the language of its place on the page, live. */
export class NearestLangController implements ReactiveController {
  locale: Locale = 'kk';
  readonly #host: LangHost;
  readonly #onChange: () => void;
  #observer: MutationObserver | undefined;
  /** Whether the host has had a place before; pages move elements, and the next place may speak another language. */
  #placed = false;

  constructor(host: LangHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#placed) this.#look();
    else this.locale = resolveLocale(nearestLang(this.#host));
    this.#placed = true;
    this.#observer = new MutationObserver(() => this.#look());
    let root: Node = this.#host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(): void {
    if (isMachineTranslated()) return;
    const locale = resolveLocale(nearestLang(this.#host));
    if (locale === this.locale) return;
    this.locale = locale;
    this.#onChange();
    this.#host.requestUpdate();
  }
}
