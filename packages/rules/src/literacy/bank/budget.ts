import { AGREE, DISAGREE } from '../agreement.js';
import { bigThree } from '../sources.js';
import type { Question } from '../types.js';
import { compoundInterest, oneCompany } from './big-three.js';
import { growthOrder, pricesAndIncome, secondYear } from './budget/growth.js';
import { inflation } from './short-set/budget.js';

export const cashAtHome: Question = {
  id: 'budget-cash-at-home',
  kind: 'true-false',
  topic: 'budget',
  stem: {
    kk: 'Үйде жатқан ақша кемімейді. Демек, баға өссе де, оған бұрынғыдан кем зат алмайсыз.',
    ru: 'Деньги дома не убывают. Значит, даже при росте цен купите на них не меньше.',
    en: 'Money kept at home does not shrink. So it buys no less even when prices rise.',
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
  reviewBy: '2027-11-30',
};

export const BUDGET_QUESTIONS: readonly Question[] = [
  inflation,
  compoundInterest,
  cashAtHome,
  oneCompany,
  pricesAndIncome,
  secondYear,
  growthOrder,
];
