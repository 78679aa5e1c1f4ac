import type { Locale } from '@amanat/l10n';
import type { QuestionKind } from '@amanat/rules/literacy';

interface RoomStrings {
  start: string;
  /** An earlier visit stopped half-way. */
  left: string;
  goOnAt: (n: number) => string;
  startAgain: string;
  otherSet: string;
  progress: (n: number, of: number) => string;
  check: string;
  next: string;
  finish: string;
  /** What is missing when "check" comes too early. */
  missing: Readonly<Record<QuestionKind, string>>;
  listen: string;
  stopListening: string;
  noRecording: string;
  empty: string;
}

export const ROOM_STRINGS: Readonly<Record<Locale, RoomStrings>> = {
  kk: {
    start: 'Бастау',
    left: 'Өткен жолы аяқтамай қалдыңыз. Жауаптарыңыз осы құрылғыда сақталған.',
    goOnAt: (n) => `${n}-сұрақтан жалғастыру`,
    startAgain: 'Басынан бастау',
    otherSet: 'Басқа тақырып таңдау',
    progress: (n, of) => `${n}-сұрақ, барлығы ${of}`,
    check: 'Жауапты тексеру',
    next: 'Келесі сұрақ',
    finish: 'Нәтижені көру',
    missing: {
      single: 'Бір жауапты таңдаңыз',
      'true-false': 'Бір жауапты таңдаңыз',
      multiple: 'Дұрыс жауаптарды не «Білмеймін» дегенді белгілеңіз',
      order: 'Ретін өзгертіңіз немесе «Білмеймін» дегенді белгілеңіз',
    },
    listen: 'Тыңдау',
    stopListening: 'Тоқтату',
    noRecording: 'Бұл сұрақтың дыбыс жазбасы жоқ.',
    empty: 'Бұл тақырып бойынша сұрақ әзірге жоқ.',
  },
  ru: {
    start: 'Начать',
    left: 'В прошлый раз вы не закончили. Ответы сохранены на этом устройстве.',
    goOnAt: (n) => `Продолжить с вопроса ${n}`,
    startAgain: 'Начать сначала',
    otherSet: 'Выбрать другую тему',
    progress: (n, of) => `Вопрос ${n} из ${of}`,
    check: 'Проверить ответ',
    next: 'Следующий вопрос',
    finish: 'Показать результат',
    missing: {
      single: 'Выберите один ответ',
      'true-false': 'Выберите один ответ',
      multiple: 'Отметьте верные ответы или «Не знаю»',
      order: 'Измените порядок или отметьте «Не знаю»',
    },
    listen: 'Послушать',
    stopListening: 'Остановить',
    noRecording: 'Записи этого вопроса нет.',
    empty: 'По этой теме вопросов пока нет.',
  },
  en: {
    start: 'Start',
    left: 'Last time you did not finish. Your answers are kept on this device.',
    goOnAt: (n) => `Go on at question ${n}`,
    startAgain: 'Start again',
    otherSet: 'Choose another topic',
    progress: (n, of) => `Question ${n} of ${of}`,
    check: 'Check the answer',
    next: 'Next question',
    finish: 'See the result',
    missing: {
      single: 'Choose one answer',
      'true-false': 'Choose one answer',
      multiple: 'Tick the right answers or “I don’t know”',
      order: 'Change the order or tick “I don’t know”',
    },
    listen: 'Listen',
    stopListening: 'Stop',
    noRecording: 'There is no recording of this question.',
    empty: 'There are no questions on this topic yet.',
  },
};
