import { LOAN_AUDIENCES, LOAN_DIRECTIONS } from '@amanat/rules/terms';
import type { Calculation } from './calculation.js';
import {
  COST_NAMES,
  GRACES,
  METHODS,
  NO_SUM,
  SEASONAL_INTEREST,
  type CalculatorInput,
} from './calculator-input.js';
import { OWN_MONTHS, type Livelihood } from './livelihoods.js';
import { rulesFor, type Terms } from './rules-of-the-day.js';

const KEY = 'amanat-plan';
const VERSION = '1';
const IN_HASH = new RegExp(`(?:^#|&)${KEY}=([^&]*)`);

/** A plan out of a link, and the rules that it was made under. */
export interface LinkedPlan {
  readonly input: CalculatorInput;
  readonly rules: string;
}

/** The rules that a result rests on, as one word: it differs when any figure of theirs does. */
export const rulesKey = ({ id, annualRatePercent, maxMonths, maxTenge }: Terms): string =>
  [id, annualRatePercent, maxMonths, maxTenge].join('.');

/** Whether the rules of a linked plan still are what they were: `newer` when only later days have others. */
export type RulesSince = 'same' | 'changed' | 'newer';

/** Compares the rules that a link was made under with what is known of its day now, and with today's edition. */
export function rulesSince(plan: LinkedPlan, terms: Terms | undefined, today: string): RulesSince {
  if (!terms || rulesKey(terms) !== plan.rules) return 'changed';
  const now = rulesFor({ ...plan.input, startDate: today }).terms;
  return now && plan.input.startDate <= today && now.edition.id !== terms.edition.id ? 'newer' : 'same';
}

/** The plan as text: what the loan is, and nothing about who asks. */
function planText({ input, terms, amount, payingMonths, costs }: Calculation): string {
  return [
    VERSION,
    input.direction,
    input.audience,
    amount,
    input.months,
    input.startDate,
    input.livelihood,
    payingMonths.join('-'),
    input.seasonalInterest,
    input.endInSeason ? 1 : 0,
    input.method,
    input.grace,
    input.graceMonths,
    COST_NAMES.map((name) => costs.find((cost) => cost.name === name)?.tenge ?? 0).join('-'),
    rulesKey(terms),
  ]
    .map((part) => encodeURIComponent(part))
    .join('~');
}

/** The address of the page with the plan after its `#`; what else the page keeps there stays. */
export function linkTo(calculation: Calculation, href: string): string {
  const [page = '', hash = ''] = href.split(/#(.*)/s);
  const plan = `${KEY}=${planText(calculation)}`;
  const others = hash.split('&').filter((part) => part !== '' && !part.startsWith(`${KEY}=`));
  return `${page}#${[...others, plan].join('&')}`;
}

const oneOf = <const T extends string>(allowed: readonly T[], text: string | undefined): T | undefined =>
  allowed.find((one) => one === text);

function decode(text: string): string[] | undefined {
  try {
    return text.split('~').map((part) => decodeURIComponent(part));
  } catch {
    return undefined;
  }
}

const whole = (text: string | undefined, least: number, most: number): number | undefined => {
  const count = /^\d{1,14}$/.test(text ?? '') ? Number(text) : NaN;
  return count >= least && count <= most ? count : undefined;
};

const list = (text: string | undefined, most: number): readonly number[] =>
  text ? text.split('-').flatMap((part) => whole(part, 1, most) ?? []) : [];

/** The plan in a hash; nothing when there is none, or when it is not one of ours. */
export function planIn(hash: string, livelihoods: readonly Livelihood[]): LinkedPlan | undefined {
  const written = IN_HASH.exec(hash)?.[1];
  const parts = written === undefined ? undefined : decode(written);
  if (parts?.[0] !== VERSION) return undefined;
  const direction = oneOf(LOAN_DIRECTIONS, parts[1]);
  const audience = oneOf(LOAN_AUDIENCES, parts[2]);
  const tenge = whole(parts[3], 1, 1e11);
  const months = whole(parts[4], 1, 600);
  const startDate = /^\d{4}-\d\d-\d\d$/.exec(parts[5] ?? '')?.[0];
  const seasonalInterest = oneOf(SEASONAL_INTEREST, parts[8]);
  const method = oneOf(METHODS, parts[10]);
  const grace = oneOf(GRACES, parts[11]);
  const graceMonths = whole(parts[12], 0, 600);
  if (!direction || !audience || tenge === undefined || months === undefined || startDate === undefined)
    return undefined;
  if (!seasonalInterest || !method || !grace || graceMonths === undefined) return undefined;
  const ownMonths = list(parts[7], 12);
  // This page may offer other livelihoods than the page of the link; the months are what counts.
  const same = livelihoods.find(({ id, months: at }) => id === parts[6] && at.join() === ownMonths.join());
  const [valuation = 0, notary = 0, insurance = 0] = (parts[13] ?? '')
    .split('-')
    .map((text) => whole(text, 0, 1e11) ?? 0);
  const sum = (cost: number) => (cost > 0 ? { tenge: cost } : NO_SUM);
  return {
    input: {
      direction,
      audience,
      amount: { tenge },
      months,
      startDate,
      livelihood: same?.id ?? (ownMonths.length > 0 ? OWN_MONTHS : 'monthly'),
      ownMonths,
      seasonalInterest,
      endInSeason: parts[9] === '1',
      method,
      grace,
      graceMonths,
      costs: { valuation: sum(valuation), notary: sum(notary), insurance: sum(insurance) },
    },
    rules: parts[14] ?? '',
  };
}
