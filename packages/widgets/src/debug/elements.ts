import { fault, note, plain, type Chapter, type Line } from './report.js';
import { misspeltAttributes, nearestName } from './spelling.js';

/** The names of our languages, each in itself. */
const LANGUAGES: Readonly<Record<string, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** What the report reads of an element; one that did not arrive has none of it. */
export type SeenElement = Element & { readonly locale?: string; readonly endpoint?: string };
type Definition = CustomElementConstructor & { readonly version?: string; readonly file?: string };

/** All elements of the page whose tag begins with `amanat-`, also in open shadow roots, but for what we draw ourselves. */
export function elementsOf(root: ParentNode, own: ReadonlySet<Element>): SeenElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (own.has(element)) return [];
    const deeper = element.shadowRoot ? elementsOf(element.shadowRoot, own) : [];
    return element.localName.startsWith('amanat-') ? [element, ...deeper] : deeper;
  });
}

/** Where an element's language comes from: the tag that carries the nearest `lang`. */
function langHolder(element: Element): Element | null {
  const holder = element.closest('[lang]');
  if (holder) return holder;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langHolder(root.host) : null;
}

function language(element: SeenElement): string {
  const holder = langHolder(element);
  const from = holder
    ? `<${holder.localName} lang="${holder.getAttribute('lang') ?? ''}">`
    : 'no lang on the page, which means Kazakh';
  const shown = element.locale ?? 'not drawn';
  return `language: ${LANGUAGES[shown] ?? ''} (${shown}), from ${from}`;
}

/** One chapter an element: its definition, language, server and what is written on it. */
export function elementChapter(element: SeenElement, tags: readonly string[], server: string): Chapter {
  const tag = element.localName;
  const definition = customElements.get(tag) as Definition | undefined;
  return { title: `<${tag}>`, lines: lines() };

  function lines(): Line[] {
    if (!tags.includes(tag)) {
      const meant = nearestName(tag, tags);
      return [fault(`there is no such element${meant ? `; did you mean <${meant}>?` : ''}`)];
    }
    if (!definition) {
      const waits =
        element.getAttribute('loading') === 'lazy' ? ' (loading="lazy": it waits to come near)' : '';
      return [
        waits ? note(`not loaded${waits}`) : fault('not loaded: its file did not arrive, or did not run'),
      ];
    }
    const { width, height } = element.getBoundingClientRect();
    return [
      plain(`version ${definition.version ?? 'unknown'}, from ${definition.file ?? 'an unknown file'}`),
      plain(language(element)),
      plain(server),
      ...(width && height ? [] : [note('it takes no room: something on the page hides it')]),
      ...misspeltAttributes(element).map(({ name, meant }) =>
        fault(`unknown attribute ${name}${meant ? `; did you mean ${meant}?` : ''}`),
      ),
    ];
  }
}

/** `data-amanat` places whose name is none of ours. */
export function placeLines(tags: readonly string[]): Line[] {
  const names = ['figures', ...tags.map((tag) => tag.replace('amanat-', ''))];
  return [...document.querySelectorAll('[data-amanat]')].flatMap((place) => {
    const name = place.getAttribute('data-amanat') ?? '';
    if (names.includes(name)) return [];
    const meant = nearestName(name.replace(/^amanat-/, ''), names);
    return [fault(`data-amanat="${name}" names no element${meant ? `; did you mean "${meant}"?` : ''}`)];
  });
}
