import type { Locale } from '@amanat/l10n';

/** What stands before the questions are here. */
interface QuizStrings {
  programme: string;
  title: string;
  intro: string;
  /** Until the title of the page's own quiz is here. */
  questions: string;
}

export const QUIZ_STRINGS: Readonly<Record<Locale, QuizStrings>> = {
  kk: {
    programme: 'Қарызсыз қоғам',
    title: 'Ақшаңызды қорғай аласыз ба?',
    intro: 'Қарыз, төлем және алаяқтық туралы қысқа сұрақтар. Әр жауаптың түсіндірмесі бар.',
    questions: 'Сұрақтар',
  },
  ru: {
    programme: '«Қарызсыз қоғам» — общество без долгов',
    title: 'Сумеете защитить свои деньги?',
    intro: 'Короткие вопросы о долгах, платежах и мошенниках. К каждому ответу есть пояснение.',
    questions: 'Вопросы',
  },
  en: {
    programme: '“Qaryzsyz Qogam” – debt-free society',
    title: 'Can you protect your money?',
    intro: 'Short questions about debts, payments and fraud. Every answer is explained.',
    questions: 'Questions',
  },
};
