import { AGREE, DISAGREE } from '../agreement.js';
import { overpayment, rateCeilings, ruralMicrocreditRules } from '../sources.js';
import type { Question } from '../types.js';
import { ceilingsOrder, dayRate } from './loan/ceilings.js';
import { lowerAmount, priceIncludes, smallPrint, twelvePayments } from './loan/price.js';
import { compareOffers } from './short-set/loan.js';

export const microcreditCeiling: Question = {
  id: 'loan-microcredit-ceiling',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: 'Кәдімгі микрокредиттің ЖТСМ деңгейі (бір жылдағы толық бағасы) қаншадан аспауы керек?',
    ru: 'Выше какого уровня не может быть ГЭСВ (полная годовая цена) обычного микрокредита?',
    en: 'What level may the AEIR (full yearly price) of an ordinary microcredit not exceed?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '25%', ru: '25 %', en: '25%' },
      why: {
        kk: '2026 жылдың басында бұл банк ипотекасының шегі болған. Микрокредиттің шегі одан жоғары.',
        ru: 'В начале 2026 года это был предел для банковской ипотеки. У микрокредита он выше.',
        en: 'In early 2026 that was the ceiling for a bank mortgage. The one for a microcredit is higher.',
      },
    },
    {
      id: 'b',
      text: { kk: '56%', ru: '56 %', en: '56%' },
      why: {
        kk: 'Бұл – 2024 жылға дейінгі шек. Қазіргісі одан төмен.',
        ru: 'Такой предел был до 2024 года. Сейчас он ниже.',
        en: 'That was the ceiling before 2024. It is lower now.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: '46%', ru: '46 %', en: '46%' },
      why: {
        kk: 'Шарттағы ЖТСМ бұдан жоғары болса, қол қоймай, 1459 нөміріне қоңырау шалыңыз. Қысқа мерзімді шағын қарыздың шегі бөлек.',
        ru: 'Если ГЭСВ в договоре выше, не подписывайте и позвоните по номеру 1459. У короткого мелкого займа предел другой.',
        en: 'If the contract shows more, do not sign; call 1459. Small short loans have another ceiling.',
      },
    },
    {
      id: 'd',
      text: {
        kk: 'Шек жоқ, кредитор өзі шешеді',
        ru: 'Предела нет, решает кредитор',
        en: 'There is no ceiling, the lender decides',
      },
      why: {
        kk: 'Шекті мемлекет бекітеді. Кредитор одан асыра алмайды.',
        ru: 'Предел устанавливает государство. Кредитор не может его превысить.',
        en: 'The state sets the ceiling. A lender may not go above it.',
      },
    },
  ],
  source: rateCeilings,
  factId: 'rate-3',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const ceilingsDiffer: Question = {
  id: 'loan-ceilings-differ',
  kind: 'true-false',
  topic: 'loan',
  stem: {
    kk: 'ЖТСМ – қарыздың бір жылдағы толық бағасы. Банк ипотекасы мен кепілсіз қарызда оның шегі әртүрлі.',
    ru: 'ГЭСВ — полная годовая цена займа. Её предел разный для ипотеки и банковского займа без залога.',
    en: "The AEIR is a loan's full yearly price. Mortgages and unsecured bank loans have different ceilings.",
  },
  options: [
    {
      id: 'true',
      correct: true,
      text: AGREE,
      why: {
        kk: '2026 жылдың басында ипотекада шек 25%, басқа кепілді қарызда 35%, кепілсізде 46% болған. Қазіргісін 1459 нөмірінен сұраңыз.',
        ru: 'В начале 2026 года предел был: ипотека 25 %, другой залог 35 %, без залога 46 %. Нынешний узнайте по номеру 1459.',
        en: 'In early 2026: mortgages 25%, other secured loans 35%, without collateral 46%. Ask 1459 for today’s ceilings.',
      },
    },
    {
      id: 'false',
      text: DISAGREE,
      why: {
        kk: 'Шектері екі бөлек. Қарыз алмас бұрын оның түрін және ЖТСМ деңгейін сұраңыз.',
        ru: 'Пределы разные. Прежде чем брать заём, спросите, какого он вида и какова ГЭСВ.',
        en: 'The ceilings differ. Before you borrow, ask what kind of loan it is and its AEIR.',
      },
    },
  ],
  source: rateCeilings,
  factId: 'rate-5',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const countOverpayment: Question = {
  id: 'loan-overpayment',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: 'Қолыңызға 500 000 теңге тиді. Барлығы 620 000 теңге төледіңіз. Артық төлем қанша?',
    ru: 'Вы получили 500 000 тенге, а выплатили всего 620 000 тенге. Какова переплата?',
    en: 'You received 500,000 tenge and paid 620,000 tenge in all. What is the overpayment?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '620 000 теңге', ru: '620 000 тенге', en: '620,000 tenge' },
      why: {
        kk: 'Бұл – төлегеніңіздің бәрі. Одан қолыңызға тиген соманы алып тастаңыз.',
        ru: 'Это всё, что вы выплатили. Вычтите сумму, которую получили.',
        en: 'That is everything you paid. Take away the sum you received.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: '120 000 теңге', ru: '120 000 тенге', en: '120,000 tenge' },
      why: {
        kk: '620 000 − 500 000 = 120 000. Қол қоймай тұрып, барлығы қанша төлейтініңізді сұраңыз.',
        ru: '620 000 − 500 000 = 120 000. До подписи спросите, сколько выплатите всего.',
        en: '620,000 − 500,000 = 120,000. Before you sign, ask what you will pay in all.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Комиссияның сомасы ғана', ru: 'Только сумма комиссии', en: 'The fee only' },
      why: {
        kk: 'Комиссия – артық төлемнің бір бөлігі ғана. Пайыз да соған кіреді.',
        ru: 'Комиссия — лишь часть переплаты. Проценты тоже входят в неё.',
        en: 'The fee is only a part of the overpayment. Interest belongs to it too.',
      },
    },
  ],
  source: overpayment,
  factId: 'rate-8',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const auylAmanatyRate: Question = {
  id: 'loan-auyl-amanaty-rate',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: '«Ауыл аманаты» микрокредиті жылына неше пайызбен беріледі?',
    ru: 'Под какой процент в год выдают микрокредит «Ауыл аманаты»?',
    en: 'At what yearly rate is an Auyl Amanaty microcredit given?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: '0%: мемлекет тегін береді',
        ru: '0 %: государство даёт бесплатно',
        en: '0%: the state gives it free',
      },
      why: {
        kk: 'Бұл – қайтарылатын қарыз, пайызы да бар. «Тегін ақша» дегенге сенбеңіз.',
        ru: 'Это возвратный заём, и процент есть. Не верьте обещанию «бесплатных денег».',
        en: 'It is a loan to repay, with interest. Do not trust a promise of “free money”.',
      },
    },
    {
      id: 'b',
      text: {
        kk: '46%: басқа микрокредиттер сияқты',
        ru: '46 %: как другие микрокредиты',
        en: '46%: like other microcredits',
      },
      why: {
        kk: 'Бұл – басқа микрокредиттердің заңдағы жоғарғы шегі. Бағдарламаның пайызы әлдеқайда төмен.',
        ru: 'Это законный предел для других микрокредитов. По программе процент намного ниже.',
        en: 'That is the legal ceiling for other microcredits. The programme rate is far lower.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: 'Ең көбі 2,5%', ru: 'Не больше 2,5 %', en: 'At most 2.5%' },
      why: {
        kk: '2023 жылғы ережеде солай жазылған. Қазіргі шартын облыстық әлеуметтік-кәсіпкерлік корпорациядан сұраңыз.',
        ru: 'Так записано в правилах 2023 года. Нынешние условия уточните в социально-предпринимательской корпорации области.',
        en: 'The 2023 rules say so. Ask the regional social-entrepreneurship corporation about the present terms.',
      },
    },
  ],
  source: ruralMicrocreditRules,
  factId: 'rate-7',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const LOAN_QUESTIONS: readonly Question[] = [
  compareOffers,
  microcreditCeiling,
  ceilingsDiffer,
  countOverpayment,
  auylAmanatyRate,
  lowerAmount,
  priceIncludes,
  smallPrint,
  twelvePayments,
  dayRate,
  ceilingsOrder,
];
