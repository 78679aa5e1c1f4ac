export const LOCALES = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

interface Words {
  readonly akimat: string;
  readonly sample: string;
  readonly languages: string;
  readonly microcredit: string;
  readonly notYet: string;
  readonly calculated: (amount: string, months: number) => string;
}

/** The site's own words; the elements bring theirs. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  kk: {
    akimat: 'Үлгі ауданының әкімдігі',
    sample: 'Бұл – үлгі бет. Мұндай әкімдік жоқ.',
    languages: 'Тіл',
    microcredit: 'Микрокредит',
    notYet: 'Сіз әлі есептеген жоқсыз.',
    calculated: (amount, months) => `Соңғы есептегеніңіз: ${amount}, ${months} ай.`,
  },
  ru: {
    akimat: 'Акимат Образцового района',
    sample: 'Это образец страницы вымышленного акимата.',
    languages: 'Язык',
    microcredit: 'Микрокредит',
    notYet: 'Вы ещё ничего не считали.',
    calculated: (amount, months) => `Последний расчёт: ${amount}, ${months} мес.`,
  },
  en: {
    akimat: 'Akimat of the Sample District',
    sample: 'This is a sample page of an invented akimat.',
    languages: 'Language',
    microcredit: 'Microcredit',
    notYet: 'You have not calculated anything yet.',
    calculated: (amount, months) => `Last calculated: ${amount}, ${months} months.`,
  },
};

/** Browsers cannot write Kazakh numbers; Russian ones are grouped in the same way. */
export const tenge = (locale: Locale, amount: number): string =>
  `${amount.toLocaleString(locale === 'en' ? 'en' : 'ru')} ₸`;
