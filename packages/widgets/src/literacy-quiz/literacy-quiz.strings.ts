import type { Locale } from '@amanat/l10n';

type TopicName = 'budget' | 'loan' | 'debt' | 'bankruptcy' | 'fraud' | 'stop-credit';

/** Of the answers: not sent, on their way, added without a name, or nobody here can tell. */
export type Counting = 'kept' | 'sending' | 'counted' | 'unknown';

interface QuizStrings {
  programme: string;
  title: string;
  intro: string;
  /** `5` → how many questions there are. */
  count: (n: number) => string;
  noLimit: string;
  start: string;
  progress: (n: number, of: number) => string;
  check: string;
  next: string;
  finish: string;
  dontKnow: string;
  dontKnowWhy: string;
  choose: string;
  correct: string;
  incorrect: string;
  rightAnswer: string;
  yourAnswer: string;
  whyOthers: string;
  result: string;
  score: (score: number, max: number) => string;
  byTopic: string;
  topicScore: (score: number, max: number) => string;
  topics: Readonly<Record<TopicName, string>>;
  nextSteps: string;
  again: string;
  counting: Readonly<Record<Counting, string>>;
  empty: string;
  careful: string;
}

export const QUIZ_STRINGS: Readonly<Record<Locale, QuizStrings>> = {
  kk: {
    programme: 'Қарызсыз қоғам',
    title: 'Ақшаңызды қорғай аласыз ба?',
    intro: 'Қарыз, төлем және алаяқтық туралы қысқа сұрақтар. Әр жауаптың түсіндірмесі бар.',
    count: (n) => `Сұрақ саны: ${n}`,
    noLimit: 'Уақыт шектелмеген. Атыңызды сұрамаймыз.',
    start: 'Бастау',
    progress: (n, of) => `${n}-сұрақ, барлығы ${of}`,
    check: 'Жауапты тексеру',
    next: 'Келесі сұрақ',
    finish: 'Нәтижені көру',
    dontKnow: 'Білмеймін',
    dontKnowWhy: 'Білмеу – ұят емес. Дұрыс жауап төменде.',
    choose: 'Бір жауапты таңдаңыз',
    correct: 'Дұрыс',
    incorrect: 'Дұрыс емес',
    rightAnswer: 'Дұрыс жауап',
    yourAnswer: 'Сіздің жауабыңыз',
    whyOthers: 'Басқа жауаптар туралы',
    result: 'Нәтижеңіз',
    score: (score, max) => `Дұрыс жауап: ${score}, барлығы: ${max}`,
    byTopic: 'Тақырып бойынша',
    topicScore: (score, max) => `${score} / ${max}`,
    topics: {
      budget: 'Отбасы бюджеті',
      loan: 'Қарыз және мөлшерлеме',
      debt: 'Мерзімі өткен борыш',
      bankruptcy: 'Банкроттық',
      fraud: 'Алаяқтық',
      'stop-credit': '«Стоп кредит»',
    },
    nextSteps: 'Енді не істеуге болады',
    again: 'Қайта өту',
    counting: {
      kept: 'Жауаптарыңыз ешқайда жіберілген жоқ.',
      sending: 'Жауаптарыңыз жалпы санаққа атаусыз жіберіліп жатыр…',
      counted: 'Жауаптарыңыз жалпы санаққа атаусыз қосылды.',
      unknown: 'Жауаптарыңыз санаққа қосылғаны белгісіз. Нәтижеңізге бұл әсер етпейді.',
    },
    empty: 'Бұл тақырып бойынша сұрақ әзірге жоқ.',
    careful: 'Бұл мәлімет бір дереккөзден алынған. Шешім қабылдар алдында заңгерден сұраңыз.',
  },
  ru: {
    programme: '«Қарызсыз қоғам» — общество без долгов',
    title: 'Сумеете защитить свои деньги?',
    intro: 'Короткие вопросы о долгах, платежах и мошенниках. К каждому ответу есть пояснение.',
    count: (n) => `Вопросов: ${n}`,
    noLimit: 'Время не ограничено. Имя не спрашиваем.',
    start: 'Начать',
    progress: (n, of) => `Вопрос ${n} из ${of}`,
    check: 'Проверить ответ',
    next: 'Следующий вопрос',
    finish: 'Показать результат',
    dontKnow: 'Не знаю',
    dontKnowWhy: 'Не знать не стыдно. Верный ответ — ниже.',
    choose: 'Выберите один ответ',
    correct: 'Верно',
    incorrect: 'Неверно',
    rightAnswer: 'Верный ответ',
    yourAnswer: 'Ваш ответ',
    whyOthers: 'О других ответах',
    result: 'Ваш результат',
    score: (score, max) => `Верных ответов: ${score} из ${max}`,
    byTopic: 'По темам',
    topicScore: (score, max) => `${score} / ${max}`,
    topics: {
      budget: 'Семейный бюджет',
      loan: 'Заём и ставка',
      debt: 'Просроченный долг',
      bankruptcy: 'Банкротство',
      fraud: 'Мошенничество',
      'stop-credit': '«Стоп кредит»',
    },
    nextSteps: 'Что можно сделать дальше',
    again: 'Пройти ещё раз',
    counting: {
      kept: 'Ваши ответы никуда не отправлены.',
      sending: 'Ваши ответы отправляются в общий подсчёт без имени…',
      counted: 'Ваши ответы учтены в общем подсчёте без имени.',
      unknown: 'Неизвестно, учтены ли ваши ответы в подсчёте. На результат это не влияет.',
    },
    empty: 'По этой теме вопросов пока нет.',
    careful: 'Эти сведения взяты из одного источника. Прежде чем решать, спросите юриста.',
  },
  en: {
    programme: '“Qaryzsyz Qogam” – debt-free society',
    title: 'Can you protect your money?',
    intro: 'Short questions about debts, payments and fraud. Every answer is explained.',
    count: (n) => `Questions: ${n}`,
    noLimit: 'No time limit. We do not ask your name.',
    start: 'Start',
    progress: (n, of) => `Question ${n} of ${of}`,
    check: 'Check the answer',
    next: 'Next question',
    finish: 'See the result',
    dontKnow: 'I don’t know',
    dontKnowWhy: 'Not knowing is nothing to be ashamed of. The right answer is below.',
    choose: 'Choose one answer',
    correct: 'Correct',
    incorrect: 'Not correct',
    rightAnswer: 'The right answer',
    yourAnswer: 'Your answer',
    whyOthers: 'About the other answers',
    result: 'Your result',
    score: (score, max) => `Correct answers: ${score} of ${max}`,
    byTopic: 'By topic',
    topicScore: (score, max) => `${score} / ${max}`,
    topics: {
      budget: 'Family budget',
      loan: 'Loans and rates',
      debt: 'Overdue debt',
      bankruptcy: 'Bankruptcy',
      fraud: 'Fraud',
      'stop-credit': '“Stop Credit”',
    },
    nextSteps: 'What you can do next',
    again: 'Take it again',
    counting: {
      kept: 'Your answers were not sent anywhere.',
      sending: 'Your answers are being added to the overall count without a name…',
      counted: 'Your answers were added to the overall count without a name.',
      unknown: 'We cannot tell whether your answers were counted. Your result stays as it is.',
    },
    empty: 'There are no questions on this topic yet.',
    careful: 'This comes from one source. Ask a lawyer before you decide.',
  },
};
