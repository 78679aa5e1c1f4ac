import type { Locale } from '@amanat/l10n';

interface PlanQuestionStrings {
  /** The button. */
  ask: string;
  withFigures: string;
  withFiguresHelp: string;
  /** How the question begins in the form. */
  question: string;
  amount: string;
  term: string;
  largest: string;
}

export const PLAN_QUESTION_STRINGS: Readonly<Record<Locale, PlanQuestionStrings>> = {
  kk: {
    ask: 'Заңгерден сұрау',
    withFigures: 'Есептегі сома, мерзім және төлемді де қосамын',
    withFiguresHelp: 'Белгі қоймасаңыз, өтінішке ешбір сан қосылмайды.',
    question: '«Ауыл аманаты» микрокредиті туралы сұрағым бар:',
    amount: 'Сома',
    term: 'Мерзім',
    largest: 'Ең үлкен төлем',
  },
  ru: {
    ask: 'Спросить юриста',
    withFigures: 'Добавить сумму, срок и платёж из расчёта',
    withFiguresHelp: 'Без отметки в обращение не попадёт ни одно число.',
    question: 'У меня вопрос о микрокредите «Ауыл аманаты»:',
    amount: 'Сумма',
    term: 'Срок',
    largest: 'Самый большой платёж',
  },
  en: {
    ask: 'Ask a lawyer',
    withFigures: 'Add the amount, term and payment of this plan',
    withFiguresHelp: 'Without this tick no figure goes into the request.',
    question: 'I have a question about an Auyl Amanaty microcredit:',
    amount: 'Amount',
    term: 'Term',
    largest: 'Largest payment',
  },
};
