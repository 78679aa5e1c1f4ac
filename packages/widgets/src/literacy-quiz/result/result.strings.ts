import type { Locale } from '@amanat/l10n';
import type { Counting } from './attempt-counter.js';

interface ResultStrings {
  result: string;
  score: (score: number, max: number) => string;
  byTopic: string;
  topicScore: (score: number, max: number) => string;
  nextSteps: string;
  call: (number: string) => string;
  askLawyer: string;
  calculatorStep: string;
  toCalculator: string;
  again: string;
  counting: Readonly<Record<Counting, string>>;
}

export const RESULT_STRINGS: Readonly<Record<Locale, ResultStrings>> = {
  kk: {
    result: 'Нәтижеңіз',
    score: (score, max) => `Дұрыс жауап: ${score}, барлығы: ${max}`,
    byTopic: 'Тақырып бойынша',
    topicScore: (score, max) => `${score} / ${max}`,
    nextSteps: 'Енді не істеуге болады',
    call: (number) => `Қоңырау шалу: ${number}`,
    askLawyer: 'Заң көмегін сұрау',
    calculatorStep: 'Қарыз алмай тұрып, төлемін осы бетте есептеп көріңіз.',
    toCalculator: 'Төлемді есептеу',
    again: 'Қайта өту',
    counting: {
      kept: 'Жауаптарыңыз ешқайда жіберілген жоқ.',
      sending: 'Жауаптарыңыз жалпы санаққа атаусыз жіберіліп жатыр…',
      counted: 'Жауаптарыңыз жалпы санаққа атаусыз қосылды.',
      unknown: 'Жауаптарыңыз санаққа қосылғаны белгісіз. Нәтижеңізге бұл әсер етпейді.',
    },
  },
  ru: {
    result: 'Ваш результат',
    score: (score, max) => `Верных ответов: ${score} из ${max}`,
    byTopic: 'По темам',
    topicScore: (score, max) => `${score} / ${max}`,
    nextSteps: 'Что можно сделать дальше',
    call: (number) => `Позвонить: ${number}`,
    askLawyer: 'Попросить правовой помощи',
    calculatorStep: 'Прежде чем брать заём, посчитайте платёж на этой странице.',
    toCalculator: 'Посчитать платёж',
    again: 'Пройти ещё раз',
    counting: {
      kept: 'Ваши ответы никуда не отправлены.',
      sending: 'Ваши ответы отправляются в общий подсчёт без имени…',
      counted: 'Ваши ответы учтены в общем подсчёте без имени.',
      unknown: 'Неизвестно, учтены ли ваши ответы в подсчёте. На результат это не влияет.',
    },
  },
  en: {
    result: 'Your result',
    score: (score, max) => `Correct answers: ${score} of ${max}`,
    byTopic: 'By topic',
    topicScore: (score, max) => `${score} / ${max}`,
    nextSteps: 'What you can do next',
    call: (number) => `Call ${number}`,
    askLawyer: 'Ask for legal aid',
    calculatorStep: 'Before you borrow, work out the payment on this page.',
    toCalculator: 'Work out the payment',
    again: 'Take it again',
    counting: {
      kept: 'Your answers were not sent anywhere.',
      sending: 'Your answers are being added to the overall count without a name…',
      counted: 'Your answers were added to the overall count without a name.',
      unknown: 'We cannot tell whether your answers were counted. Your result stays as it is.',
    },
  },
};
