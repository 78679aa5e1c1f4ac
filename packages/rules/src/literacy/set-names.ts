import type { LocalizedText } from '../source.js';
import type { QuizSetId } from './set-ids.js';

/** Changes with any change of a question, so that an attempt is scored by the edition that was asked. */
export const BANK_VERSION = '2026-11-25';

export const QUIZ_SET_TITLES: Readonly<Record<QuizSetId, LocalizedText>> = {
  short: {
    kk: 'Қаржылық сауаттылық: 10 сұрақ',
    ru: 'Финансовая грамотность: 10 вопросов',
    en: 'Financial literacy: 10 questions',
  },
  whole: {
    kk: 'Қаржылық сауаттылық: барлық сұрақ',
    ru: 'Финансовая грамотность: все вопросы',
    en: 'Financial literacy: all questions',
  },
  budget: {
    kk: 'Ақша мен жинақ',
    ru: 'Деньги и сбережения',
    en: 'Money and savings',
  },
  loan: {
    kk: 'Қарыз алмас бұрын',
    ru: 'Прежде чем взять заём',
    en: 'Before you borrow',
  },
  debt: {
    kk: 'Борышты төлей алмасаңыз',
    ru: 'Если нечем платить долг',
    en: 'If you cannot pay a debt',
  },
  bankruptcy: {
    kk: 'Азаматтардың банкроттығы',
    ru: 'Банкротство граждан',
    en: 'Bankruptcy of citizens',
  },
  fraud: {
    kk: 'Алаяқтан қорғану',
    ru: 'Защита от мошенников',
    en: 'Protection from fraud',
  },
  'stop-credit': {
    kk: '«Стоп кредит» қызметі',
    ru: 'Услуга «Стоп кредит»',
    en: 'The “Stop Credit” service',
  },
  'big-three': {
    kk: 'А. Лусарди мен О. Митчеллдің үш сұрағы',
    ru: 'Три вопроса А. Лусарди и О. Митчелл',
    en: 'The “Big Three” of A. Lusardi and O. Mitchell',
  },
};
