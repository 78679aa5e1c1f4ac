import type { Locale } from './locale.js';

// Browsers cannot be trusted with it: Chromium sorts Kazakh as English, ICU puts Ұ and Ү and then І and Ы in
// another order than the alphabet.
const KAZAKH_ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/**
 * Orders texts by the 42 letters of the Kazakh alphabet; letter case only breaks ties.
 * @example
 * ['Іле', 'Кеген', 'Қаратал'].sort(compareKazakh); // ['Кеген', 'Қаратал', 'Іле']
 */
export const compareKazakh: (a: string, b: string) => number = /* @__PURE__ */ comparator('kk');

/**
 * An order of texts for a locale: signs, digits, letters. Cyrillic stands before Latin in Kazakh and Russian,
 * after it in English. Russian takes Ё for Е unless all else is equal; Kazakh letters keep their places in it.
 * Only identical texts compare as 0.
 */
export function comparator(locale: Locale): (a: string, b: string) => number {
  return (a, b) => {
    // A device may write й and ё as two characters.
    const left = a.normalize('NFC');
    const right = b.normalize('NFC');
    return (
      byLetters(left, right, locale, locale === 'ru') ||
      byLetters(left, right, locale, false) ||
      byCodes(right, left) || // small letters before capitals
      byCodes(b, a)
    );
  };
}

function byLetters(a: string, b: string, locale: Locale, yoAsYe: boolean): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const difference = place(left.charAt(at), locale, yoAsYe) - place(right.charAt(at), locale, yoAsYe);
    if (difference) return difference;
  }
  return left.length - right.length;
}

const CYRILLIC = 0x30000;
const OTHER_CYRILLIC = CYRILLIC + 0x1000;

function place(letter: string, locale: Locale, yoAsYe: boolean): number {
  const at = KAZAKH_ALPHABET.indexOf(yoAsYe && letter === 'ё' ? 'е' : letter);
  if (at >= 0) return CYRILLIC + at;
  const code = letter.charCodeAt(0);
  if (code >= 0x400 && code < 0x530) return OTHER_CYRILLIC + code;
  if (letter >= '0' && letter <= '9') return 0x10000 + code;
  // ä, ö, ü, ş of the Latin spelling stand right after their base letters.
  const base = letter.normalize('NFD').charCodeAt(0);
  if (base >= 0x61 && base <= 0x7a) {
    return (locale === 'en' ? 0x20000 : 0x40000) + base + (base === code ? 0 : 0.5 + code / 0x20000);
  }
  return code;
}

const byCodes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
