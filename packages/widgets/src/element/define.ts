import { warnDeveloper } from './development.js';

/** What an element of ours says of itself; an older one, or a class of the page, says nothing. */
const versionOf = (element: CustomElementConstructor): string =>
  'version' in element ? String(element.version) : 'unknown';

/**
 * Defines a tag unless the page has it already: two snippets, or two versions, must not throw.
 * The first one stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Templates are HTML. A page of XHTML would refuse them, and an empty element would hide what the page wrote.
  if (typeof document !== 'undefined' && document.contentType === 'application/xhtml+xml') return;
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element) {
    warnDeveloper(
      `<${tag}> was defined twice: version ${versionOf(present)} stays, ${versionOf(element)} is not used`,
    );
  }
}
