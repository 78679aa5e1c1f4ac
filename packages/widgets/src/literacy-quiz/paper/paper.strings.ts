import type { Locale } from '@amanat/l10n';

interface PaperStrings {
  /** On the sheets. */
  name: string;
  day: string;
  chooseOne: string;
  chooseAll: string;
  putInOrder: string;
  trueFalse: string;
  key: string;
  keyNote: string;
  /** The certificate. */
  certificate: string;
  nameLabel: string;
  nameHelp: string;
  print: string;
  finished: string;
  score: (score: number, max: number) => string;
  notOfficial: string;
}

export const PAPER_STRINGS: Readonly<Record<Locale, PaperStrings>> = {
  kk: {
    name: 'Аты-жөні',
    day: 'Күні',
    chooseOne: 'Бір жауапты белгілеңіз.',
    chooseAll: 'Дұрыс жауаптың бәрін белгілеңіз.',
    putInOrder: 'Ретімен нөмірлеңіз.',
    trueFalse: 'Дұрыс па, бұрыс па?',
    key: 'Жауаптар',
    keyNote: 'Бұл бетті жүргізуші алып қалады.',
    certificate: 'Қаржылық сауаттылық сұрақтары',
    nameLabel: 'Қағазға жазылатын есім',
    nameHelp: 'Есім ешқайда жіберілмейді, сақталмайды. Бос қалдырып, қолмен жазуға да болады.',
    print: 'Басып шығару',
    finished: 'Барлық сұраққа жауап берді',
    score: (score, max) => `Дұрыс жауап: ${score} / ${max}`,
    notOfficial: 'Бұл ресми құжат емес, есте қалсын деп берілген қағаз.',
  },
  ru: {
    name: 'Имя',
    day: 'Дата',
    chooseOne: 'Отметьте один ответ.',
    chooseAll: 'Отметьте все верные ответы.',
    putInOrder: 'Пронумеруйте по порядку.',
    trueFalse: 'Верно или нет?',
    key: 'Ответы',
    keyNote: 'Эту страницу ведущий оставляет себе.',
    certificate: 'Вопросы по финансовой грамотности',
    nameLabel: 'Имя для листа',
    nameHelp: 'Имя никуда не отправляется и не сохраняется. Можно оставить пустым и вписать от руки.',
    print: 'Напечатать',
    finished: 'Ответы даны на все вопросы',
    score: (score, max) => `Верных ответов: ${score} из ${max}`,
    notOfficial: 'Это не официальный документ, а лист на память.',
  },
  en: {
    name: 'Name',
    day: 'Date',
    chooseOne: 'Mark one answer.',
    chooseAll: 'Mark all right answers.',
    putInOrder: 'Number them in order.',
    trueFalse: 'True or false?',
    key: 'Answer key',
    keyNote: 'The leader keeps this page.',
    certificate: 'Questions on financial literacy',
    nameLabel: 'Name for the page',
    nameHelp: 'The name is not sent and not stored. You can leave it empty and write it by hand.',
    print: 'Print',
    finished: 'Every question was answered',
    score: (score, max) => `Right answers: ${score} of ${max}`,
    notOfficial: 'This is not an official document, only a page to keep.',
  },
};
