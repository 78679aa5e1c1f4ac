/** What a page may have put us into, and what it would do at a click inside: go elsewhere, tick, fold. */
const PAGE_TARGETS = 'a[href], label, button, summary';
/** What of ours does something by itself at a click. */
const OWN_TARGETS = 'a[href], label, summary, select, input[type="radio"], input[type="checkbox"]';

/**
 * Keeps a click for what it hits. Inside a link of the page, a whole card that leads to an article, browsers follow the
 * link even when a button of ours was pressed.
 */
export function keepClick(event: Event): void {
  const path = event.composedPath();
  const root = path.indexOf(event.currentTarget as EventTarget);
  const matches = (selector: string) => (it: EventTarget) =>
    (it as Partial<Element>).matches?.(selector) === true;
  if (path.slice(root + 1).some(matches(PAGE_TARGETS)) && !path.slice(0, root).some(matches(OWN_TARGETS)))
    event.preventDefault();
}
