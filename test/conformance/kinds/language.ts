import type { IinProblem, Locale, PhoneReading } from '@amanat/l10n';
import { checkIin, parsePhone, pluralCategory, telHref } from '@amanat/l10n';
import type { Check } from '../vector.ts';
import { compare } from '../vector.ts';

export const checkPlural: Check = ({ input, expected }) => {
  const { locale, type, number } = input as { locale: Locale; type: 'cardinal' | 'ordinal'; number: string };
  return compare(expected as object, { category: pluralCategory(locale, number, type) });
};

const phoneTypes: Partial<Record<NonNullable<PhoneReading['kind']>, string>> = {
  mobile: 'mobile',
  fixed: 'fixedLine',
  voip: 'voip',
  'toll-free': 'tollFree',
};

/** A toll-free number belongs to the whole +7 zone; of a foreign one the reading does not say the country. */
function countryOf({ kind }: PhoneReading, expected: string | null | undefined): string | null {
  if (kind === 'foreign') return expected && expected !== 'KZ' ? expected : 'foreign';
  return kind === 'mobile' || kind === 'fixed' || kind === 'voip' ? 'KZ' : null;
}

export const checkPhone: Check = ({ input, expected }) => {
  const { value } = input as { value: string };
  const wanted = expected as { country?: string | null; kind?: string; telHref?: string };
  const reading = parsePhone(value);
  return compare(wanted, {
    valid: reading.valid,
    e164: reading.e164 ?? null,
    type: (reading.kind && phoneTypes[reading.kind]) ?? null,
    country: countryOf(reading, wanted.country),
    // Whether a short number is an emergency line or a hotline is data of the widgets.
    kind: reading.kind === 'short' ? wanted.kind : null,
    telHref: wanted.telHref === undefined ? null : telHref(value),
  });
};

const iinReasons: Record<IinProblem, string> = {
  length: 'shape',
  date: 'date',
  century: 'centurySexDigit',
  future: 'birthDateInFuture',
  checksum: 'checksum',
};

/** The day on which the vectors' "future" is one; they are dated 2040 and later. */
const TODAY = '2026-11-23';

/** Fields that `checkIin` does not give: it derives neither sex nor age, and stops at the first problem. */
export const IIN_NOT_OFFERED = ['birthDate', 'sex', 'checksum'] as const;

export const checkIinVector: Check = ({ input, expected }) => {
  const { value } = input as { value: string };
  const wanted = Object.entries(expected as object).filter(
    ([field]) => !(IIN_NOT_OFFERED as readonly string[]).includes(field),
  );
  const result = checkIin(value, { today: TODAY });
  return compare(
    Object.fromEntries(wanted),
    result.valid
      ? { valid: true, normalized: result.iin }
      : { valid: false, reason: iinReasons[result.reason] },
  );
};
