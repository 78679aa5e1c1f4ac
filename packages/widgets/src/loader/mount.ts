/**
 * What of a place becomes an attribute of its element, and nothing else: a sanitizer that took the tag away has let pass
 * whatever stands behind `data-`, and `x-init` is a script where the page has Alpine.
 */
const TAKEN =
  /^data-((?:lang|theme|loading|heading-level|without-language-switch|config-id|amount|years|start-date|direction|livelihood|region|district|set|choose|mode|shared-phone|ask-iin|variant|json-ld|programme|keys|by-region|live)|(endpoint|exit-url|src|audio-base|legal-form-url|calculator-href|help-href))$/;

/** An address in a place may have been written by anybody: it stays on the page's own site. The script tag names the server. */
const isOwn = (address: string): boolean =>
  address.split(/\s+/).every((one) => new URL(one, document.baseURI).origin === location.origin);

const watched = new WeakSet<Element>();

/**
 * Puts an element into its place, once: `<div data-amanat="hotline-card" data-heading-level="3">`, for editors that strip
 * unknown tags. What stood there becomes its fallback. A page that draws the inside of the place anew gets it again;
 * one that empties the place meant it.
 */
export function mount(place: Element, tags: readonly string[]): void {
  const name = place.getAttribute('data-amanat') ?? '';
  const tag = `amanat-${name === 'figures' ? 'statistics' : name}`;
  if (!tags.includes(tag)) return;
  if (!watched.has(place)) {
    watched.add(place);
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length > 0)) fill(place, tag);
    }).observe(place, { childList: true });
  }
  fill(place, tag);
}

function fill(place: Element, tag: string): void {
  // A snapshot or a copy of the page brings it along.
  if (place.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of [...place.attributes]) {
    const [, attribute, isAddress] = TAKEN.exec(name) ?? [];
    if (attribute && (!isAddress || isOwn(value))) element.setAttribute(attribute, value);
  }
  if (place.firstElementChild || place.textContent.trim()) {
    const fallback = document.createElement('div');
    fallback.slot = 'fallback';
    fallback.append(...place.childNodes);
    element.append(fallback);
  }
  place.append(element);
}
