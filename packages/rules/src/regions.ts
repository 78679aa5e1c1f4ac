import type { LocalizedText } from './source.js';

/** A first-level unit: one of 17 regions (облыс) and 3 cities of republican rank. */
export interface Region {
  /** The nine-digit KATO code. Its first two digits are the number in `iso`. */
  readonly kato: string;
  /** ISO 3166-2. */
  readonly iso: string;
  readonly kind: 'region' | 'city';
  /** The full form: «Абай облысы», «область Абай», “Abai Region”. */
  readonly name: LocalizedText;
  /** The administrative centre; a city of republican rank has none. */
  readonly centre?: LocalizedText;
}

/** All first-level units, by code. Sort by name with a comparator that knows the Kazakh alphabet. */
export const REGIONS: readonly Region[] = [
  {
    kato: '100000000',
    iso: 'KZ-10',
    kind: 'region',
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    centre: { kk: 'Семей', ru: 'Семей', en: 'Semey' },
  },
  {
    kato: '110000000',
    iso: 'KZ-11',
    kind: 'region',
    name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
    centre: { kk: 'Көкшетау', ru: 'Кокшетау', en: 'Kokshetau' },
  },
  {
    kato: '150000000',
    iso: 'KZ-15',
    kind: 'region',
    name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
    centre: { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aktobe' },
  },
  {
    kato: '190000000',
    iso: 'KZ-19',
    kind: 'region',
    name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
    centre: { kk: 'Қонаев', ru: 'Конаев', en: 'Konaev' },
  },
  {
    kato: '230000000',
    iso: 'KZ-23',
    kind: 'region',
    name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
    centre: { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' },
  },
  {
    kato: '270000000',
    iso: 'KZ-27',
    kind: 'region',
    name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
    centre: { kk: 'Орал', ru: 'Уральск', en: 'Oral' },
  },
  {
    kato: '310000000',
    iso: 'KZ-31',
    kind: 'region',
    name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
    centre: { kk: 'Тараз', ru: 'Тараз', en: 'Taraz' },
  },
  {
    kato: '330000000',
    iso: 'KZ-33',
    kind: 'region',
    name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetysu Region' },
    centre: { kk: 'Талдықорған', ru: 'Талдыкорган', en: 'Taldykorgan' },
  },
  {
    kato: '350000000',
    iso: 'KZ-35',
    kind: 'region',
    name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
    centre: { kk: 'Қарағанды', ru: 'Караганда', en: 'Karaganda' },
  },
  {
    kato: '390000000',
    iso: 'KZ-39',
    kind: 'region',
    name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
    centre: { kk: 'Қостанай', ru: 'Костанай', en: 'Kostanay' },
  },
  {
    kato: '430000000',
    iso: 'KZ-43',
    kind: 'region',
    name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
    centre: { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda' },
  },
  {
    kato: '470000000',
    iso: 'KZ-47',
    kind: 'region',
    name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
    centre: { kk: 'Ақтау', ru: 'Актау', en: 'Aktau' },
  },
  {
    kato: '550000000',
    iso: 'KZ-55',
    kind: 'region',
    name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
    centre: { kk: 'Павлодар', ru: 'Павлодар', en: 'Pavlodar' },
  },
  {
    kato: '590000000',
    iso: 'KZ-59',
    kind: 'region',
    name: {
      kk: 'Солтүстік Қазақстан облысы',
      ru: 'Северо-Казахстанская область',
      en: 'North Kazakhstan Region',
    },
    centre: { kk: 'Петропавл', ru: 'Петропавловск', en: 'Petropavl' },
  },
  {
    kato: '610000000',
    iso: 'KZ-61',
    kind: 'region',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    centre: { kk: 'Түркістан', ru: 'Туркестан', en: 'Turkistan' },
  },
  {
    kato: '620000000',
    iso: 'KZ-62',
    kind: 'region',
    name: { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
    centre: { kk: 'Жезқазған', ru: 'Жезказган', en: 'Zhezkazgan' },
  },
  {
    kato: '630000000',
    iso: 'KZ-63',
    kind: 'region',
    name: {
      kk: 'Шығыс Қазақстан облысы',
      ru: 'Восточно-Казахстанская область',
      en: 'East Kazakhstan Region',
    },
    centre: { kk: 'Өскемен', ru: 'Усть-Каменогорск', en: 'Oskemen' },
  },
  {
    kato: '710000000',
    iso: 'KZ-71',
    kind: 'city',
    name: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana (city)' },
  },
  {
    kato: '750000000',
    iso: 'KZ-75',
    kind: 'city',
    name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty (city)' },
  },
  {
    kato: '790000000',
    iso: 'KZ-79',
    kind: 'city',
    name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent (city)' },
  },
];

/** The unit with the code, or `undefined`. */
export function region(kato: string): Region | undefined {
  return REGIONS.find((one) => one.kato === kato);
}
