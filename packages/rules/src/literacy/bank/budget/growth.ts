import { AGREE, DISAGREE } from '../../agreement.js';
import { bigThree, finLitQuestions } from '../../sources.js';
import type { OrderQuestion, SingleQuestion, TrueFalseQuestion } from '../../types.js';

export const pricesAndIncome: SingleQuestion = {
  id: 'budget-prices-and-income',
  kind: 'single',
  topic: 'budget',
  stem: {
    kk: '10 жылда баға екі есе өсті. Табысыңыз да екі есе өсті. Қанша зат ала аласыз?',
    ru: 'За 10 лет цены выросли вдвое. Ваш доход тоже вырос вдвое. Сколько вы сможете купить?',
    en: 'Over 10 years prices doubled. Your income doubled too. How much can you buy?',
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Бұрынғыдан көп', ru: 'Больше, чем раньше', en: 'More than before' },
      why: {
        kk: 'Табыс көбейді, бірақ баға да сонша өсті. Табыс өскенде бағаның қалай өскенін де қараңыз.',
        ru: 'Доход вырос, но и цены выросли так же. Сравнивайте рост дохода с ростом цен.',
        en: 'Income grew, but prices grew as much. Compare the growth of income with that of prices.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: 'Бұрынғыдай', ru: 'Столько же', en: 'The same as before' },
      why: {
        kk: 'Баға мен табыс бірдей өсті. Сондықтан бұрын не алсаңыз, қазір де соны аласыз.',
        ru: 'Цены и доход выросли одинаково. Поэтому купить вы можете столько же.',
        en: 'Prices and income grew alike. So you can buy as much as before.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Бұрынғыдан аз', ru: 'Меньше, чем раньше', en: 'Less than before' },
      why: {
        kk: 'Баға табыстан тезірек өссе, солай болар еді. Мұнда екеуі бірдей өсті.',
        ru: 'Так было бы, если бы цены обогнали доход. Здесь они выросли одинаково.',
        en: 'That would be so if prices outran income. Here both grew alike.',
      },
    },
  ],
  source: finLitQuestions,
  factId: 'finlit-inflation',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const secondYear: TrueFalseQuestion = {
  id: 'budget-second-year',
  kind: 'true-false',
  topic: 'budget',
  stem: {
    kk: 'Банк салымға жылына 15% қосады. Ақша алмасаңыз, екінші жылы бірінші жылғыдан көп сома қосылады.',
    ru: 'Банк добавляет ко вкладу 15 % в год. Если не снимать, за второй год добавит больше, чем за первый.',
    en: 'A bank adds 15% a year to a deposit. Left alone, it gains more the second year.',
  },
  options: [
    {
      id: 'true',
      correct: true,
      text: AGREE,
      why: {
        kk: '100 000 теңгеге бірінші жылы 15 000 теңге қосылады, екінші жылы – 17 250. Ақшаны ертерек салған тиімді.',
        ru: 'К 100 000 тенге за первый год добавят 15 000, за второй — 17 250. Чем раньше открыт вклад, тем лучше.',
        en: 'To 100,000 tenge the first year adds 15,000, the second 17,250. It pays to start early.',
      },
    },
    {
      id: 'false',
      text: DISAGREE,
      why: {
        kk: 'Екінші жылы пайыз көбірек сомаға есептеледі. Сондықтан қосылатын ақша да көбейеді.',
        ru: 'Во второй год процент считают от большей суммы. Поэтому и добавят больше.',
        en: 'In the second year the percentage is taken of a larger sum. So more is added.',
      },
    },
  ],
  source: finLitQuestions,
  factId: 'finlit-compound',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const growthOrder: OrderQuestion = {
  id: 'budget-growth-order',
  kind: 'order',
  topic: 'budget',
  stem: {
    kk: '100 000 теңгеңіз бар. Қай жағдайда ең аз, қай жағдайда ең көп ақша болады? Азынан бастап қойыңыз.',
    ru: 'У вас 100 000 тенге. Где денег станет меньше, где больше? Начните с меньшего.',
    en: 'You have 100,000 tenge. Which leaves the least and which the most? Start with the least.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Салымда 2 жыл, жылына 2%',
        ru: 'Вклад на 2 года, 2 % в год',
        en: 'A deposit for 2 years at 2% a year',
      },
      why: {
        kk: 'Бірінші жылы 102 000, екінші жылы 104 040 теңге болады. Пайызға да пайыз қосылды.',
        ru: 'За первый год станет 102 000, за второй — 104 040 тенге. Процент начислен и на процент.',
        en: 'It is 102,000 after the first year and 104,040 after the second. Interest earned interest.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Үйде 2 жыл',
        ru: 'Дома 2 года',
        en: 'At home for 2 years',
      },
      why: {
        kk: 'Үйде ақша өспейді: 100 000 теңге сол қалпында қалады. Баға өссе, оның құны да түседі.',
        ru: 'Дома деньги не растут: останется 100 000 тенге. Если цены вырастут, купите меньше.',
        en: 'Money does not grow at home: 100,000 tenge remain. If prices rise, they buy less.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Салымда 1 жыл, жылына 2%',
        ru: 'Вклад на 1 год, 2 % в год',
        en: 'A deposit for 1 year at 2% a year',
      },
      why: {
        kk: 'Бір жылдан кейін 102 000 теңге болады. Бұл – үйдегіден көп, екі жылдықтан аз.',
        ru: 'Через год станет 102 000 тенге. Это больше, чем дома, но меньше двухлетнего вклада.',
        en: 'After a year it is 102,000 tenge. That is more than at home, less than two years.',
      },
    },
  ],
  rightOrder: ['b', 'c', 'a'],
  source: bigThree,
  factId: 'bud-2',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
