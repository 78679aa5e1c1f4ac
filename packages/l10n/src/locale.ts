/** The languages of Amanat, Kazakh first. */
export const LOCALES = ['kk', 'ru', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * The locale for a BCP 47 tag, as found in a page's `lang`. Nothing given means Kazakh; a language that
 * Amanat does not have means Russian, which a reader of neither Kazakh nor English is likelier to know.
 * @example
 * resolveLocale('kk-KZ'); // 'kk'
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  switch (
    (tag ?? '')
      .trim()
      .toLowerCase()
      .replace(/[-_].*/s, '')
  ) {
    case '':
    case 'kk':
    case 'kaz':
    // The country's code, often written where the language's is meant.
    case 'kz':
      return 'kk';
    case 'en':
    case 'eng':
      return 'en';
    default:
      return 'ru';
  }
}
