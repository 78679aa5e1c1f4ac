import type { Locale } from '@amanat/l10n';
import type { LoanAudience, LoanDirection } from '@amanat/rules/terms';
import { LOAN_DIRECTION_NAMES } from '../element/loan-directions.js';
import type { MonthlyMethod, SeasonalInterest } from './calculator-input.js';
import type { RulesSince } from './plan-link.js';
import type { OWN_MONTHS, PresetId } from './livelihoods.js';

export interface ChoiceText {
  label: string;
  help?: string;
}

interface CalculatorStrings {
  programme: string;
  title: string;
  lead: string;
  direction: string;
  directions: Readonly<Record<LoanDirection, string>>;
  /** Above the source of a district's screening. */
  screened: string;
  audience: string;
  audiences: Readonly<Record<LoanAudience, string>>;
  amount: string;
  amountHint: (limit: string) => string;
  amountSlider: string;
  less: string;
  more: string;
  years: string;
  when: string;
  livelihoods: Readonly<Record<PresetId | typeof OWN_MONTHS, ChoiceText>>;
  whenNote: string;
  ownMonths: string;
  interestWhen: string;
  interestChoices: Readonly<Record<SeasonalInterest, ChoiceText>>;
  method: string;
  methods: Readonly<Record<MonthlyMethod, ChoiceText>>;
  moreQuestions: string;
  result: string;
  noResult: string;
  /** Of which input the greyed result is. */
  staleResult: (amount: string, term: string) => string;
  largest: string;
  /** How a plan's payments are spread. */
  everyMonth: string;
  payingMonths: string;
  paymentCount: string;
  lastPayment: string;
  lastOutOfSeason: string;
  endInSeason: string;
  endedInSeason: string;
  endWithTerm: string;
  interest: string;
  graceInterest: string;
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
  showSchedule: string;
  hideSchedule: string;
  print: string;
  rules: string;
  order: (number: string) => string;
  limit: string;
  ofAct: string;
  since: string;
  preliminary: string;
  toAsk: string;
  announceResult: (payment: string, month: string) => string;
  tools: string;
  badYear: string;
  compare: string;
  linkCopied: string;
  linked: Readonly<Record<RulesSince, string>>;
  /** The largest payment in things that people know. */
  worth: string;
  pricesOf: string;
  errors: {
    empty: string;
    notANumber: string;
    negative: string;
    fraction: string;
    tooLarge: string;
    aboveLimit: (limit: string, multiple: string, year: string, index: string) => string;
    date: string;
    yearUnknown: (year: string) => string;
    beforeProgramme: string;
    cost: string;
    costsAboveAmount: string;
    noMonths: string;
  };
}

export const CALCULATOR_STRINGS: Readonly<Record<Locale, CalculatorStrings>> = {
  kk: {
    programme: 'Ауыл аманаты',
    title: 'Микрокредит төлемін есептеу',
    lead: 'Бұл – алдын ала есеп. Нақты шартты облыстық әлеуметтік-кәсіпкерлік корпорациядан сұраңыз.',
    direction: 'Қаражат не үшін керек?',
    directions: LOAN_DIRECTION_NAMES.kk,
    screened: 'Тізімде алдымен осы жерді зерттегенде табылған бағыттар тұр.',
    audience: 'Кім алады?',
    audiences: {
      person: 'Жеке тұлға немесе жеке кәсіпкер',
      cooperative: 'Ауыл шаруашылығы кооперативі',
      'repeat-borrower': 'Бұрынғы микрокредитін толық өтеген адам',
    },
    amount: 'Қанша сұрайсыз?',
    amountHint: (limit) => `Ең көбі ${limit}. «5 млн» деп те жазуға болады.`,
    amountSlider: 'Соманы жылжытып таңдау',
    less: 'Азайту',
    more: 'Көбейту',
    years: 'Қанша жылға?',
    when: 'Табыс қашан түседі?',
    livelihoods: {
      monthly: { label: 'Ай сайын', help: 'Сүт, жалақы, зейнетақы' },
      sheep: { label: 'Күзде, қазан айында', help: 'Қой сатқаннан кейін' },
      wheat: { label: 'Қыркүйек пен қазанда', help: 'Егін жиналғаннан кейін' },
      bees: { label: 'Тамыз бен қыркүйекте', help: 'Бал сатқаннан кейін' },
      'spring-autumn': { label: 'Көктемде және күзде', help: 'Мамыр мен қазан айларында' },
      own: { label: 'Басқа айларда', help: 'Айларды өзіңіз таңдайсыз' },
    },
    whenNote: 'Маусымдық төлемге кредитор келісуі керек. Алдын ала сұраңыз.',
    ownMonths: 'Қай айларда төлейсіз?',
    interestWhen: 'Сыйақыны қашан төлейсіз?',
    interestChoices: {
      'with-payment': { label: 'Төлеммен бірге', help: 'Басқа айларда ештеңе төлемейсіз' },
      monthly: { label: 'Ай сайын', help: 'Ай сайын тек сыйақы төленеді, маусымда негізгі борыш та' },
    },
    method: 'Қалай төлейсіз?',
    methods: {
      annuity: { label: 'Тең төлемдер', help: 'Ай сайын бірдей сома' },
      'equal-principal': { label: 'Азаятын төлемдер', help: 'Басында көбірек, кейін азаяды, сыйақысы аз' },
    },
    moreQuestions: 'Алатын күні, жеңілдікті кезең, шығындар',
    result: 'Есеп нәтижесі',
    noResult: 'Есепті көру үшін белгіленген жерді түзетіңіз.',
    staleResult: (amount, term) =>
      `Төменде – алдыңғы есеп: ${amount}, ${term}. Жаңа деректе түзететін жер бар.`,
    largest: 'Ең үлкен төлем',
    everyMonth: 'Ай сайын',
    payingMonths: 'Төлейтін айлар',
    lastPayment: 'Соңғы төлем',
    lastOutOfSeason: 'Соңғы төлем табыс түспейтін айда: мерзім соңында борыштың қалғаны төленеді.',
    endInSeason: 'Соңғы төлем де табыс айында болсын',
    endedInSeason: 'Мерзім қысқартылды, сондықтан барлық төлем табыс айында.',
    endWithTerm: 'Толық мерзімді қайтару',
    graceInterest: 'Жеңілдікті кезеңде жиналатын сыйақы',
    paymentCount: 'Төлем саны',
    interest: 'Барлық сыйақы',
    costsTotal: 'Қосымша шығын',
    total: 'Барлығы төленеді',
    overpayment: 'Артық төлем',
    nominal: 'Номиналды сыйақы мөлшерлемесі',
    effective: 'Жылдық тиімді сыйақы мөлшерлемесі (ЖТСМ)',
    effectiveMeaning: 'ЖТСМ – қарыздың бір жылдағы толық бағасы: сыйақы мен Сіз көрсеткен шығындар.',
    notIncluded: 'Кешіктіргені үшін салынатын өсімпұл мен айыппұл есепке кірмейді.',
    belowCeiling: (ceiling) => `Микрокредиттің заңдағы шегі – ${ceiling}. Бұл есеп одан төмен.`,
    aboveCeiling: (ceiling) => `Назар аударыңыз: заңдағы шек – ${ceiling}. Бұл есеп одан жоғары.`,
    effectiveUnknown: 'Мұндай төлемдер үшін ЖТСМ есептелмейді.',
    showSchedule: 'Өтеу кестесін көрсету',
    hideSchedule: 'Өтеу кестесін жасыру',
    print: 'Басып шығару',
    rules: 'Ереже',
    order: (number) => `${number} бұйрық`,
    limit: 'ең көбі',
    ofAct: 'бұйрық күні',
    since: 'қолданыла бастаған күні',
    preliminary: 'Бұл – алдын ала есеп, ешкімге міндет жүктемейді.',
    toAsk: 'Кредитордан не сұрау керек',
    announceResult: (payment, month) => `Ең үлкен төлем ${payment} теңге, айы: ${month}`,
    tools: 'Жоспарды жіберу, сақтау, күнтізбеге қосу',
    badYear: 'Қиын жыл болса',
    compare: 'Екі жоспарды салыстыру',
    linkCopied: 'Сілтеме көшірілді',
    linked: {
      same: 'Бұл – сілтемедегі жоспар. Ережесі өзгерген жоқ.',
      changed: 'Бұл – сілтемедегі жоспар. Содан бері ереже деректері өзгерді, сандар басқаша болуы мүмкін.',
      newer: 'Бұл – сілтемедегі жоспар. Ол алатын күннің ережесімен есептелді. Содан бері жаңа ереже шықты.',
    },
    worth: 'Ең үлкен төлем шамамен',
    pricesOf: 'баға күні',
    errors: {
      empty: 'Соманы жазыңыз, мысалы, 5 млн.',
      notANumber: 'Соманы цифрмен жазыңыз, мысалы, 5 000 000 немесе 5 млн.',
      negative: 'Сома нөлден үлкен болуы керек.',
      fraction: 'Соманы тиынсыз, бүтін теңгемен жазыңыз.',
      tooLarge: 'Бұл сома тым үлкен. Нөлдерін тексеріңіз.',
      aboveLimit: (limit, multiple, year, index) =>
        `Ең көбі ${limit}. Шек – ${multiple} АЕК, ${year} жылы бір АЕК – ${index}.`,
      date: 'Күнді таңдаңыз.',
      yearUnknown: (year) =>
        `${year} жылғы АЕК әлі белгісіз, сондықтан шек те белгісіз. Басқа күнді таңдаңыз.`,
      beforeProgramme: 'Бұл күнгі ереже белгісіз. Одан кейінгі күнді таңдаңыз.',
      cost: 'Шығынды цифрмен жазыңыз немесе бос қалдырыңыз.',
      costsAboveAmount: 'Шығын қарыз сомасынан аз болуы керек.',
      noMonths: 'Кемінде бір айды таңдаңыз.',
    },
  },
  ru: {
    programme: '«Ауыл аманаты»',
    title: 'Расчёт платежей по микрокредиту',
    lead: 'Это предварительный расчёт. Точные условия уточните в социально-предпринимательской корпорации области.',
    direction: 'На что нужны деньги?',
    directions: LOAN_DIRECTION_NAMES.ru,
    screened: 'Первыми в списке стоят направления, найденные при обследовании этого места.',
    audience: 'Кто берёт?',
    audiences: {
      person: 'Человек или индивидуальный предприниматель',
      cooperative: 'Сельскохозяйственный кооператив',
      'repeat-borrower': 'Тот, кто полностью вернул прежний микрокредит',
    },
    amount: 'Сколько вам нужно?',
    amountHint: (limit) => `Не больше ${limit}. Можно написать «5 млн».`,
    amountSlider: 'Выбрать сумму ползунком',
    less: 'Меньше',
    more: 'Больше',
    years: 'На сколько лет?',
    when: 'Когда приходит доход?',
    livelihoods: {
      monthly: { label: 'Каждый месяц', help: 'Молоко, зарплата, пенсия' },
      sheep: { label: 'Осенью, в октябре', help: 'После продажи овец' },
      wheat: { label: 'В сентябре и октябре', help: 'После уборки урожая' },
      bees: { label: 'В августе и сентябре', help: 'После продажи мёда' },
      'spring-autumn': { label: 'Весной и осенью', help: 'В мае и октябре' },
      own: { label: 'В другие месяцы', help: 'Выберете сами' },
    },
    whenNote: 'На сезонные платежи должен согласиться кредитор. Спросите заранее.',
    ownMonths: 'В какие месяцы будете платить?',
    interestWhen: 'Когда платите вознаграждение?',
    interestChoices: {
      'with-payment': { label: 'Вместе с платежом', help: 'В другие месяцы ничего не платите' },
      monthly: { label: 'Каждый месяц', help: 'Каждый месяц только вознаграждение, в сезон и основной долг' },
    },
    method: 'Как будете платить?',
    methods: {
      annuity: { label: 'Равные платежи', help: 'Каждый месяц одна и та же сумма' },
      'equal-principal': {
        label: 'Уменьшающиеся платежи',
        help: 'Сначала больше, потом меньше; вознаграждение ниже',
      },
    },
    moreQuestions: 'День выдачи, льготный период, расходы',
    result: 'Результат расчёта',
    noResult: 'Чтобы увидеть расчёт, исправьте отмеченное место.',
    staleResult: (amount, term) =>
      `Ниже – прежний расчёт: ${amount}, ${term}. В новых данных есть что исправить.`,
    largest: 'Самый большой платёж',
    everyMonth: 'Каждый месяц',
    payingMonths: 'Месяцы платежей',
    lastPayment: 'Последний платёж',
    lastOutOfSeason: 'Последний платёж – в месяце без дохода: в конце срока платится остаток долга.',
    endInSeason: 'Пусть и последний платёж будет в сезон',
    endedInSeason: 'Срок сокращён, поэтому все платежи – в месяцы дохода.',
    endWithTerm: 'Вернуть полный срок',
    graceInterest: 'Вознаграждение за льготный период',
    paymentCount: 'Число платежей',
    interest: 'Всё вознаграждение',
    costsTotal: 'Другие расходы',
    total: 'Всего к выплате',
    overpayment: 'Переплата',
    nominal: 'Номинальная ставка вознаграждения',
    effective: 'Годовая эффективная ставка вознаграждения (ГЭСВ)',
    effectiveMeaning: 'ГЭСВ – полная цена займа за год: вознаграждение и расходы, которые вы указали.',
    notIncluded: 'Пеня и штраф за просрочку в расчёт не входят.',
    belowCeiling: (ceiling) => `Предел по закону для микрокредита – ${ceiling}. Этот расчёт ниже.`,
    aboveCeiling: (ceiling) => `Обратите внимание: предел по закону – ${ceiling}. Этот расчёт выше.`,
    effectiveUnknown: 'Для таких платежей ГЭСВ не вычисляется.',
    showSchedule: 'Показать график погашения',
    hideSchedule: 'Скрыть график погашения',
    print: 'Распечатать',
    rules: 'Правила',
    order: (number) => `приказ ${number}`,
    limit: 'предел',
    ofAct: 'дата приказа',
    since: 'действуют с',
    preliminary: 'Расчёт предварительный и никого ни к чему не обязывает.',
    toAsk: 'Что спросить у кредитора',
    announceResult: (payment, month) => `Самый большой платёж ${payment} тенге, месяц: ${month}`,
    tools: 'Отправить, сохранить план, добавить в календарь',
    badYear: 'Если год будет трудным',
    compare: 'Сравнить два плана',
    linkCopied: 'Ссылка скопирована',
    linked: {
      same: 'Это план из ссылки. Правила не изменились.',
      changed: 'Это план из ссылки. С тех пор данные правил изменились, числа могут отличаться.',
      newer: 'Это план из ссылки. Он посчитан по правилам дня выдачи. С тех пор вышли новые правила.',
    },
    worth: 'Самый большой платёж – примерно',
    pricesOf: 'цены на',
    errors: {
      empty: 'Напишите сумму, например 5 млн.',
      notANumber: 'Напишите сумму цифрами, например 5 000 000 или 5 млн.',
      negative: 'Сумма должна быть больше нуля.',
      fraction: 'Напишите сумму целыми тенге, без тиынов.',
      tooLarge: 'Сумма слишком большая. Проверьте нули.',
      aboveLimit: (limit, multiple, year, index) =>
        `Не больше ${limit}. Предел – ${multiple} МРП, в ${year} году один МРП – ${index}.`,
      date: 'Выберите день.',
      yearUnknown: (year) =>
        `МРП ${year} года ещё не установлен, поэтому предел неизвестен. Выберите другой день.`,
      beforeProgramme: 'Правила этого дня не установлены. Выберите более поздний день.',
      cost: 'Напишите расходы цифрами или оставьте пустым.',
      costsAboveAmount: 'Расходы должны быть меньше суммы займа.',
      noMonths: 'Выберите хотя бы один месяц.',
    },
  },
  en: {
    programme: '“Auyl Amanaty”',
    title: 'Loan payment calculator',
    lead: 'This is a preliminary calculation. Ask the regional social-entrepreneurship corporation for the exact terms.',
    direction: 'What is the money for?',
    directions: LOAN_DIRECTION_NAMES.en,
    screened: 'The directions that the screening of this place found come first in the list.',
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
    when: 'When do you earn?',
    livelihoods: {
      monthly: { label: 'Every month', help: 'Milk, wages, a pension' },
      sheep: { label: 'In autumn, in October', help: 'After selling sheep' },
      wheat: { label: 'In September and October', help: 'After the harvest' },
      bees: { label: 'In August and September', help: 'After selling honey' },
      'spring-autumn': { label: 'In spring and autumn', help: 'In May and October' },
      own: { label: 'In other months', help: 'You choose them' },
    },
    whenNote: 'The lender has to agree to seasonal payments. Ask beforehand.',
    ownMonths: 'In which months will you pay?',
    interestWhen: 'When do you pay the interest?',
    interestChoices: {
      'with-payment': { label: 'Together with the payment', help: 'Nothing to pay in other months' },
      monthly: { label: 'Every month', help: 'Interest only each month, principal too in season' },
    },
    method: 'How will you pay?',
    methods: {
      annuity: { label: 'Equal payments', help: 'The same sum every month' },
      'equal-principal': { label: 'Decreasing payments', help: 'More at first, less later; less interest' },
    },
    moreQuestions: 'Day of the loan, grace period, costs',
    result: 'Result',
    noResult: 'Correct the marked place to see the result.',
    staleResult: (amount, term) =>
      `Below is the earlier result: ${amount}, ${term}. The new input needs a correction.`,
    largest: 'Largest payment',
    everyMonth: 'Every month',
    payingMonths: 'Months that pay',
    lastPayment: 'Last payment',
    lastOutOfSeason:
      'The last payment falls in a month without income. The rest is due at the end of the term.',
    endInSeason: 'Let the last payment be in season too',
    endedInSeason: 'The term was shortened, so that every payment is in a month with income.',
    endWithTerm: 'Go back to the full term',
    graceInterest: 'Interest of the grace period',
    paymentCount: 'Number of payments',
    interest: 'All interest',
    costsTotal: 'Other costs',
    total: 'Total to pay',
    overpayment: 'Overpayment',
    nominal: 'Nominal interest rate',
    effective: 'Annual effective interest rate (AEIR)',
    effectiveMeaning: 'The AEIR is the full yearly price of a loan: interest and your costs.',
    notIncluded: 'Penalties for late payment are not included.',
    belowCeiling: (ceiling) => `The legal ceiling for a microcredit is ${ceiling}. This result is below it.`,
    aboveCeiling: (ceiling) => `Please note: the legal ceiling is ${ceiling}. This result is above it.`,
    effectiveUnknown: 'The AEIR cannot be computed for such payments.',
    showSchedule: 'Show the repayment schedule',
    hideSchedule: 'Hide the repayment schedule',
    print: 'Print',
    rules: 'Rules',
    order: (number) => `order ${number}`,
    limit: 'limit',
    ofAct: 'date of the order',
    since: 'in force since',
    preliminary: 'The calculation is preliminary and binds nobody.',
    toAsk: 'What to ask the lender',
    announceResult: (payment, month) => `Largest payment ${payment} tenge, month: ${month}`,
    tools: 'Send, save the plan, add it to a calendar',
    badYear: 'If the year is hard',
    compare: 'Compare two plans',
    linkCopied: 'The link is copied',
    linked: {
      same: 'This is the plan of the link. The rules have not changed.',
      changed: 'This is the plan of the link. The rules have changed since, so the figures may differ.',
      newer: 'This is the plan of the link, by the rules of its start date. New rules came out since.',
    },
    worth: 'The largest payment is about',
    pricesOf: 'prices of',
    errors: {
      empty: 'Write the amount, for example 5 million.',
      notANumber: 'Write the amount in digits, for example 5,000,000 or 5 million.',
      negative: 'The amount has to be more than zero.',
      fraction: 'Write the amount in whole tenge.',
      tooLarge: 'The amount is too large. Check the zeros.',
      aboveLimit: (limit, multiple, year, index) =>
        `At most ${limit}. The limit is ${multiple} MCI; in ${year} one MCI is ${index}.`,
      date: 'Choose a day.',
      yearUnknown: (year) =>
        `The MCI of ${year} is not established yet, so the limit is unknown. Choose another day.`,
      beforeProgramme: 'The rules of that day are not established. Choose a later day.',
      cost: 'Write the cost in digits, or leave the field empty.',
      costsAboveAmount: 'The costs have to be less than the loan.',
      noMonths: 'Choose at least one month.',
    },
  },
};
