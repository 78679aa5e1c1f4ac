import type { PageMark } from '../element/settings.js';
import { ELEMENTS } from './elements.js';
import { standAside, standIn } from './stand-in.js';

type Elements = Readonly<Record<string, () => Promise<unknown>>>;

/** After so many failures only a new connection helps: a page that redraws a lot would ask for ever. */
const TRIES = 3;
const UNDER_WAY = 9;

/**
 * Finds the elements of the page, now and later, and imports those. The first loader of a page does it for all:
 * a second copy, of whatever address or version, stops before anything is evaluated that could collide.
 */
export function start(elements: Elements = ELEMENTS): void {
  const page = customElements as PageMark;
  const key = Symbol.for('amanat');
  if (page[key]) return;
  // Pages move, merge and remove their scripts; settings.ts reads what these say when an element asks.
  const scripts = [
    document.currentScript as HTMLScriptElement | null,
    ...document.querySelectorAll('script'),
  ];
  page[key] = scripts;
  const loading = scripts.find((script) => script?.src.includes('amanat'))?.dataset['loading'];

  const tags = Object.keys(elements);
  const selector = [PLACE, ...tags].join();
  let tries: Record<string, number> = {};

  const bring = (element: Element) => {
    const tag = element.localName;
    const tried = tries[tag] ?? 0;
    if (customElements.get(tag)) return;
    if (tried === TRIES) standIn(element);
    if (tried >= TRIES) return;
    tries[tag] = UNDER_WAY;
    elements[tag]?.().then(
      () => standAside(tag),
      () => {
        tries[tag] = tried + 1;
        document.querySelectorAll(tag).forEach(standIn);
      },
    );
  };

  const take = (element: Element) => {
    if (element.matches(PLACE)) {
      import('./mount.js').then(({ mount }) => mount(element, tags)).catch(() => standIn(element));
    } else if ((element.getAttribute('loading') ?? loading) === 'lazy') {
      import('./near.js').then(({ whenNear }) => whenNear(element, bring)).catch(() => bring(element));
    } else bring(element);
  };

  // Texts and comments have neither method, a document has one.
  const look = (node: Node & Partial<Pick<Element, 'matches' | 'querySelectorAll'>>) => {
    if (node.matches?.(selector)) take(node as Element);
    node.querySelectorAll?.(selector).forEach(take);
  };

  look(document);
  new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look))).observe(
    document,
    { childList: true, subtree: true },
  );
  addEventListener('online', () => {
    tries = {};
    look(document);
  });

  if (/[?&]amanat-debug\b/.test(location.search)) {
    void import('../debug/open.js').then(({ open }) => open(tags));
  }
}

/** Places for editors that strip unknown tags. */
const PLACE = '[data-amanat]';
