import { isRealDay } from './iso-day.js';

export const IIN_PROBLEMS = ['length', 'date', 'century', 'future', 'checksum'] as const;

/** `length`: not twelve digits; `century`: the seventh digit is above 6; `future`: born after `today`. */
export type IinProblem = (typeof IIN_PROBLEMS)[number];

export type IinCheck =
  { readonly valid: true; readonly iin: string } | { readonly valid: false; readonly reason: IinProblem };

export interface IinCheckOptions {
  /** An ISO day. Without it a birth in the future is not noticed: this module has no clock. */
  readonly today?: string | undefined;
}

/**
 * Checks an individual identification number: twelve digits, a real birth date, the check digit. Warn with it,
 * never refuse: numbers that fail the check digit have been issued. Sex and age are not derived on purpose.
 * @example
 * checkIin('660202245612'); // { valid: true, iin: '660202245612' }
 */
export function checkIin(input: string, { today }: IinCheckOptions = {}): IinCheck {
  const iin = input.replace(/[\s-]/g, '');
  if (!/^\d{12}$/.test(iin)) return { valid: false, reason: 'length' };
  const problem = birthProblem(iin, today) ?? (hasCheckDigit(iin) ? undefined : 'checksum');
  return problem ? { valid: false, reason: problem } : { valid: true, iin };
}

function birthProblem(iin: string, today: string | undefined): IinProblem | undefined {
  const mark = Number(iin.charAt(6));
  if (mark > 6) return 'century';
  // 1 and 2 the 19th century, 3 and 4 the 20th, 5 and 6 the 21st. 0 tells no century: any that has the day will
  // do, and 2000 has every day that some century has.
  const century = mark === 0 ? 2000 : 1800 + 100 * Math.floor((mark - 1) / 2);
  const year = century + Number(iin.slice(0, 2));
  if (!isRealDay({ year, month: Number(iin.slice(2, 4)), day: Number(iin.slice(4, 6)) })) return 'date';
  const born = `${year}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  return today !== undefined && mark !== 0 && born > today ? 'future' : undefined;
}

/** Σ digit·weight mod 11 with weights 1…11; on 10 again with 3…11, 1, 2; a second 10 is never issued. */
function hasCheckDigit(iin: string): boolean {
  const remainder = (firstWeight: number) => {
    let sum = 0;
    for (let at = 0; at < 11; at++) sum += Number(iin.charAt(at)) * (((at + firstWeight - 1) % 11) + 1);
    return sum % 11;
  };
  const first = remainder(1);
  return (first === 10 ? remainder(3) : first) === Number(iin.charAt(11));
}
