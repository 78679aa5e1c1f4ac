import { AGREE, DISAGREE } from '../agreement.js';
import { bigThree } from '../sources.js';
import type { Question } from '../types.js';
import { inflation } from './short-set/budget.js';

export const compoundInterest: Question = {
  id: 'budget-compound-interest',
  kind: 'single',
  topic: 'budget',
  stem: {
    kk: 'Банкке 100 000 теңгені жылына 2% өсіммен салдыңыз. 5 жыл тиіспесеңіз, қанша болады?',
    ru: 'Вы положили 100 000 тенге под 2 % в год и не снимали. Сколько будет через 5 лет?',
    en: 'You deposit 100,000 tenge at 2% a year and leave it. How much is there after 5 years?',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: '102 000 теңгеден көп', ru: 'Больше 102 000 тенге', en: 'More than 102,000 tenge' },
      why: {
        kk: 'Бірінші жылдың өзінде 102 000 теңге болады. Кейін өсімнің үстіне де өсім қосылады.',
        ru: 'Уже за первый год станет 102 000 тенге. Дальше процент идёт и на процент.',
        en: 'It is 102,000 tenge after the first year alone. Then interest is earned on interest too.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Дәл 102 000 теңге', ru: 'Ровно 102 000 тенге', en: 'Exactly 102,000 tenge' },
      why: {
        kk: 'Бұл – бірінші жылдың ғана нәтижесі. Ақша тағы төрт жыл өседі.',
        ru: 'Это итог только первого года. Деньги растут ещё четыре года.',
        en: 'That is the result of the first year only. The money grows for four more years.',
      },
    },
    {
      id: 'c',
      text: { kk: '102 000 теңгеден аз', ru: 'Меньше 102 000 тенге', en: 'Less than 102,000 tenge' },
      why: {
        kk: 'Салымнан ақша алмадыңыз, сондықтан ол жыл сайын өседі. Шартта комиссия бар-жоғын қарап алыңыз.',
        ru: 'Вы не снимали деньги, поэтому вклад растёт каждый год. Проверьте, нет ли в договоре комиссии.',
        en: 'You took nothing out, so it grows every year. Check whether the contract has a fee.',
      },
    },
  ],
  source: bigThree,
  factId: 'bud-2',
  confidence: 'high',
  reviewBy: '2028-11-30',
};

export const cashAtHome: Question = {
  id: 'budget-cash-at-home',
  kind: 'true-false',
  topic: 'budget',
  stem: {
    kk: 'Үйде жатқан ақша кемімейді. Демек, баға өссе де, оған бұрынғыдай зат аласыз.',
    ru: 'Деньги дома не убывают. Значит, даже при росте цен на них купите столько же.',
    en: 'Money kept at home does not shrink. So it buys just as much even when prices rise.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Ақшаның саны өзгермейді, бірақ зат қымбаттайды. Сол ақшаға азырақ зат келеді.',
        ru: 'Сумма не меняется, но вещи дорожают. На те же деньги купите меньше.',
        en: 'The sum stays the same, but things cost more. The same money buys less.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Баға өскен сайын үйдегі ақшаның құны түседі. Жинаған ақшаны салымға салу туралы ойланыңыз.',
        ru: 'Чем выше цены, тем меньше стоят деньги дома. Подумайте о вкладе для сбережений.',
        en: 'As prices rise, money at home loses value. Consider a deposit for what you save.',
      },
    },
  ],
  source: bigThree,
  factId: 'bud-3',
  confidence: 'high',
  reviewBy: '2028-11-30',
};

export const oneCompany: Question = {
  id: 'budget-one-company',
  kind: 'true-false',
  topic: 'budget',
  stem: {
    kk: 'Ақшаны көп компанияға бөлгеннен гөрі бір компанияның акциясын (үлесін) алған сенімдірек.',
    ru: 'Купить акции одной компании надёжнее, чем разделить деньги между многими.',
    en: 'Buying the shares of one company is safer than spreading money over many.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Ол компания шығынға батса, бар ақшаңыздан айырылуыңыз мүмкін. Бәрін бір жерге салмаңыз.',
        ru: 'Если эта компания прогорит, можно потерять всё. Не вкладывайте всё в одно место.',
        en: 'If that company fails, you may lose everything. Do not put it all in one place.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Бірі құласа да, басқалары аман қалуы мүмкін. Инвестициялық қор ақшаны көп компанияға бөледі.',
        ru: 'Одна компания упадёт, другие могут устоять. Инвестиционный фонд делит деньги между многими.',
        en: 'One may fall while others stand. An investment fund divides money among many companies.',
      },
    },
  ],
  source: bigThree,
  factId: 'bud-4',
  confidence: 'high',
  reviewBy: '2028-11-30',
};

export const BUDGET_QUESTIONS: readonly Question[] = [inflation, compoundInterest, cashAtHome, oneCompany];
