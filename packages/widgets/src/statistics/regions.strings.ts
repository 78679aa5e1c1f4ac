import type { Locale } from '@amanat/l10n';

interface RegionsStrings {
  title: string;
  order: string;
  byName: string;
  byValue: string;
  scale: string;
  region: string;
  value: string;
  day: string;
  missing: string;
  none: string;
}

export const REGIONS_STRINGS: Readonly<Record<Locale, RegionsStrings>> = {
  kk: {
    title: 'Өңірлер бойынша',
    order: 'Реті',
    byName: 'Әліпби бойынша',
    byValue: 'Саны бойынша',
    scale: 'Барлық жолақ бір өлшеммен салынған.',
    region: 'Өңір',
    value: 'Саны',
    day: 'Дерек күні',
    missing: 'Дерегі жоқ өңірлер',
    none: 'Өңірлер бойынша дерек әзірге жоқ.',
  },
  ru: {
    title: 'По регионам',
    order: 'Порядок',
    byName: 'По алфавиту',
    byValue: 'По значению',
    scale: 'Все полосы нарисованы в одном масштабе.',
    region: 'Регион',
    value: 'Значение',
    day: 'Данные на',
    missing: 'Регионы без данных',
    none: 'Данных по регионам пока нет.',
  },
  en: {
    title: 'By region',
    order: 'Order',
    byName: 'By the alphabet',
    byValue: 'By value',
    scale: 'All bars are drawn to one scale.',
    region: 'Region',
    value: 'Value',
    day: 'As of',
    missing: 'Regions without data',
    none: 'There are no figures by region yet.',
  },
};
