import type { Confidence, Dated, Day, Source } from './source.js';

export const LOAN_DIRECTIONS = ['crops', 'livestock', 'processing', 'other'] as const;
export type LoanDirection = (typeof LOAN_DIRECTIONS)[number];

/** `person` is also a sole entrepreneur; `cooperative` an agricultural one; `repeat-borrower` repaid in full before. */
export const LOAN_AUDIENCES = ['person', 'cooperative', 'repeat-borrower'] as const;
export type LoanAudience = (typeof LOAN_AUDIENCES)[number];

export type LoanInstrument = 'loan' | 'leasing';

/** What a reader of the terms should be told. Texts are made from the codes, by locale. */
export type TermsNote =
  /** The limit was announced in tenge, rounded; the multiple of the index is the one it equals. */
  | 'limit-announced-in-tenge'
  /** The sentence of the limit was read in part; it may hold more conditions. */
  | 'limit-sentence-cut'
  /** The rate comes from the earlier rules and the news; this act's own line was not read. */
  | 'rate-line-not-read'
  /** Order № 371 of 4 November 2024 restated the rules; its figures were not read. */
  | 'restated-by-order-371'
  /** Repeat loans are made from returned money, not before half of the longest term has passed. */
  | 'repeat-after-half-term-from-returned-money'
  /** No later act was seen, but sources were last read for an earlier day than the asked one. */
  | 'later-act-not-checked';

/** How the first day of an edition is known. */
export type EffectiveFromBasis =
  /** The date of the act; the day it took effect may be some days later and was not established. */
  | 'date-of-act'
  /** The programme started in the spring of 2023; this is the first day after that spring. */
  | 'season';

/** What one edition allows for one direction and one audience. */
export interface Allowance {
  readonly direction: LoanDirection;
  readonly audience: LoanAudience;
  readonly maxMonths: number;
  /** The largest loan, in monthly calculation indices. */
  readonly maxMrp: number;
  readonly amountConfidence: Confidence;
  readonly notes: readonly TermsNote[];
}

/** An act that changed an edition without replacing it. The sums and terms it left were not read again. */
export interface Amendment extends Dated {
  readonly order: string;
  readonly note: TermsNote;
  readonly instruments: readonly LoanInstrument[];
  readonly source: Source;
}

/** One edition of the rules of «Ауыл аманаты». */
export interface LoanEdition extends Dated {
  readonly id: 'order-314' | 'order-443' | 'order-53';
  /** How the act is cited. */
  readonly order: string;
  /** What the act is, in Russian: the language it was read in. */
  readonly title: string;
  /** Its number in the state database of acts, adilet.zan.kz. */
  readonly adiletId?: string;
  readonly effectiveFromBasis: EffectiveFromBasis;
  /** Where the terms were read. */
  readonly source: Source;
  readonly rateConfidence: Confidence;
  readonly monthsConfidence: Confidence;
  readonly collateralConfidence: Confidence;
  readonly instruments: readonly LoanInstrument[];
  readonly notes: readonly TermsNote[];
  readonly allowances: readonly Allowance[];
  readonly amendment?: Amendment;
}

const READ_ON = '2026-11-23';
const FIVE_YEARS = 60;
const SEVEN_YEARS = 84;
const PERSON_MRP = 2500;
const RAISED_MRP = 8000;

/** The newest page that was searched for a later act. */
export const LATER_ACTS_CHECKED_UNTIL: Day = '2026-03-13';

/** Announced by the Minister of Agriculture before there was an act of the programme's own. */
const ANNOUNCED_2023 = (['crops', 'livestock'] as const).flatMap((direction): Allowance[] => {
  const maxMonths = direction === 'livestock' ? SEVEN_YEARS : FIVE_YEARS;
  const said = { amountConfidence: 'medium', notes: ['limit-announced-in-tenge'] } as const;
  return [
    { direction, audience: 'person', maxMonths, maxMrp: PERSON_MRP, ...said },
    { direction, audience: 'cooperative', maxMonths, maxMrp: RAISED_MRP, ...said },
  ];
});

/** One general term, and a longer one for livestock; cooperatives and repeat borrowers may take more. */
const RULES_443 = LOAN_DIRECTIONS.flatMap((direction): Allowance[] => {
  const maxMonths = direction === 'livestock' ? SEVEN_YEARS : FIVE_YEARS;
  const read = { direction, maxMonths, amountConfidence: 'high' } as const;
  return [
    { ...read, audience: 'person', maxMrp: PERSON_MRP, notes: [] },
    { ...read, audience: 'cooperative', maxMrp: RAISED_MRP, notes: [] },
    {
      ...read,
      audience: 'repeat-borrower',
      maxMrp: RAISED_MRP,
      notes: ['repeat-after-half-term-from-returned-money'],
    },
  ];
});

/**
 * The longer term is for all farming and for processing; the larger sum belongs to processing, whoever borrows.
 * What cooperatives may take for other directions, and repeat borrowers at all, was not seen, so it is not here.
 */
const RULES_53: readonly Allowance[] = [
  ...(['crops', 'livestock', 'other'] as const).map((direction): Allowance => ({
    direction,
    audience: 'person',
    maxMonths: direction === 'other' ? FIVE_YEARS : SEVEN_YEARS,
    maxMrp: PERSON_MRP,
    amountConfidence: 'high',
    notes: [],
  })),
  ...(['person', 'cooperative'] as const).map((audience): Allowance => ({
    direction: 'processing',
    audience,
    maxMonths: SEVEN_YEARS,
    maxMrp: RAISED_MRP,
    amountConfidence: audience === 'person' ? 'high' : 'medium',
    notes: ['limit-sentence-cut'],
  })),
];

/** The editions, oldest first. A new act is a new entry; an old entry is never edited. */
export const EDITIONS: readonly LoanEdition[] = [
  {
    id: 'order-314',
    order: '№ 314',
    title:
      'Указ Президента от 26 ноября 2022 года (Концепция развития сельских территорий на 2023–2027 годы) и приказ Министерства труда от 26 июля 2022 года № 314 (правила поддержки предпринимательства)',
    effectiveFrom: '2023-06-01',
    effectiveFromBasis: 'season',
    source: {
      title: 'qmonitor.kz: министр сельского хозяйства о проекте «Ауыл аманаты»',
      lang: 'ru',
      url: 'https://qmonitor.kz/news/5064',
      readOn: READ_ON,
    },
    rateConfidence: 'high',
    monthsConfidence: 'high',
    collateralConfidence: 'medium',
    instruments: ['loan'],
    notes: [],
    allowances: ANNOUNCED_2023,
  },
  {
    id: 'order-443',
    order: '№ 443',
    title: 'Правила микрокредитования в сельских населённых пунктах и малых городах',
    adiletId: 'V2300033792',
    effectiveFrom: '2023-12-20',
    effectiveFromBasis: 'date-of-act',
    source: {
      title: 'Утверждены правила микрокредитования в сёлах и малых городах',
      lang: 'ru',
      url: 'https://steppe-region.com/chestnyj-otvet/item/141873-utverzhdeny-pravila-mikrokreditovaniya-v-selah-i-malyh-gorodah',
      readOn: READ_ON,
    },
    rateConfidence: 'high',
    monthsConfidence: 'high',
    collateralConfidence: 'high',
    instruments: ['loan'],
    notes: [],
    allowances: RULES_443,
    amendment: {
      order: '№ 371',
      effectiveFrom: '2024-11-04',
      note: 'restated-by-order-371',
      // «…микрокредитования и лизинга…» in the new title.
      instruments: ['loan', 'leasing'],
      source: {
        title: 'Order of 4 November 2024 No. 371',
        lang: 'en',
        url: 'https://cis-legislation.com/document.fwx?rgn=162821',
        publishedOn: '2024-11-04',
        readOn: READ_ON,
      },
    },
  },
  {
    id: 'order-53',
    order: '№ 53',
    title: 'Правила микрокредитования и лизинга в сельских населённых пунктах и малых городах',
    adiletId: 'V2500036280',
    effectiveFrom: '2025-06-16',
    effectiveFromBasis: 'date-of-act',
    source: {
      title: 'СПК «Тобол»: «Ауыл аманаты», условия сотрудничества',
      lang: 'ru',
      url: 'https://spk-tobol.kz/auyl-amanaty/usloviya-sotrudnichestva',
      readOn: READ_ON,
    },
    rateConfidence: 'medium',
    monthsConfidence: 'high',
    collateralConfidence: 'high',
    instruments: ['loan', 'leasing'],
    notes: ['rate-line-not-read'],
    allowances: RULES_53,
  },
];
