import type { Screening } from './screening.js';

const SOURCE = {
  title: 'Скрининг аулов',
  lang: 'ru',
  url: 'https://example.kz/screening',
  asOf: '2026-02-10',
};

/** A screening of the district of Abai, made up for these tests. */
export const OF_ABAI: Screening = {
  districtId: '103200000',
  asOf: '2026-02-01',
  specialisation: [
    { kk: 'Жылқы өсіру', ru: 'Коневодство', en: 'Horse breeding' },
    { kk: 'Қымыз', ru: 'Кумыс', en: 'Kumys' },
  ],
  resources: [{ kk: 'Жайылымы мол', ru: 'Много пастбищ', en: 'Ample pasture' }],
  problemZones: [{ kk: 'Суармалы жер аз', ru: 'Мало орошаемой земли', en: 'Little irrigated land' }],
  needs: [],
  directions: ['livestock', 'processing', 'space-travel'],
  coverage: { screened: 10, of: 12 },
  source: SOURCE,
  example: false,
};

export const EXAMPLE: Screening = { ...OF_ABAI, example: true };
