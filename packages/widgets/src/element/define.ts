import { warnDeveloper } from './development.js';

/**
 * Defines a tag unless the page has it already: two snippets, or two versions, must not throw.
 * The first one stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element) warnDeveloper(`<${tag}> was defined twice; the first definition stays`);
}
