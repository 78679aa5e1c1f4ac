import { AGREE, DISAGREE } from '../../agreement.js';
import { effectiveRateExplained, effectiveRateShown, finLitQuestions, overpayment } from '../../sources.js';
import type { MultipleQuestion, SingleQuestion, TrueFalseQuestion } from '../../types.js';

export const lowerAmount: SingleQuestion = {
  id: 'loan-lower-amount',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: '100 000 теңге қарыз керек. Қай ұсыныста аз қайтарасыз?',
    ru: 'Вам нужно занять 100 000 тенге. По какому предложению вернёте меньше?',
    en: 'You need to borrow 100,000 tenge. With which offer do you pay back less?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '105 000 теңге қайтару', ru: 'Вернуть 105 000 тенге', en: 'Pay back 105,000 tenge' },
      why: {
        kk: 'Мұнда 5 000 теңге артық төлейсіз. Екінші ұсыныста артық төлем аз.',
        ru: 'Здесь вы переплатите 5 000 тенге. По второму предложению переплата меньше.',
        en: 'Here you pay 5,000 tenge extra. With the other offer you pay less extra.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: '100 000 теңге және оның үстіне 3%',
        ru: '100 000 тенге и ещё 3 % от них',
        en: '100,000 tenge plus 3%',
      },
      why: {
        kk: '100 000 теңгенің 3 пайызы – 3 000 теңге. Пайызды теңгеге айналдырсаңыз, салыстыру оңай.',
        ru: '3 % от 100 000 тенге — это 3 000 тенге. Переведите процент в тенге, и сравнить легко.',
        en: '3% of 100,000 tenge is 3,000 tenge. Turn a percentage into tenge, and comparing is easy.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Екеуі бірдей', ru: 'Одинаково', en: 'They are the same' },
      why: {
        kk: 'Бірінде артық төлем – 5 000 теңге, екіншісінде – 3 000. Әр ұсынысты теңгемен есептеңіз.',
        ru: 'В одном переплата 5 000 тенге, в другом 3 000. Считайте каждое предложение в тенге.',
        en: 'One costs 5,000 tenge extra, the other 3,000. Work out every offer in tenge.',
      },
    },
  ],
  source: finLitQuestions,
  factId: 'finlit-numeracy',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const priceIncludes: MultipleQuestion = {
  id: 'loan-price-includes',
  kind: 'multiple',
  topic: 'loan',
  stem: {
    kk: 'ЖТСМ – қарыздың бір жылдағы толық бағасы. Оған не кіреді? Дұрысын түгел белгілеңіз.',
    ru: 'ГЭСВ — полная цена займа за год. Что в неё входит? Отметьте всё верное.',
    en: 'The AEIR is a loan’s full yearly price. What does it count? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Басқа банктегі қарызыңыз',
        ru: 'Ваш заём в другом банке',
        en: 'Your loan at another bank',
      },
      why: {
        kk: 'ЖТСМ бір шарттың бағасын ғана көрсетеді. Барлық қарызыңызды бөлек қосып есептеңіз.',
        ru: 'ГЭСВ показывает цену только одного договора. Все свои займы сложите отдельно.',
        en: 'The AEIR shows the price of one contract only. Add up all your loans separately.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: 'Пайыз (сыйақы)', ru: 'Проценты (вознаграждение)', en: 'Interest' },
      why: {
        kk: 'Пайыз – қарыз үшін төлейтін ақыңыз. Ол толық бағаға кіреді.',
        ru: 'Проценты — плата за заём. Они входят в полную цену.',
        en: 'Interest is what you pay for the loan. It belongs to the full price.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Қарыз шартындағы комиссия',
        ru: 'Комиссия по договору займа',
        en: 'A fee under the loan contract',
      },
      why: {
        kk: 'Комиссия да кіреді. Сондықтан пайызы төмен қарыз қымбат болып шығуы мүмкін.',
        ru: 'Комиссия тоже входит. Поэтому заём с низким процентом может выйти дороже.',
        en: 'Fees count too. So a loan with low interest may turn out dear.',
      },
    },
    {
      id: 'd',
      text: {
        kk: 'Отбасыңыздың ай сайынғы шығыны',
        ru: 'Ежемесячные расходы вашей семьи',
        en: 'Your family’s monthly spending',
      },
      why: {
        kk: 'ЖТСМ отбасының шығынын есептемейді. Төлеуге шамаңыз жететінін өзіңіз есептеп алыңыз.',
        ru: 'Расходы семьи ГЭСВ не учитывает. Сами посчитайте, по силам ли вам платёж.',
        en: 'The AEIR leaves family spending out. Work out yourself whether you can afford the payment.',
      },
    },
  ],
  source: effectiveRateExplained,
  factId: 'rate-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const smallPrint: TrueFalseQuestion = {
  id: 'loan-small-print',
  kind: 'true-false',
  topic: 'loan',
  stem: {
    kk: 'Кредитор пайызды ірі, ал ЖТСМ (бір жылдағы толық баға) санын ұсақ қаріппен жаза алады.',
    ru: 'Кредитор может написать процент крупно, а ГЭСВ (полную годовую цену) мелким шрифтом.',
    en: 'A lender may print the interest large and the AEIR (full yearly price) small.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Екеуі бірдей ірі жазылуы керек. ЖТСМ көрінбесе, қол қоймай, сұраңыз.',
        ru: 'Оба должны быть написаны одинаково крупно. Не видно ГЭСВ — спросите до подписи.',
        en: 'Both must be equally large. If you see no AEIR, ask before you sign.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Ережеге сай ЖТСМ басқа мөлшерлемелерден кіші жазылмайды. Шартты салыстырғанда соған қараңыз.',
        ru: 'По правилам ГЭСВ пишут не мельче других ставок. Сравнивая договоры, смотрите на неё.',
        en: 'By the rules it is printed no smaller than other rates. Look at it when comparing.',
      },
    },
  ],
  source: effectiveRateShown,
  factId: 'rate-2',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const twelvePayments: SingleQuestion = {
  id: 'loan-twelve-payments',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: '450 000 теңге алдыңыз. 12 ай бойы ай сайын 45 000 теңге төлейсіз. Артық төлем қанша?',
    ru: 'Вы взяли 450 000 тенге и 12 месяцев платите по 45 000 тенге. Какова переплата?',
    en: 'You borrowed 450,000 tenge and pay 45,000 tenge a month for 12 months. What is the overpayment?',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: '90 000 теңге', ru: '90 000 тенге', en: '90,000 tenge' },
      why: {
        kk: '12 × 45 000 = 540 000. Одан қолға тиген 450 000 теңгені шегерсеңіз, 90 000 қалады.',
        ru: '12 × 45 000 = 540 000. Вычтите полученные 450 000 тенге, останется 90 000.',
        en: '12 × 45,000 = 540,000. Take away the 450,000 tenge received, and 90,000 remain.',
      },
    },
    {
      id: 'b',
      text: { kk: '45 000 теңге', ru: '45 000 тенге', en: '45,000 tenge' },
      why: {
        kk: 'Бұл – бір айдың төлемі. Барлық төлемді қосып, алған соманы шегеріңіз.',
        ru: 'Это платёж за один месяц. Сложите все платежи и вычтите полученную сумму.',
        en: 'That is the payment of one month. Add up all payments and take away what you received.',
      },
    },
    {
      id: 'c',
      text: { kk: '540 000 теңге', ru: '540 000 тенге', en: '540,000 tenge' },
      why: {
        kk: 'Бұл – барлық төлемнің сомасы. Оның бір бөлігі – өзіңіз алған ақша.',
        ru: 'Это сумма всех платежей. Часть её — деньги, которые вы получили.',
        en: 'That is the sum of all payments. Part of it is the money you received.',
      },
    },
  ],
  source: overpayment,
  factId: 'rate-8',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
