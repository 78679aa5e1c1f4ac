/** In place of an element that could not be fetched: a link that dials 111. One line; weighs in the first file. */
const SENTENCES = {
  kk: 'Бөлім ашылмады. Көмек: 111',
  ru: 'Раздел не открылся. Помощь: 111',
  en: 'This part did not open. Help: 111',
};

const standIns = new Set<Element>();

/**
 * A sentence that calls 111, in the place of an element that could not be fetched and where the page put nothing.
 * It stands in the first file, because what is fetched later is what failed.
 */
export function standIn(element: Element): void {
  if (element.firstElementChild || element.textContent.trim()) return;
  const written = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const lang = /^en/i.test(written) ? 'en' : /^(k|$)/i.test(written) ? 'kk' : 'ru';
  const link = document.createElement('a');
  standIns.add(link);
  element.append(
    Object.assign(link, { slot: 'fallback', lang, href: 'tel:111', textContent: SENTENCES[lang] }),
  );
}

/** Takes the sentences away from the elements of a tag that has arrived. */
export const standAside = (tag: string): void =>
  standIns.forEach((link) => {
    if (link.closest(tag)) link.remove();
  });
