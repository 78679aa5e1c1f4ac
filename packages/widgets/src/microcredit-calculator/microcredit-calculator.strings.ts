import type { Locale } from '@amanat/l10n';
import type { LoanAudience, LoanDirection } from '@amanat/rules/terms';
import type { LivelihoodId } from './livelihoods.js';
import type { MonthlyMethod } from './microcredit-calculator.model.js';

interface CalculatorStrings {
  programme: string;
  title: string;
  lead: string;
  direction: string;
  directions: Readonly<Record<LoanDirection, string>>;
  audience: string;
  audiences: Readonly<Record<LoanAudience, string>>;
  amount: string;
  amountHint: (limit: string) => string;
  amountSlider: string;
  less: string;
  more: string;
  years: string;
  yearCount: (years: number) => string;
  startDate: string;
  startDateHint: string;
  when: string;
  livelihoods: Readonly<Record<LivelihoodId, { label: string; help: string }>>;
  whenNote: string;
  ownMonths: string;
  method: string;
  methods: Readonly<Record<MonthlyMethod, { label: string; help: string }>>;
  costs: string;
  costsHint: string;
  result: string;
  staleResult: string;
  largest: string;
  largestMonth: string;
  paymentCount: string;
  interest: string;
  costsTotal: string;
  total: string;
  overpayment: string;
  nominal: string;
  effective: string;
  effectiveMeaning: string;
  notIncluded: string;
  belowCeiling: (ceiling: string) => string;
  aboveCeiling: (ceiling: string) => string;
  effectiveUnknown: string;
  schedule: string;
  showSchedule: string;
  print: string;
  columns: { date: string; payment: string; interest: string; principal: string; balance: string };
  sum: string;
  given: string;
  terms: string;
  termsFrom: string;
  preliminary: string;
  askLender: string;
  rateToConfirm: string;
  howCounted: string;
  methodNote: string;
  announceResult: (payment: string, month: string) => string;
  errors: {
    empty: string;
    notANumber: string;
    negative: string;
    fraction: string;
    tooLarge: string;
    aboveLimit: (limit: string, multiple: string, year: string, index: string) => string;
    date: string;
    rulesUnknown: (year: string) => string;
    costs: string;
    costsAboveAmount: string;
    noMonths: string;
  };
}

export const CALCULATOR_STRINGS: Readonly<Record<Locale, CalculatorStrings>> = {
  kk: {
    programme: 'Ауыл аманаты',
    title: 'Несие төлемін есептеу',
    lead: 'Бұл – алдын ала есеп. Нақты шартты өңірдегі әлеуметтік-кәсіпкерлік корпорация айтады.',
    direction: 'Қаражат не үшін керек?',
    directions: {
      crops: 'Өсімдік шаруашылығы',
      livestock: 'Мал шаруашылығы',
      processing: 'Өнімді қайта өңдеу',
      other: 'Басқа кәсіп',
    },
    audience: 'Кім алады?',
    audiences: {
      person: 'Жеке адам немесе жеке кәсіпкер',
      cooperative: 'Ауыл шаруашылығы кооперативі',
      'repeat-borrower': 'Бұрынғы несиесін толық өтеген адам',
    },
    amount: 'Қанша сұрайсыз?',
    amountHint: (limit) => `Ең көбі ${limit}. «5 млн» деп те жазуға болады.`,
    amountSlider: 'Соманы жылжытып таңдау',
    less: 'Азайту',
    more: 'Көбейту',
    years: 'Қанша жылға?',
    yearCount: (years) => `${years}\u00a0жыл`,
    startDate: 'Қашан аласыз?',
    startDateHint: 'Шектер осы күнгі ережемен алынады.',
    when: 'Табыс қашан түседі?',
    livelihoods: {
      monthly: { label: 'Ай сайын', help: 'Сүт, жалақы, зейнетақы' },
      sheep: { label: 'Күзде, қазан айында', help: 'Қой сатқаннан кейін' },
      wheat: { label: 'Қыркүйек пен қазанда', help: 'Егін жиналғаннан кейін' },
      bees: { label: 'Тамыз бен қыркүйекте', help: 'Бал сатқаннан кейін' },
      own: { label: 'Басқа айларда', help: 'Айларды өзіңіз таңдайсыз' },
    },
    whenNote: 'Маусымдық төлемге несие беруші келісуі керек. Алдын ала сұраңыз.',
    ownMonths: 'Қай айларда төлейсіз?',
    method: 'Қалай төлейсіз?',
    methods: {
      annuity: { label: 'Тең төлемдер', help: 'Ай сайын бірдей сома' },
      'equal-principal': { label: 'Азаятын төлемдер', help: 'Басында көбірек, кейін азаяды; сыйақысы аз' },
    },
    costs: 'Қосымша шығындар',
    costsHint: 'Бағалау, нотариус, сақтандыру. Білмесеңіз, бос қалдырыңыз.',
    result: 'Есеп нәтижесі',
    staleResult: 'Төменде – алдыңғы дұрыс деректердің есебі.',
    largest: 'Ең үлкен төлем',
    largestMonth: 'Айы',
    paymentCount: 'Төлем саны',
    interest: 'Барлық сыйақы',
    costsTotal: 'Қосымша шығын',
    total: 'Барлығы қайтарасыз',
    overpayment: 'Артық төлем',
    nominal: 'Номиналды сыйақы мөлшерлемесі',
    effective: 'Жылдық тиімді сыйақы мөлшерлемесі (ЖТСМ)',
    effectiveMeaning: 'ЖТСМ – несиенің бір жылдағы толық құны: сыйақы мен сіз көрсеткен шығындар.',
    notIncluded: 'Кешіктіргені үшін өсімпұл мен айыппұл есепке кірмейді.',
    belowCeiling: (ceiling) => `Микрокредит үшін заңдағы шек – ${ceiling}. Бұл есеп одан төмен.`,
    aboveCeiling: (ceiling) => `Назар аударыңыз: заңдағы шек – ${ceiling}. Бұл есеп одан жоғары.`,
    effectiveUnknown: 'Мұндай төлемдер үшін ЖТСМ есептелмейді.',
    schedule: 'Өтеу кестесі',
    showSchedule: 'Өтеу кестесін көрсету',
    print: 'Басып шығару',
    columns: {
      date: 'Төлем күні',
      payment: 'Төлем',
      interest: 'Сыйақы',
      principal: 'Негізгі борыш',
      balance: 'Борыш қалдығы',
    },
    sum: 'Барлығы',
    given: 'Несие берілді',
    terms: 'Ереже',
    termsFrom: 'күшіне енген күні',
    preliminary: 'Есеп алдын ала жасалған, ешкімге міндет жүктемейді.',
    askLender: 'Жеңілдікті кезең мен төлем жиілігі ресми көзден расталған жоқ. Несие берушіден сұраңыз.',
    rateToConfirm: 'Осы редакциядағы мөлшерлеме бір дереккөзден алынған. Нақтысын несие берушіден сұраңыз.',
    howCounted: 'Қалай есептелді',
    methodNote:
      'Айда 30 күн, жылда 360 күн деп алынды. Сомалар тиынға дейін дөңгелектенді, қалдық соңғы төлемге қосылды.',
    announceResult: (payment, month) => `Ең үлкен төлем ${payment}, айы: ${month}`,
    errors: {
      empty: 'Соманы жазыңыз, мысалы, 5 млн.',
      notANumber: 'Соманы цифрмен жазыңыз, мысалы, 5 000 000 немесе 5 млн.',
      negative: 'Сома нөлден үлкен болуы керек.',
      fraction: 'Соманы тиынсыз, бүтін теңгемен жазыңыз.',
      tooLarge: 'Бұл сома тым үлкен. Нөлдерін тексеріңіз.',
      aboveLimit: (limit, multiple, year, index) =>
        `Ең көбі ${limit}. Шек – ${multiple} АЕК, ${year} жылы бір АЕК – ${index}.`,
      date: 'Күнді таңдаңыз.',
      rulesUnknown: (year) =>
        `${year} жылдың көрсеткіштері әлі белгісіз. Шекті есептеу үшін басқа күнді таңдаңыз.`,
      costs: 'Шығынды цифрмен жазыңыз немесе бос қалдырыңыз.',
      costsAboveAmount: 'Шығын несие сомасынан аз болуы керек.',
      noMonths: 'Кемінде бір айды таңдаңыз.',
    },
  },
  ru: {
    programme: '«Ауыл аманаты»',
    title: 'Расчёт платежей по займу',
    lead: 'Это предварительный расчёт. Точные условия назовёт социально-предпринимательская корпорация области.',
    direction: 'На что нужны деньги?',
    directions: {
      crops: 'Растениеводство',
      livestock: 'Животноводство',
      processing: 'Переработка продукции',
      other: 'Другое дело',
    },
    audience: 'Кто берёт?',
    audiences: {
      person: 'Человек или индивидуальный предприниматель',
      cooperative: 'Сельскохозяйственный кооператив',
      'repeat-borrower': 'Тот, кто полностью вернул прежний заём',
    },
    amount: 'Сколько вам нужно?',
    amountHint: (limit) => `Не больше ${limit}. Можно написать «5 млн».`,
    amountSlider: 'Выбрать сумму ползунком',
    less: 'Меньше',
    more: 'Больше',
    years: 'На сколько лет?',
    yearCount: (years) => `${years}\u00a0${years === 1 ? 'год' : years < 5 ? 'года' : 'лет'}`,
    startDate: 'Когда возьмёте?',
    startDateHint: 'Пределы берутся по правилам этого дня.',
    when: 'Когда приходит доход?',
    livelihoods: {
      monthly: { label: 'Каждый месяц', help: 'Молоко, зарплата, пенсия' },
      sheep: { label: 'Осенью, в октябре', help: 'После продажи овец' },
      wheat: { label: 'В сентябре и октябре', help: 'После уборки урожая' },
      bees: { label: 'В августе и сентябре', help: 'После продажи мёда' },
      own: { label: 'В другие месяцы', help: 'Выберете сами' },
    },
    whenNote: 'На сезонные платежи должен согласиться кредитор. Спросите заранее.',
    ownMonths: 'В какие месяцы будете платить?',
    method: 'Как будете платить?',
    methods: {
      annuity: { label: 'Равные платежи', help: 'Каждый месяц одна и та же сумма' },
      'equal-principal': {
        label: 'Уменьшающиеся платежи',
        help: 'Сначала больше, потом меньше; процентов меньше',
      },
    },
    costs: 'Другие расходы',
    costsHint: 'Оценка, нотариус, страховка. Если не знаете, оставьте пустым.',
    result: 'Результат расчёта',
    staleResult: 'Ниже – расчёт по прежним верным данным.',
    largest: 'Самый большой платёж',
    largestMonth: 'Месяц',
    paymentCount: 'Число платежей',
    interest: 'Всё вознаграждение',
    costsTotal: 'Другие расходы',
    total: 'Всего вернёте',
    overpayment: 'Переплата',
    nominal: 'Номинальная ставка вознаграждения',
    effective: 'Годовая эффективная ставка вознаграждения (ГЭСВ)',
    effectiveMeaning: 'ГЭСВ – полная цена займа за год: вознаграждение и расходы, которые вы указали.',
    notIncluded: 'Пеня и штраф за просрочку в расчёт не входят.',
    belowCeiling: (ceiling) => `Предел по закону для микрокредита – ${ceiling}. Этот расчёт ниже.`,
    aboveCeiling: (ceiling) => `Обратите внимание: предел по закону – ${ceiling}. Этот расчёт выше.`,
    effectiveUnknown: 'Для таких платежей ГЭСВ не вычисляется.',
    schedule: 'График погашения',
    showSchedule: 'Показать график погашения',
    print: 'Распечатать',
    columns: {
      date: 'Дата платежа',
      payment: 'Платёж',
      interest: 'Вознаграждение',
      principal: 'Основной долг',
      balance: 'Остаток долга',
    },
    sum: 'Итого',
    given: 'Выдача займа',
    terms: 'Правила',
    termsFrom: 'действуют с',
    preliminary: 'Расчёт предварительный и никого ни к чему не обязывает.',
    askLender:
      'Льготный период и частота платежей официальным источником не подтверждены. Спросите кредитора.',
    rateToConfirm: 'Ставка этой редакции взята из одного источника. Уточните её у кредитора.',
    howCounted: 'Как посчитано',
    methodNote: 'В месяце 30 дней, в году 360. Суммы округлены до тиына, остаток – в последнем платеже.',
    announceResult: (payment, month) => `Самый большой платёж ${payment}, месяц: ${month}`,
    errors: {
      empty: 'Напишите сумму, например 5 млн.',
      notANumber: 'Напишите сумму цифрами, например 5 000 000 или 5 млн.',
      negative: 'Сумма должна быть больше нуля.',
      fraction: 'Напишите сумму целыми тенге, без тиынов.',
      tooLarge: 'Сумма слишком большая. Проверьте нули.',
      aboveLimit: (limit, multiple, year, index) =>
        `Не больше ${limit}. Предел – ${multiple} МРП, в ${year} году один МРП – ${index}.`,
      date: 'Выберите день.',
      rulesUnknown: (year) =>
        `Показатели ${year} года ещё не установлены. Чтобы узнать предел, выберите другой день.`,
      costs: 'Напишите расходы цифрами или оставьте пустым.',
      costsAboveAmount: 'Расходы должны быть меньше суммы займа.',
      noMonths: 'Выберите хотя бы один месяц.',
    },
  },
  en: {
    programme: '“Auyl Amanaty”',
    title: 'Loan payment calculator',
    lead: 'This is a preliminary calculation. The regional social-entrepreneurship corporation gives the exact terms.',
    direction: 'What is the money for?',
    directions: {
      crops: 'Crop farming',
      livestock: 'Livestock',
      processing: 'Processing of produce',
      other: 'Another trade',
    },
    audience: 'Who borrows?',
    audiences: {
      person: 'A person or an individual entrepreneur',
      cooperative: 'An agricultural cooperative',
      'repeat-borrower': 'Someone who repaid an earlier loan in full',
    },
    amount: 'How much do you need?',
    amountHint: (limit) => `At most ${limit}. You may write “5 million”.`,
    amountSlider: 'Choose the amount with a slider',
    less: 'Less',
    more: 'More',
    years: 'For how many years?',
    yearCount: (years) => `${years}\u00a0${years === 1 ? 'year' : 'years'}`,
    startDate: 'When do you take it?',
    startDateHint: 'The limits follow the rules of that day.',
    when: 'When do you earn?',
    livelihoods: {
      monthly: { label: 'Every month', help: 'Milk, wages, a pension' },
      sheep: { label: 'In autumn, in October', help: 'After selling sheep' },
      wheat: { label: 'In September and October', help: 'After the harvest' },
      bees: { label: 'In August and September', help: 'After selling honey' },
      own: { label: 'In other months', help: 'You choose them' },
    },
    whenNote: 'The lender has to agree to seasonal payments. Ask beforehand.',
    ownMonths: 'In which months will you pay?',
    method: 'How will you pay?',
    methods: {
      annuity: { label: 'Equal payments', help: 'The same sum every month' },
      'equal-principal': { label: 'Decreasing payments', help: 'More at first, less later; less interest' },
    },
    costs: 'Other costs',
    costsHint: 'Valuation, notary, insurance. Leave empty if you do not know.',
    result: 'Result',
    staleResult: 'Below is the result for the earlier, valid input.',
    largest: 'Largest payment',
    largestMonth: 'Month',
    paymentCount: 'Number of payments',
    interest: 'All interest',
    costsTotal: 'Other costs',
    total: 'You pay back in all',
    overpayment: 'Overpayment',
    nominal: 'Nominal interest rate',
    effective: 'Annual effective interest rate (AEIR)',
    effectiveMeaning: 'The AEIR is the full yearly price of the loan: interest and the costs you entered.',
    notIncluded: 'Penalties for late payment are not included.',
    belowCeiling: (ceiling) => `The legal ceiling for a microcredit is ${ceiling}. This result is below it.`,
    aboveCeiling: (ceiling) => `Please note: the legal ceiling is ${ceiling}. This result is above it.`,
    effectiveUnknown: 'The AEIR cannot be computed for such payments.',
    schedule: 'Repayment schedule',
    showSchedule: 'Show the repayment schedule',
    print: 'Print',
    columns: {
      date: 'Payment date',
      payment: 'Payment',
      interest: 'Interest',
      principal: 'Principal',
      balance: 'Outstanding',
    },
    sum: 'Total',
    given: 'Loan paid out',
    terms: 'Rules',
    termsFrom: 'in force since',
    preliminary: 'The calculation is preliminary and binds nobody.',
    askLender:
      'The grace period and payment frequency are not confirmed by an official source. Ask the lender.',
    rateToConfirm: 'The rate of this edition comes from one source. Ask the lender to confirm it.',
    howCounted: 'How it was counted',
    methodNote:
      'A month has 30 days and a year 360. Amounts are rounded to the tiyn; the last payment settles the rest.',
    announceResult: (payment, month) => `Largest payment ${payment}, month: ${month}`,
    errors: {
      empty: 'Write the amount, for example 5 million.',
      notANumber: 'Write the amount in digits, for example 5,000,000 or 5 million.',
      negative: 'The amount has to be more than zero.',
      fraction: 'Write the amount in whole tenge.',
      tooLarge: 'The amount is too large. Check the zeros.',
      aboveLimit: (limit, multiple, year, index) =>
        `At most ${limit}. The limit is ${multiple} MCI; in ${year} one MCI is ${index}.`,
      date: 'Choose a day.',
      rulesUnknown: (year) =>
        `The indices of ${year} are not established yet. Choose another day to see the limit.`,
      costs: 'Write the costs in digits, or leave the field empty.',
      costsAboveAmount: 'The costs have to be less than the loan.',
      noMonths: 'Choose at least one month.',
    },
  },
};
