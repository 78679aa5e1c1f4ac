import { AGREE, DISAGREE } from '../agreement.js';
import { bankruptcyCriteria, bankruptcyProcedures, bankruptcyQuestions } from '../sources.js';
import type { Question } from '../types.js';
import {
  notWrittenOff,
  onceAgain,
  outOfCourtConditions,
  threeProcedures,
  whoMayFile,
} from './bankruptcy/procedures.js';
import { monthsUnpaid } from './short-set/bankruptcy.js';

export const ownsProperty: Question = {
  id: 'bankruptcy-owns-property',
  kind: 'true-false',
  topic: 'bankruptcy',
  stem: {
    kk: 'Өз атында үйі немесе көлігі бар адам соттан тыс банкроттыққа өтініш бере алады.',
    ru: 'Человек, у которого есть дом или машина, может подать на внесудебное банкротство.',
    en: 'A person who owns a house or a car may apply for out-of-court bankruptcy.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Бұл жол үшін атыңызға тіркелген мүлік болмауы керек. Ортақ мүлік те есепке алынады.',
        ru: 'Для этого пути на вас не должно быть зарегистрировано имущество. Общее имущество тоже считается.',
        en: 'For this way no property may be registered in your name. Shared property counts too.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Мүлкі бар адамға сот арқылы өтетін жол бар. Қайсысы келетінін заңгерден сұраңыз.',
        ru: 'Тем, у кого есть имущество, открыт путь через суд. Какой подходит, спросите юриста.',
        en: 'Those with property have a way through court. Ask a lawyer which one fits.',
      },
    },
  ],
  source: bankruptcyCriteria,
  factId: 'ban-4',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const keepTheHouse: Question = {
  id: 'bankruptcy-keep-the-house',
  kind: 'single',
  topic: 'bankruptcy',
  stem: {
    kk: 'Жалақыңыз тұрақты. Үйді сақтап, борышты бөліп төлегіңіз келеді. Заңда қандай жол бар?',
    ru: 'Зарплата стабильная. Вы хотите сохранить дом и платить долг частями. Что есть в законе?',
    en: 'Your wage is steady. You want to keep the house and repay gradually. What does the law offer?',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: {
        kk: 'Төлем қабілеттілігін қалпына келтіру',
        ru: 'Восстановление платёжеспособности',
        en: 'Restoring solvency',
      },
      why: {
        kk: 'Борыш 5 жылға дейінгі жоспармен төленеді, мүлікті сақтап қалуға болады. Қаржы басқарушысына ақы төленеді.',
        ru: 'Долг платят по плану до 5 лет, имущество можно сохранить. Финансовому управляющему нужно платить.',
        en: 'The debt is repaid by a plan of up to 5 years, property can be kept. The financial manager is paid.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Соттан тыс банкроттық', ru: 'Внесудебное банкротство', en: 'Out-of-court bankruptcy' },
      why: {
        kk: 'Ол атында мүлкі жоқ адамға арналған. Үйіңіз болса, бұл жол келмейді.',
        ru: 'Оно для тех, у кого нет имущества. С домом этот путь не подходит.',
        en: 'It is for people without property. With a house this way does not fit.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Ештеңе істемей, күте беру',
        ru: 'Ничего не делать и ждать',
        en: 'Doing nothing and waiting',
      },
      why: {
        kk: 'Күте берсеңіз, борыш өсіп, оны өндіру басталуы мүмкін. Ертерек заңгерге барыңыз.',
        ru: 'Пока ждёте, долг растёт и может начаться взыскание. Идите к юристу раньше.',
        en: 'While you wait, the debt grows and collection may start. See a lawyer early.',
      },
    },
  ],
  source: bankruptcyProcedures,
  factId: 'ban-6',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const debtLimit: Question = {
  id: 'bankruptcy-debt-limit',
  kind: 'single',
  topic: 'bankruptcy',
  stem: {
    kk: 'Соттан тыс банкроттықта борыштың шегі неше АЕК (айлық есептік көрсеткіш)?',
    ru: 'Какой предел долга, в МРП (месячных расчётных показателях), у внесудебного банкротства?',
    en: 'What is the debt limit, in MCI (monthly calculation indices), for out-of-court bankruptcy?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: '160 АЕК (2026 жылы – 692 000 теңге)',
        ru: '160 МРП (в 2026 году 692 000 тенге)',
        en: '160 MCI (692,000 tenge in 2026)',
      },
      why: {
        kk: 'Шек бұдан он есе көп. Басқа талаптар да бар, заңгерден сұраңыз.',
        ru: 'Предел в десять раз больше. Есть и другие условия, спросите юриста.',
        en: 'The limit is ten times as high. There are other conditions too; ask a lawyer.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: '1 600 АЕК (2026 жылы – 6 920 000 теңге)',
        ru: '1 600 МРП (в 2026 году 6 920 000 тенге)',
        en: '1,600 MCI (6,920,000 tenge in 2026)',
      },
      why: {
        kk: 'АЕК жыл сайын өзгереді, онымен бірге шек те өзгереді. Борыш бұдан көп болса, іс сот арқылы қаралады.',
        ru: 'МРП меняется каждый год, и предел вместе с ним. Если долг больше, путь идёт через суд.',
        en: 'The MCI changes every year, and the limit with it. A larger debt goes through court.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Шек жоқ', ru: 'Предела нет', en: 'There is no limit' },
      why: {
        kk: 'Шек бар. Одан көп борыш сот арқылы қаралады.',
        ru: 'Предел есть. Больший долг рассматривают через суд.',
        en: 'There is a limit. A larger debt goes through court.',
      },
    },
  ],
  source: bankruptcyQuestions,
  factId: 'ban-2',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const BANKRUPTCY_QUESTIONS: readonly Question[] = [
  monthsUnpaid,
  ownsProperty,
  keepTheHouse,
  debtLimit,
  threeProcedures,
  outOfCourtConditions,
  onceAgain,
  notWrittenOff,
  whoMayFile,
];
