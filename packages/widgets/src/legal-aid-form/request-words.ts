import type { Locale } from '@amanat/l10n';
import type { RequestStrings } from './request-strings.js';

/** The words of one language. Each is fetched alone: few people need two. */
export interface Words {
  readonly locale: Locale;
  readonly strings: RequestStrings;
}

const FETCHED: Readonly<Record<Locale, () => Promise<RequestStrings>>> = {
  kk: async () => (await import('./strings/kk.js')).kk,
  ru: async () => (await import('./strings/ru.js')).ru,
  en: async () => (await import('./strings/en.js')).en,
};

export async function fetchWords(locale: Locale): Promise<Words> {
  return { locale, strings: await FETCHED[locale]() };
}
