import type { Locale } from '@amanat/l10n';

/** The buttons that lead to paper; what stands on it comes with it. */
interface PrintingStrings {
  sheets: string;
  certificate: string;
}

export const PRINTING_STRINGS: Readonly<Record<Locale, PrintingStrings>> = {
  kk: {
    sheets: 'Сұрақтарды қағазға басып шығару',
    certificate: 'Естелік парақ басып алу',
  },
  ru: {
    sheets: 'Напечатать вопросы на бумаге',
    certificate: 'Напечатать лист на память',
  },
  en: {
    sheets: 'Print the questions on paper',
    certificate: 'Print a page to keep',
  },
};
