import { RuleUnknownError, requireDay } from './rule-unknown-error.js';
import { inForceOn, type Confidence, type Dated, type Day, type Source } from './source.js';

export { RuleUnknownError } from './rule-unknown-error.js';

export const CEILING_KINDS = [
  'microcredit',
  'short-microcredit',
  'bank-unsecured',
  'bank-secured',
  'mortgage',
] as const;
export type CeilingKind = (typeof CEILING_KINDS)[number];

/**
 * `entry-into-force-not-established`: the act's date is known, the day it took effect is not.
 * `start-not-established`: the ceiling is older than the first day for which it is given here.
 */
export type CeilingNote = 'entry-into-force-not-established' | 'start-not-established';

/** The highest annual effective rate (ГЭСВ, ЖТСМ) that the law allows. */
export interface EffectiveRateCeiling {
  readonly kind: CeilingKind;
  /** Per cent a year, a decimal as text. */
  readonly ceilingPercent: string;
  /** Short microcredits: the nominal rate must stay below this, per cent a day. */
  readonly dailyRateBelowPercent?: string;
  /** What makes a microcredit short: both must hold. */
  readonly appliesUpTo?: { readonly days: number; readonly mrp: number };
  readonly source: Source;
  readonly confidence: Confidence;
  readonly notes: readonly CeilingNote[];
}

type Limits = Pick<EffectiveRateCeiling, 'ceilingPercent' | 'dailyRateBelowPercent' | 'appliesUpTo'>;

/** One edition of the ceilings. A kind without limits is not established for those days. */
interface CeilingEdition extends Dated {
  readonly limits: Partial<Readonly<Record<CeilingKind, Limits>>>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly notes: readonly CeilingNote[];
}

const READ_ON = '2026-11-23';

const LIMITS_BUT_MORTGAGES: CeilingEdition['limits'] = {
  microcredit: { ceilingPercent: '46' },
  'short-microcredit': {
    ceilingPercent: '179',
    dailyRateBelowPercent: '0.3',
    appliesUpTo: { days: 45, mrp: 45 },
  },
  'bank-unsecured': { ceilingPercent: '46' },
  'bank-secured': { ceilingPercent: '35' },
};

const LIMITS_SINCE_2024: CeilingEdition['limits'] = {
  ...LIMITS_BUT_MORTGAGES,
  mortgage: { ceilingPercent: '25' },
};

const CHANGE_OF_2024: Source = {
  title: 'Предельные размеры годовой эффективной ставки вознаграждения изменили в Казахстане',
  lang: 'ru',
  url: 'https://kaz24.info/item/28730-predelnye-razmery-godovoy-effektivnoy-stavki-voznagrajdeniya-izmenili-v-kazahstane',
  readOn: READ_ON,
};

const ANNOUNCED_IN_2026: Source = {
  title: 'Установлены предельные размеры годовой ставки вознаграждения по займам',
  lang: 'ru',
  url: 'https://www.zakon.kz/pravo/6503694-ustanovleny-predelnye-razmery-godovoy-stavki-voznagrazhdeniya-po-zaymam.html',
  publishedOn: '2026-01-08',
  readOn: READ_ON,
};

/** Oldest first. An edition without limits is a gap: nobody's figure is guessed for those days. */
const EDITIONS: readonly CeilingEdition[] = [
  {
    effectiveFrom: '2023-01-01',
    // The banks' ceilings of that time were read without saying which kind each belongs to, so they are left out.
    limits: { microcredit: { ceilingPercent: '56' } },
    source: CHANGE_OF_2024,
    confidence: 'high',
    notes: ['start-not-established'],
  },
  // "Before 2024" is where 56 ends; that another figure held from 1 January on is not said either.
  { effectiveFrom: '2024-01-01', limits: {}, source: CHANGE_OF_2024, confidence: 'medium', notes: [] },
  {
    // Joint resolution: the Agency's № 62 of 16 August 2024 and the National Bank's № 45 of 19 August 2024.
    effectiveFrom: '2024-08-19',
    limits: LIMITS_SINCE_2024,
    source: {
      title:
        'Совместное постановление Агентства от 16 августа 2024 года № 62 и Национального Банка от 19 августа 2024 года № 45',
      lang: 'ru',
      url: 'https://prg.kz/banks/document/?doc_id=37221430',
      readOn: READ_ON,
    },
    confidence: 'medium',
    notes: ['entry-into-force-not-established'],
  },
  {
    effectiveFrom: '2026-01-08',
    limits: LIMITS_SINCE_2024,
    source: ANNOUNCED_IN_2026,
    confidence: 'high',
    notes: [],
  },
  {
    // Three publications of 2025 and 2026 say that 25 for mortgages was to hold until 1 July 2026 only; what has held since
    // then was not read.
    effectiveFrom: '2026-07-01',
    limits: LIMITS_BUT_MORTGAGES,
    source: ANNOUNCED_IN_2026,
    confidence: 'high',
    notes: [],
  },
];

/**
 * The ceiling of the annual effective rate for one kind of loan on a day.
 * @throws {RuleUnknownError} `ceiling-unknown` where no source establishes it: before 2023, from 1 January to
 * 18 August 2024, before that for every kind but the microcredit, and for mortgages from July 2026; `day-invalid`.
 * @example
 * effectiveRateCeilingOn('2026-11-24', 'microcredit').ceilingPercent; // '46'
 */
export function effectiveRateCeilingOn(day: Day, kind: CeilingKind): EffectiveRateCeiling {
  const edition = inForceOn(EDITIONS, requireDay(day));
  const limits = edition?.limits[kind];
  if (edition === undefined || limits === undefined) {
    throw new RuleUnknownError('ceiling-unknown', `The ceiling for ${kind} on ${day} is not established.`, {
      day,
    });
  }
  return { kind, ...limits, source: edition.source, confidence: edition.confidence, notes: edition.notes };
}
