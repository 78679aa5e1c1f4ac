import type { Locale } from '@amanat/l10n';

interface ScheduleStrings {
  schedule: string;
  columns: { date: string; payment: string; interest: string; principal: string; balance: string };
  sum: string;
  given: string;
  howCounted: string;
  exactRate: string;
  chart: string;
  chartByYear: string;
  balance: string;
}

export const SCHEDULE_STRINGS: Readonly<Record<Locale, ScheduleStrings>> = {
  kk: {
    schedule: 'Өтеу кестесі',
    columns: {
      date: 'Төлем күні',
      payment: 'Төлем',
      interest: 'Сыйақы',
      principal: 'Негізгі борыш',
      balance: 'Борыш қалдығы',
    },
    sum: 'Барлығы',
    given: 'Қарыз берілді',
    howCounted:
      'Ай 30 күн, жыл 360 күн деп есептелді. Сомалар тиынға дейін дөңгелектенді. Қалдық соңғы төлемге қосылды. Төлем күні демалысқа түссе, жылжытылмайды.',
    exactRate: 'ЖТСМ, дәл мәні',
    chart: 'Әр төлем',
    chartByYear: 'Жыл сайын',
    balance: 'Борыш қалдығы',
  },
  ru: {
    schedule: 'График погашения',
    columns: {
      date: 'Дата платежа',
      payment: 'Платёж',
      interest: 'Вознаграждение',
      principal: 'Основной долг',
      balance: 'Остаток долга',
    },
    sum: 'Итого',
    given: 'Выдача займа',
    howCounted:
      'В месяце 30 дней, в году 360. Суммы округлены до тиына. Остаток – в последнем платеже. С выходных дней платёж не переносится.',
    exactRate: 'ГЭСВ, точное значение',
    chart: 'Каждый платёж',
    chartByYear: 'По годам',
    balance: 'Остаток долга',
  },
  en: {
    schedule: 'Repayment schedule',
    columns: {
      date: 'Payment date',
      payment: 'Payment',
      interest: 'Interest',
      principal: 'Principal',
      balance: 'Outstanding',
    },
    sum: 'Total',
    given: 'Loan paid out',
    howCounted:
      'A month has 30 days and a year 360. Amounts are rounded to the tiyn. The last payment settles the rest. Due dates are not moved from days off.',
    exactRate: 'AEIR, exact value',
    chart: 'Each payment',
    chartByYear: 'By year',
    balance: 'Outstanding',
  },
};
