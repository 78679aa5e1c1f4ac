/** The largest sum read, in tenge: its tiyn still fit an exact JavaScript integer (2^53). */
export const LARGEST_AMOUNT = 90_071_992_547_409;

export const AMOUNT_PROBLEMS = ['empty', 'not-a-number', 'negative', 'fraction', 'too-large'] as const;

export type AmountProblem = (typeof AMOUNT_PROBLEMS)[number];

export type AmountReading =
  { readonly ok: true; readonly tenge: number } | { readonly ok: false; readonly reason: AmountProblem };

const SIGN = '(?:₸|kzt|тг\\.?|tg|теңге|тенге|tenge)';
const THOUSAND = 'мың|тыс\\.?|тысяч[аи]?|thousand|k|к';
// No Cyrillic «м»: in Kazakh it may abbreviate a thousand (CLDR) as well as a million.
const MILLION = 'млн\\.?|миллион(?:а|ов)?|millions?|mln|m';
const BILLION = 'млрд\\.?|миллиард(?:а|ов)?|billions?|bn|b';
const AMOUNT = new RegExp(
  `^${SIGN}? ?([-−–]?) ?${SIGN}? ?(\\d[\\d ,.'’]*?) ?(?:(${THOUSAND})|(${MILLION})|(${BILLION}))? ?${SIGN}?$`,
);

/**
 * A sum of whole tenge as people type it: `5 000 000`, `5,000,000 ₸`, `5,5 млн`, `500 мың`, `1.5 billion`.
 * Spaces never matter. A comma or point groups threes or, before one or two digits or a word such as «млн»,
 * starts a fraction; what could be both (`5000,000`, `1,234.567`) is not guessed at.
 * @example
 * parseAmount('1,1 млн'); // { ok: true, tenge: 1100000 }
 */
export function parseAmount(input: string): AmountReading {
  const typed = input
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (!typed) return refused('empty');
  // Nobody writes a sum this long, and it keeps the pattern's work bounded.
  const parts = typed.length > 60 ? null : AMOUNT.exec(typed);
  if (!parts) return refused('not-a-number');
  const [, minus, number = '', thousand, million, billion] = parts;
  const power = thousand ? 3 : million ? 6 : billion ? 9 : 0;
  const digits = readDigits(number.replace(/[ '’]/g, ''), power > 0);
  if (!digits) return refused('not-a-number');
  if (minus) return refused('negative');
  const { integer, fraction } = digits;
  if (/[1-9]/.test(fraction.slice(power))) return refused('fraction');
  // Moving the point in the text is exact; 1.1 × 1 000 000 in floating point is not.
  const tenge = Number(integer + fraction.slice(0, power).padEnd(power, '0'));
  return tenge > LARGEST_AMOUNT ? refused('too-large') : { ok: true, tenge };
}

const refused = (reason: AmountProblem): AmountReading => ({ ok: false, reason });

function readDigits(written: string, beforeWord: boolean): { integer: string; fraction: string } | undefined {
  const grouped = /^([1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+))(?:([.,])(\d{1,2}))?$/.exec(written);
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(written);
  // «1,250 млн» is a million and a quarter: before a word the single comma or point is a decimal one.
  if (grouped?.[1] && !(plain && beforeWord)) {
    const groups = grouped[1];
    if (grouped[2] && groups.includes(grouped[2])) return undefined;
    return { integer: groups.replace(/[.,]/g, ''), fraction: grouped[3] ?? '' };
  }
  if (!plain?.[1]) return undefined;
  const fraction = plain[2] ?? '';
  return fraction.length > 2 && !beforeWord ? undefined : { integer: plain[1], fraction };
}
