/**
 * What of a place becomes an attribute of its element. What an editor may not write (`onclick`, `style`) cannot be
 * smuggled in behind `data-`.
 */
const ATTRIBUTE = /^data-(?!amanat$|on|style$|id$|class$|slot$|is$)([a-z][a-z\d-]*)$/;

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
    const attribute = ATTRIBUTE.exec(name)?.[1];
    if (attribute) element.setAttribute(attribute, value);
  }
  if (place.firstElementChild || place.textContent.trim()) {
    const fallback = document.createElement('div');
    fallback.slot = 'fallback';
    fallback.append(...place.childNodes);
    element.append(fallback);
  }
  place.append(element);
}
