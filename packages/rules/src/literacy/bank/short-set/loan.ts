import { effectiveRateShown } from '../../sources.js';
import type { SingleQuestion } from '../../types.js';

export const compareOffers: SingleQuestion = {
  id: 'loan-compare-offers',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: 'Екі кредитор бірдей мөлшерде қарыз ұсынды. Қайсысы арзан екенін неден білесіз?',
    ru: 'Два кредитора предлагают одинаковую сумму. По чему видно, где дешевле?',
    en: 'Two lenders offer the same sum. What shows which loan is cheaper?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Жарнамадағы номиналды мөлшерлемеден',
        ru: 'По номинальной ставке из рекламы',
        en: 'The nominal rate in the advertisement',
      },
      why: {
        kk: 'Ол тек пайызды көрсетеді, комиссия оған кірмейді. Шарттан толық бағаны, яғни ЖТСМ деген жолды іздеңіз.',
        ru: 'В ней только проценты, без комиссий. Ищите в договоре полную годовую цену — ГЭСВ.',
        en: 'It shows interest only, without fees. Look in the contract for the full yearly price, the AEIR.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'ЖТСМ, яғни жылдық тиімді сыйақы мөлшерлемесінен',
        ru: 'По ГЭСВ — годовой эффективной ставке вознаграждения',
        en: 'The AEIR, the annual effective interest rate',
      },
      why: {
        kk: 'ЖТСМ – қарыздың бір жылдағы толық бағасы. Оған пайыз да, комиссия да кіреді.',
        ru: 'ГЭСВ — полная цена займа за год. В неё входят и проценты, и комиссии.',
        en: 'The AEIR is the full price of a loan for a year. It counts both interest and fees.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Ай сайынғы төлемнен: азы – арзаны',
        ru: 'По ежемесячному платежу: меньше — значит дешевле',
        en: 'The monthly payment: lower means cheaper',
      },
      why: {
        kk: 'Мерзім ұзарса, ай сайынғы төлем азаяды. Бірақ барлығын қосқанда көбірек төлеуіңіз мүмкін.',
        ru: 'При долгом сроке платёж меньше. Но всего вы можете отдать больше.',
        en: 'A longer term makes the payment smaller. Yet you may pay more in all.',
      },
    },
    {
      id: 'd',
      text: {
        kk: 'Ақшаны тез беретінінен',
        ru: 'По тому, кто быстрее даст деньги',
        en: 'Who pays out the money faster',
      },
      why: {
        kk: 'Тез берілген қарыз арзан бола бермейді. Асықпай, шартты үйде оқыңыз.',
        ru: 'Быстро не значит дёшево. Не спешите, прочтите договор дома.',
        en: 'Fast does not mean cheap. Take your time and read the contract at home.',
      },
    },
  ],
  source: effectiveRateShown,
  factId: 'rate-2',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
