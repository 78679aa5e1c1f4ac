import { RuleUnknownError } from './rule-unknown-error.js';
import type { Confidence, Source } from './source.js';

export { RuleUnknownError } from './rule-unknown-error.js';

/** The monthly calculation index (МРП, АЕК) of a year: the unit that limits and fines are counted in. */
export interface MonthlyCalculationIndex {
  readonly year: number;
  readonly tenge: number;
  readonly source: Source;
  readonly confidence: Confidence;
}

const READ_ON = '2026-11-23';

const INDICES: readonly MonthlyCalculationIndex[] = [
  {
    year: 2023,
    tenge: 3450,
    source: { title: 'МРП 2023', lang: 'ru', url: 'https://knews.kz/economy/153-mrp-2023', readOn: READ_ON },
    confidence: 'high',
  },
  {
    year: 2024,
    tenge: 3692,
    source: {
      title: 'zhaikpress.kz: МРП на 2024 год',
      lang: 'ru',
      url: 'https://zhaikpress.kz/?p=294855',
      readOn: READ_ON,
    },
    confidence: 'high',
  },
  {
    year: 2025,
    tenge: 3932,
    source: {
      title: 'Новости Mail: МРП 2025 года и предел в 1 600 МРП',
      lang: 'ru',
      url: 'https://news.mail.ru/economics/68158185/',
      readOn: READ_ON,
    },
    confidence: 'high',
  },
  {
    year: 2026,
    tenge: 4325,
    source: {
      title: 'В Казахстане утверждён МРП на 2026 год',
      lang: 'ru',
      url: 'https://mgorod.kz/news/v-kazahstane-utverzhdyon-mrp-na-2026-god',
      readOn: READ_ON,
    },
    confidence: 'high',
  },
];

/** The years with one established index. 2022 is not among them: it had one for fines and one for benefits. */
export const knownMrpYears: readonly number[] = INDICES.map(({ year }) => year);

/**
 * The index of a year, in tenge.
 * @throws {RuleUnknownError} `mrp-unknown` for a year without one established value. Another year's figure is
 * never given instead: limits computed with it would be wrong by hundreds of thousands of tenge.
 * @example
 * monthlyCalculationIndex(2026).tenge; // 4325
 */
export function monthlyCalculationIndex(year: number): MonthlyCalculationIndex {
  const index = INDICES.find((known) => known.year === year);
  if (index === undefined) {
    const why =
      year === 2022 ? 'that year had two values, for fines and for benefits' : 'it is not established here';
    throw new RuleUnknownError(
      'mrp-unknown',
      `No single monthly calculation index (МРП) for ${year}: ${why}.`,
      {
        year,
      },
    );
  }
  return index;
}
