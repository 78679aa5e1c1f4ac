import type { Locale } from '@amanat/l10n';

interface FramedPage {
  readonly tag: string;
  /** The element's own title, which is the document's as well. */
  readonly title: Readonly<Record<Locale, string>>;
}

/** The framed pages by their file names, which say nothing that a blocker hunts. */
export const FRAMED_PAGES: Readonly<Record<string, FramedPage>> = {
  'hotline-card': {
    tag: 'amanat-hotline-card',
    title: { kk: '«111» байланыс орталығы', ru: 'Контакт-центр «111»', en: 'Contact centre 111' },
  },
  'microcredit-calculator': {
    tag: 'amanat-microcredit-calculator',
    title: {
      kk: 'Микрокредит төлемін есептеу',
      ru: 'Расчёт платежей по микрокредиту',
      en: 'Loan payment calculator',
    },
  },
  'literacy-quiz': {
    tag: 'amanat-literacy-quiz',
    title: {
      kk: 'Ақшаңызды қорғай аласыз ба?',
      ru: 'Сумеете защитить свои деньги?',
      en: 'Can you protect your money?',
    },
  },
  'legal-aid-form': {
    tag: 'amanat-legal-aid-form',
    title: { kk: 'Құқықтық көмек', ru: 'Правовая помощь', en: 'Legal aid' },
  },
  figures: {
    tag: 'amanat-statistics',
    title: { kk: 'Жобалар нәтижесі', ru: 'Результаты проектов', en: 'Results of the projects' },
  },
  'district-profile': {
    tag: 'amanat-district-profile',
    title: { kk: 'Ауданыңыз туралы', ru: 'О вашем районе', en: 'About your district' },
  },
};
