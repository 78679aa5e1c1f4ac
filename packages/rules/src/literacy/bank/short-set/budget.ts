import { bigThree } from '../../sources.js';
import type { SingleQuestion } from '../../types.js';

export const inflation: SingleQuestion = {
  id: 'budget-inflation',
  kind: 'single',
  topic: 'budget',
  stem: {
    kk: 'Салымға жылына 1% қосылады, ал баға 2% өседі. Бір жылдан кейін бұл ақшаға қанша зат аласыз?',
    ru: 'На вклад начисляют 1 % в год, а цены растут на 2 %. Сколько купите через год?',
    en: 'Savings earn 1% a year while prices rise 2%. What will this money buy after a year?',
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Бүгінгіден көп зат', ru: 'Больше, чем сегодня', en: 'More than today' },
      why: {
        kk: 'Ақшаңыз сәл көбейеді, бірақ баға одан тез өседі. Салым пайызын баға өсімімен салыстырыңыз.',
        ru: 'Денег станет чуть больше, но цены вырастут сильнее. Сравнивайте процент по вкладу с ростом цен.',
        en: 'The sum grows a little, but prices grow faster. Compare the deposit rate with the rise in prices.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Дәл бүгінгідей', ru: 'Ровно столько же', en: 'Exactly the same' },
      why: {
        kk: 'Пайыз бен баға бірдей өссе ғана солай болар еді. Мұнда баға тезірек өседі.',
        ru: 'Так было бы, если бы процент и цены росли одинаково. Здесь цены растут быстрее.',
        en: 'That would need the rate and prices to grow alike. Here prices grow faster.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: 'Бүгінгіден аз зат', ru: 'Меньше, чем сегодня', en: 'Less than today' },
      why: {
        kk: 'Баға салымнан тез өсті, ақшаның құны түсті. Салым таңдағанда баға өсімін де ескеріңіз.',
        ru: 'Цены обогнали вклад, и деньги подешевели. Выбирая вклад, учитывайте и рост цен.',
        en: 'Prices outran the deposit, so the money lost value. Mind rising prices when you choose a deposit.',
      },
    },
  ],
  source: bigThree,
  factId: 'bud-3',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
