import type { Locale } from '@amanat/l10n';
import type { SetName } from './quiz.js';
import { TOPIC_NAMES } from './topic-names.js';

interface SetChoiceStrings {
  question: string;
  goOn: string;
  needed: string;
  sets: Readonly<Record<SetName, string>>;
  /** A second line, where the name says too little. */
  about: Readonly<Partial<Record<SetName, string>>>;
}

export const SET_CHOICE_STRINGS: Readonly<Record<Locale, SetChoiceStrings>> = {
  kk: {
    question: 'Қай тақырыпты таңдайсыз?',
    goOn: 'Осыны таңдау',
    needed: 'Бір тақырыпты таңдаңыз',
    sets: {
      short: 'Қысқаша: ең керегі',
      whole: 'Барлық сұрақ',
      ...TOPIC_NAMES.kk,
      'big-three': 'Үш негізгі сұрақ',
      'scam-call': 'Алаяқ қоңырау шалса: жаттығу',
    },
    about: {
      short: '10\u00a0сұрақ',
      'big-three': 'Көп елде қойылатын үш сұрақ',
      'scam-call': 'Алаяққа жауап беріп көресіз. Ештеңе жіберілмейді.',
    },
  },
  ru: {
    question: 'Какую тему выберете?',
    goOn: 'Выбрать',
    needed: 'Выберите одну тему',
    sets: {
      short: 'Коротко о главном',
      whole: 'Все вопросы',
      ...TOPIC_NAMES.ru,
      'big-three': 'Три главных вопроса',
      'scam-call': 'Звонит мошенник: тренировка',
    },
    about: {
      short: '10\u00a0вопросов',
      'big-three': 'Три вопроса, которые задают во многих странах',
      'scam-call': 'Попробуете ответить мошеннику. Ничего не отправляется.',
    },
  },
  en: {
    question: 'Which topic do you choose?',
    goOn: 'Choose',
    needed: 'Choose one topic',
    sets: {
      short: 'In short: what matters most',
      whole: 'All questions',
      ...TOPIC_NAMES.en,
      'big-three': 'The three main questions',
      'scam-call': 'A fraudster calls: practice',
    },
    about: {
      short: '10\u00a0questions',
      'big-three': 'Three questions that are asked in many countries',
      'scam-call': 'Try to answer a fraudster. Nothing is sent.',
    },
  },
};
