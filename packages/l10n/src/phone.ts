/**
 * What a typed number is. `national`: the ten digits after +7, or the short number itself, which has no E.164
 * form. `fixed` is known by area code, `foreign` by length only.
 */
export type PhoneReading =
  | {
      readonly valid: true;
      readonly kind: 'mobile' | 'fixed' | 'voip' | 'toll-free';
      readonly e164: string;
      readonly national: string;
    }
  | { readonly valid: true; readonly kind: 'foreign'; readonly e164: string; readonly national?: undefined }
  | { readonly valid: true; readonly kind: 'short'; readonly e164?: undefined; readonly national: string }
  | {
      readonly valid: false;
      readonly kind?: undefined;
      readonly e164?: undefined;
      readonly national?: undefined;
    };

// Emergency lines, contact centre 111, eGov 1414, the financial regulator 1459.
const SHORT = /^(?:10[1-4]|11[12]|1414|1459)$/;
// Prefixes in use: libphonenumber metadata for KZ (Apache-2.0).
const MOBILE = /^7(?:0[0-25-8]|47|6[0-4]|7[15-8]|85)/;

/**
 * A phone number as people in Kazakhstan write it: with +7, 8, 7 or nothing before the ten digits; spaces,
 * brackets and dashes anywhere. Numbers of other countries need their +; they are checked for length only.
 * @example
 * parsePhone('8 (701) 234-56-78'); // { valid: true, kind: 'mobile', e164: '+77012345678', national: '7012345678' }
 */
export function parsePhone(input: string): PhoneReading {
  // Numbers pasted from a contact list carry invisible direction marks.
  const typed = input.replace(/[\s()./\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060-\u2069-]/g, '');
  const parts = /^(\+?)(\d+)$/.exec(typed);
  if (!parts) return { valid: false };
  const [, plus, digits = ''] = parts;
  if (!plus && SHORT.test(digits)) return { valid: true, kind: 'short', national: digits };

  // +8 7… is 8 7… with a plus too many far oftener than a satellite phone: the visitor is asked again.
  if (plus && /^(?![78])[1-9]\d{7,14}$|^8[0-689]\d{6,13}$/.test(digits)) {
    return { valid: true, kind: 'foreign', e164: plus + digits };
  }
  const national = (plus ? /^7(\d{10})$/ : /^(?:[78](\d{10})|7\d{9})$/).exec(digits);
  if (!national) return { valid: false };
  const ten = national[1] ?? digits;
  const e164 = `+7${ten}`;
  if (/^(?:[349]|8(?!0))/.test(ten)) return { valid: true, kind: 'foreign', e164 };
  const kind = kindOf(ten);
  return kind ? { valid: true, kind, e164, national: ten } : { valid: false };
}

function kindOf(ten: string): 'mobile' | 'fixed' | 'voip' | 'toll-free' | undefined {
  if (MOBILE.test(ten)) return 'mobile';
  // Any number of the area codes 71x and 72x: exchanges open and close faster than widgets are updated.
  if (/^7[12]/.test(ten)) return 'fixed';
  if (ten.startsWith('751')) return 'voip';
  return ten.startsWith('800') ? 'toll-free' : undefined;
}

/**
 * An E.164 number in the groups people say it in; short and foreign numbers stay as they are.
 * @example
 * formatPhone('+77012345678'); // '+7 701 234 56 78'
 */
export function formatPhone(e164: string): string {
  return e164.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, '+7 $1 $2 $3 $4');
}

/**
 * The address that dials a number: `tel:+77012345678`, but `tel:111`, which has no country code. Only digits
 * and a leading plus pass, whatever is given.
 */
export function telHref(number: string): string {
  return `tel:${parsePhone(number).e164 ?? number.trim().replace(/(?!^)\+|[^\d+]/g, '')}`;
}
