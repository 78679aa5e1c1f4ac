import type { Locale } from '@amanat/l10n';

interface FacilitatorStrings {
  intro: string;
  nothingKept: string;
  start: string;
  progress: (n: number, of: number) => string;
  hands: string;
  more: string;
  fewer: string;
  dontKnow: string;
  show: string;
  rightAnswer: string;
  rightOrder: string;
  next: string;
  finish: string;
  back: string;
  result: string;
  /** Of one question, when hands were counted. */
  share: (right: number, all: number) => string;
  notCounted: string;
  /** Of a question that one hand does not answer. */
  talkedOver: string;
  again: string;
}

export const FACILITATOR_STRINGS: Readonly<Record<Locale, FacilitatorStrings>> = {
  kk: {
    intro: 'Топпен жұмыс. Сұрақты дауыстап оқыңыз, сосын әр жауапқа қанша қол көтерілгенін санаңыз.',
    nothingKept: 'Сандар осы экранда ғана тұрады: ешқайда жіберілмейді, сақталмайды.',
    start: 'Бірінші сұрақ',
    progress: (n, of) => `${n}-сұрақ, барлығы ${of}`,
    hands: 'Көтерілген қол',
    more: 'Бір қол қосу',
    fewer: 'Бір қол азайту',
    dontKnow: 'Білмеймін',
    show: 'Жауабын көрсету',
    rightAnswer: 'Дұрыс жауап',
    rightOrder: 'Дұрыс реті',
    next: 'Келесі сұрақ',
    finish: 'Қорытындыны көру',
    back: 'Алдыңғы сұрақ',
    result: 'Топтың қорытындысы',
    share: (right, all) => `Дұрыс: ${right}, барлық қол: ${all}`,
    notCounted: 'Қол саналмады',
    talkedOver: 'Бірге талқыланатын сұрақ',
    again: 'Басынан бастау',
  },
  ru: {
    intro: 'Работа с группой. Прочитайте вопрос вслух и посчитайте руки за каждый ответ.',
    nothingKept: 'Числа есть только на этом экране: никуда не отправляются и не сохраняются.',
    start: 'Первый вопрос',
    progress: (n, of) => `Вопрос ${n} из ${of}`,
    hands: 'Поднято рук',
    more: 'Прибавить руку',
    fewer: 'Убавить руку',
    dontKnow: 'Не знаю',
    show: 'Показать ответ',
    rightAnswer: 'Верный ответ',
    rightOrder: 'Верный порядок',
    next: 'Следующий вопрос',
    finish: 'Показать итог',
    back: 'Предыдущий вопрос',
    result: 'Итог группы',
    share: (right, all) => `Верно: ${right}, всего рук: ${all}`,
    notCounted: 'Руки не считали',
    talkedOver: 'Вопрос для обсуждения',
    again: 'Начать сначала',
  },
  en: {
    intro: 'Work with a group. Read the question aloud and count the hands for each answer.',
    nothingKept: 'The numbers are on this screen only: they are not sent and not stored.',
    start: 'First question',
    progress: (n, of) => `Question ${n} of ${of}`,
    hands: 'Hands raised',
    more: 'One hand more',
    fewer: 'One hand fewer',
    dontKnow: 'I don’t know',
    show: 'Show the answer',
    rightAnswer: 'Right answer',
    rightOrder: 'Right order',
    next: 'Next question',
    finish: 'See the summary',
    back: 'Previous question',
    result: 'The group’s summary',
    share: (right, all) => `Right: ${right}, hands in all: ${all}`,
    notCounted: 'Hands were not counted',
    talkedOver: 'A question to talk over',
    again: 'Start again',
  },
};
