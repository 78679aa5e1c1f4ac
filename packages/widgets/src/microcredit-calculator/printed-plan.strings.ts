import type { Locale } from '@amanat/l10n';

interface PrintedPlanStrings {
  title: string;
  amount: string;
  direction: string;
  audience: string;
  term: string;
  startDate: string;
  plan: string;
  grace: string;
  costs: string;
  rate: string;
  inTenge: string;
  borrower: string;
  specialist: string;
  day: string;
  stamp: string;
  rulesKey: string;
  openPlan: string;
}

export const PRINTED_PLAN_STRINGS: Readonly<Record<Locale, PrintedPlanStrings>> = {
  kk: {
    title: '«Ауыл аманаты»: микрокредит төлемінің алдын ала жоспары',
    amount: 'Қарыз сомасы',
    direction: 'Мақсаты',
    audience: 'Қарыз алушы',
    term: 'Мерзімі',
    startDate: 'Берілетін күні',
    plan: 'Төлем жоспары',
    grace: 'Жеңілдікті кезең',
    costs: 'Қосымша шығындар',
    rate: 'ЖТСМ',
    inTenge: 'Кестедегі сомалар теңгемен',
    borrower: 'Қарыз алушының қолы',
    specialist: 'Маманның қолы',
    day: 'Күні',
    stamp: 'Мөр орны',
    rulesKey: 'Ереже нұсқасы',
    openPlan: 'Жоспарды ашу',
  },
  ru: {
    title: '«Ауыл аманаты»: предварительный план платежей по займу',
    amount: 'Сумма займа',
    direction: 'Цель',
    audience: 'Заёмщик',
    term: 'Срок',
    startDate: 'День выдачи',
    plan: 'План платежей',
    grace: 'Льготный период',
    costs: 'Другие расходы',
    rate: 'ГЭСВ',
    inTenge: 'Суммы в графике – в тенге',
    borrower: 'Подпись заёмщика',
    specialist: 'Подпись специалиста',
    day: 'Дата',
    stamp: 'Место печати',
    rulesKey: 'Версия правил',
    openPlan: 'Открыть план',
  },
  en: {
    title: '“Auyl Amanaty”: preliminary plan of loan payments',
    amount: 'Loan amount',
    direction: 'Purpose',
    audience: 'Borrower',
    term: 'Term',
    startDate: 'Day of the loan',
    plan: 'Payment plan',
    grace: 'Grace period',
    costs: 'Other costs',
    rate: 'AEIR',
    inTenge: 'Sums in the schedule are in tenge',
    borrower: 'Signature of the borrower',
    specialist: 'Signature of the specialist',
    day: 'Date',
    stamp: 'Place of the stamp',
    rulesKey: 'Version of the rules',
    openPlan: 'Open the plan',
  },
};
