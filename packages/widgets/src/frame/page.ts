// The script of every framed page: the element of this page, as its address sets it, and its height to the parent.
import { resolveLocale, type Locale } from '@amanat/l10n';
import { FRAMED_PAGES } from './framed-pages.js';
import { parentOrigin, tellHeight } from './page-height.js';
import { attributesFrom } from './page-settings.js';

const { documentElement: page } = document;
const query = new URLSearchParams(location.search);
const trusted = {
  page: location.href,
  origins:
    document
      .querySelector<HTMLMetaElement>('meta[name="amanat-origins"]')
      ?.content.split(' ')
      .filter(Boolean) ?? [],
};

function speak(locale: Locale, tag: string): void {
  page.lang = locale;
  const framed = Object.values(FRAMED_PAGES).find((candidate) => candidate.tag === tag);
  if (framed) document.title = framed.title[locale];
}

/** Takes the place of what is in the box; that becomes its fallback. */
async function place(tag: string, box: HTMLElement): Promise<void> {
  const known = (await customElements.whenDefined(tag)) as {
    readonly observedAttributes?: readonly string[];
  };
  const element = document.createElement(tag);
  for (const [name, value] of attributesFrom(query, known.observedAttributes ?? [], trusted))
    element.setAttribute(name, value);
  for (const child of [...box.children]) child.slot = 'fallback';
  element.append(...box.childNodes);
  element.addEventListener('amanat-locale-change', ({ locale }) => speak(locale, tag));
  box.append(element);
}

const box = document.querySelector<HTMLElement>('main[data-element]');
const tag = box?.dataset['element'];
if (box && tag) {
  speak(resolveLocale(query.get('lang')), tag);
  const theme = query.get('theme');
  if (theme === 'dark' || theme === 'auto') page.dataset['theme'] = theme;
  const origin = parentOrigin(location.ancestorOrigins, document.referrer, query.get('host'));
  if (parent !== self && origin) tellHeight(box, origin);
  void place(tag, box);
}
