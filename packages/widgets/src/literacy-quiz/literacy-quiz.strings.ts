import type { Locale } from '@amanat/l10n';

/** What stands before the questions are here. */
interface QuizStrings {
  programme: string;
  title: string;
  intro: string;
  /** `5` → how many questions there are. */
  count: (n: number) => string;
  noLimit: string;
  keepsPlace: string;
  /** Until the title of the page's own quiz is here. */
  questions: string;
}

export const QUIZ_STRINGS: Readonly<Record<Locale, QuizStrings>> = {
  kk: {
    programme: 'Қарызсыз қоғам',
    title: 'Ақшаңызды қорғай аласыз ба?',
    intro: 'Қарыз, төлем және алаяқтық туралы қысқа сұрақтар. Әр жауаптың түсіндірмесі бар.',
    count: (n) => `Сұрақ саны: ${n}`,
    noLimit: 'Уақыт шектелмеген. Атыңызды сұрамаймыз.',
    keepsPlace: 'Тоқтап қалсаңыз, осы құрылғыда 30\u00a0күнге дейін жалғастыра аласыз.',
    questions: 'Сұрақтар',
  },
  ru: {
    programme: '«Қарызсыз қоғам» — общество без долгов',
    title: 'Сумеете защитить свои деньги?',
    intro: 'Короткие вопросы о долгах, платежах и мошенниках. К каждому ответу есть пояснение.',
    count: (n) => `Вопросов: ${n}`,
    noLimit: 'Время не ограничено. Имя не спрашиваем.',
    keepsPlace: 'Если прервётесь, сможете продолжить на этом устройстве в течение 30\u00a0дней.',
    questions: 'Вопросы',
  },
  en: {
    programme: '“Qaryzsyz Qogam” – debt-free society',
    title: 'Can you protect your money?',
    intro: 'Short questions about debts, payments and fraud. Every answer is explained.',
    count: (n) => `Questions: ${n}`,
    noLimit: 'No time limit. We do not ask your name.',
    keepsPlace: 'If you stop, you can go on from there on this device for 30\u00a0days.',
    questions: 'Questions',
  },
};
