import type { Locale } from '@amanat/l10n';
import type { Topic } from '@amanat/rules/literacy';

/** What a visitor reads for a topic. */
export const TOPIC_NAMES: Readonly<Record<Locale, Readonly<Record<Topic, string>>>> = {
  kk: {
    budget: 'Отбасы бюджеті',
    loan: 'Қарыз және мөлшерлеме',
    debt: 'Мерзімі өткен борыш',
    bankruptcy: 'Банкроттық',
    fraud: 'Алаяқтық',
    'stop-credit': '«Стоп кредит»',
  },
  ru: {
    budget: 'Семейный бюджет',
    loan: 'Заём и ставка',
    debt: 'Просроченный долг',
    bankruptcy: 'Банкротство',
    fraud: 'Мошенничество',
    'stop-credit': '«Стоп кредит»',
  },
  en: {
    budget: 'Family budget',
    loan: 'Loans and rates',
    debt: 'Overdue debt',
    bankruptcy: 'Bankruptcy',
    fraud: 'Fraud',
    'stop-credit': '“Stop Credit”',
  },
};
