import type { Locale } from '@amanat/l10n';

interface QuestionStrings {
  /** Where several answers are right; how many is not said. */
  chooseAll: string;
  putInOrder: string;
  up: string;
  down: string;
  place: (n: number, of: number) => string;
  rightPlace: string;
  belongsAt: (place: number) => string;
  dontKnow: string;
  dontKnowWhy: string;
  verdict: Readonly<Record<'correct' | 'incorrect' | 'partly' | 'unknown', string>>;
  /** Why a part of the right answer gives no point. */
  wholeOnly: string;
  rightAnswer: string;
  rightAnswers: string;
  rightOrder: string;
  yourAnswer: string;
  youChose: string;
  notRight: string;
  whyOthers: string;
  careful: string;
}

export const QUESTION_STRINGS: Readonly<Record<Locale, QuestionStrings>> = {
  kk: {
    chooseAll: 'Дұрыс жауаптың бәрін белгілеңіз.',
    putInOrder: '↑ және ↓ батырмаларымен ретке келтіріңіз.',
    up: 'Жоғары жылжыту',
    down: 'Төмен жылжыту',
    place: (n, of) => `${n}-орын, барлығы ${of}`,
    rightPlace: 'Орны дұрыс',
    belongsAt: (place) => `Дұрыс орны: ${place}`,
    dontKnow: 'Білмеймін',
    dontKnowWhy: 'Білмеу – ұят емес. Дұрыс жауап төменде.',
    verdict: {
      correct: 'Дұрыс',
      incorrect: 'Дұрыс емес',
      partly: 'Бір бөлігі дұрыс',
      unknown: 'Білмеймін',
    },
    wholeOnly: 'Ұпай алу үшін дұрыс жауаптың бәрін, тек соларды ғана белгілеу керек.',
    rightAnswer: 'Дұрыс жауап',
    rightAnswers: 'Дұрыс жауаптар',
    rightOrder: 'Дұрыс реті',
    yourAnswer: 'Сіздің жауабыңыз',
    youChose: 'Сіз таңдадыңыз',
    notRight: 'Бұл дұрыс емес',
    whyOthers: 'Басқа жауаптар туралы',
    careful: 'Бұл мәлімет бір дереккөзден алынған. Шешім қабылдар алдында заңгерден сұраңыз.',
  },
  ru: {
    chooseAll: 'Отметьте все верные ответы.',
    putInOrder: 'Расставьте по порядку кнопками ↑ и ↓.',
    up: 'Переместить выше',
    down: 'Переместить ниже',
    place: (n, of) => `место ${n} из ${of}`,
    rightPlace: 'На своём месте',
    belongsAt: (place) => `Верное место: ${place}`,
    dontKnow: 'Не знаю',
    dontKnowWhy: 'Не знать не стыдно. Верный ответ — ниже.',
    verdict: {
      correct: 'Верно',
      incorrect: 'Неверно',
      partly: 'Верно частично',
      unknown: 'Не знаю',
    },
    wholeOnly: 'Балл даётся, только когда отмечены все верные ответы и ничего лишнего.',
    rightAnswer: 'Верный ответ',
    rightAnswers: 'Верные ответы',
    rightOrder: 'Верный порядок',
    yourAnswer: 'Ваш ответ',
    youChose: 'вы выбрали',
    notRight: 'Это неверно',
    whyOthers: 'О других ответах',
    careful: 'Эти сведения взяты из одного источника. Прежде чем решать, спросите юриста.',
  },
  en: {
    chooseAll: 'Choose all that are right.',
    putInOrder: 'Put them in order with the buttons ↑ and ↓.',
    up: 'Move up',
    down: 'Move down',
    place: (n, of) => `place ${n} of ${of}`,
    rightPlace: 'In its place',
    belongsAt: (place) => `Right place: ${place}`,
    dontKnow: 'I don’t know',
    dontKnowWhy: 'Not knowing is nothing to be ashamed of. The right answer is below.',
    verdict: {
      correct: 'Correct',
      incorrect: 'Not correct',
      partly: 'Partly correct',
      unknown: 'I don’t know',
    },
    wholeOnly: 'You get the point only for all the right answers and nothing else.',
    rightAnswer: 'The right answer',
    rightAnswers: 'The right answers',
    rightOrder: 'The right order',
    yourAnswer: 'Your answer',
    youChose: 'you chose it',
    notRight: 'Not right',
    whyOthers: 'About the other answers',
    careful: 'This comes from one source. Ask a lawyer before you decide.',
  },
};
