import { AGREE, DISAGREE } from '../agreement.js';
import { bigThree } from '../sources.js';
import type { SingleQuestion, TrueFalseQuestion } from '../types.js';

/** Interest, of the "Big Three"; the sum is in tenge, the question is the published one. */
export const compoundInterest: SingleQuestion = {
  id: 'budget-compound-interest',
  kind: 'single',
  topic: 'budget',
  stem: {
    kk: 'Салымда 100 000 теңгеңіз бар. Банк жылына 2% қосады. Тиіспесеңіз, 5 жылдан кейін қанша болады?',
    ru: 'Вы положили 100 000 тенге под 2 % в год и не снимали. Сколько будет через 5 лет?',
    en: 'You deposit 100,000 tenge at 2% a year and leave it. How much is there after 5 years?',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: '102 000 теңгеден көп', ru: 'Больше 102 000 тенге', en: 'More than 102,000 tenge' },
      why: {
        kk: 'Бірінші жылдың өзінде 102 000 теңге болады. Кейін пайыздың үстіне де пайыз қосылады.',
        ru: 'Уже за первый год станет 102 000 тенге. Дальше процент идёт и на процент.',
        en: 'It is 102,000 tenge after the first year alone. Then interest is earned on interest too.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Дәл 102 000 теңге', ru: 'Ровно 102 000 тенге', en: 'Exactly 102,000 tenge' },
      why: {
        kk: 'Бұл – бірінші жылдың ғана нәтижесі. Ақша тағы төрт жыл өседі.',
        ru: 'Это итог только первого года. Деньги растут ещё четыре года.',
        en: 'That is the result of the first year only. The money grows for four more years.',
      },
    },
    {
      id: 'c',
      text: { kk: '102 000 теңгеден аз', ru: 'Меньше 102 000 тенге', en: 'Less than 102,000 tenge' },
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
  reviewBy: '2027-11-30',
};

/** Risk, of the "Big Three". */
export const oneCompany: TrueFalseQuestion = {
  id: 'budget-one-company',
  kind: 'true-false',
  topic: 'budget',
  stem: {
    kk: 'Бір компанияның акциясы (үлесі), әдетте, көп компанияның акциясын жинаған қорға қарағанда сенімдірек табыс береді.',
    ru: 'Акция одной компании обычно даёт более надёжный доход, чем фонд акций многих компаний.',
    en: 'Buying a single company’s stock usually provides a safer return than a stock mutual fund.',
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
  reviewBy: '2027-11-30',
};
