import type { Locale } from '@amanat/l10n';
import type { CostName, GraceKind } from './calculator-input.js';
import type { ChoiceText } from './microcredit-calculator.strings.js';

interface MoreFieldsStrings {
  startDate: string;
  startDateHint: string;
  grace: string;
  graceHint: string;
  graces: Readonly<Record<GraceKind, ChoiceText>>;
  graceMonths: string;
  costs: string;
  costsHint: string;
  costNames: Readonly<Record<CostName, string>>;
}

export const MORE_FIELDS_STRINGS: Readonly<Record<Locale, MoreFieldsStrings>> = {
  kk: {
    startDate: 'Қашан аласыз?',
    startDateHint: 'Шектер осы күнгі ереже бойынша алынады.',
    grace: 'Алғашқы айларда қалай төлейсіз?',
    graceHint: 'Бұл – жеңілдікті кезең. Оның ұзақтығы ресми дереккөзден расталмаған. Кредитордан сұраңыз.',
    graces: {
      none: { label: 'Бірден толық төлеймін' },
      principal: { label: 'Тек сыйақы төлеймін', help: 'Негізгі борыш кейінге қалады' },
      'principal-and-interest': {
        label: 'Ештеңе төлемеймін',
        help: 'Сыйақы бәрібір жиналады, кейінгі төлемдерге тең бөлінеді',
      },
    },
    graceMonths: 'Жеңілдікті кезең қанша айға созылады?',
    costs: 'Қарыз алудың қосымша шығындары',
    costsHint: 'Білмесеңіз, бос қалдырыңыз.',
    costNames: { valuation: 'Кепілді бағалау', notary: 'Нотариус', insurance: 'Сақтандыру' },
  },
  ru: {
    startDate: 'Когда возьмёте?',
    startDateHint: 'Пределы берутся по правилам этого дня.',
    grace: 'Как будете платить первые месяцы?',
    graceHint: 'Это льготный период. Его длина официальным источником не подтверждена. Спросите кредитора.',
    graces: {
      none: { label: 'Сразу плачу полностью' },
      principal: { label: 'Плачу только вознаграждение', help: 'Основной долг откладывается' },
      'principal-and-interest': {
        label: 'Ничего не плачу',
        help: 'Вознаграждение всё равно копится и поровну войдёт в следующие платежи',
      },
    },
    graceMonths: 'Сколько месяцев длится льготный период?',
    costs: 'Другие расходы на получение займа',
    costsHint: 'Если не знаете, оставьте пустым.',
    costNames: { valuation: 'Оценка залога', notary: 'Нотариус', insurance: 'Страхование' },
  },
  en: {
    startDate: 'When do you take it?',
    startDateHint: 'The limits follow the rules of that day.',
    grace: 'How will you pay in the first months?',
    graceHint: 'This is a grace period. No official source confirms its length. Ask the lender.',
    graces: {
      none: { label: 'In full from the start' },
      principal: { label: 'Interest only', help: 'The principal waits' },
      'principal-and-interest': {
        label: 'Nothing',
        help: 'Interest still accrues and is spread evenly over later payments',
      },
    },
    graceMonths: 'How many months does the grace last?',
    costs: 'Other costs of getting the loan',
    costsHint: 'Leave empty what you do not know.',
    costNames: { valuation: 'Valuation of the collateral', notary: 'Notary', insurance: 'Insurance' },
  },
};
