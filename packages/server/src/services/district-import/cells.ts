import { DaySchema } from '@amanat/contract';
import { quoted, type JudgedRow } from './rows.js';

const MAX_NAME = 200;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const YES = ['true', '1', 'yes', 'да', 'иә'];
const NO = ['', 'false', '0', 'no', 'нет', 'жоқ'];

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Text that people read: null, and a problem noted, when it is too long or holds what nobody sees. */
export function plainText(row: JudgedRow, column: string, text: string, maxLength: number): string | null {
  const [hidden] = INVISIBLE.exec(text) ?? [];
  if (hidden !== undefined) return row.bad(column, `has an invisible character, ${codeOf(hidden)}`);
  if (text.length > maxLength) return row.bad(column, `is longer than ${maxLength} characters`);
  return text;
}

/** The name of a place. A letter of the other alphabet that looks alike would be found and sorted by nobody. */
export function placeName(
  row: JudgedRow,
  column: string,
  text: string,
  alphabet: 'Cyrillic' | 'any',
): string | null {
  if (text === '') return row.bad(column, 'is empty');
  const mixed = text.split(/[^\p{L}\p{M}]+/u).find((word) => LATIN.test(word) && CYRILLIC.test(word));
  if (mixed !== undefined) {
    const [letter = ''] = LATIN.exec(mixed) ?? [];
    return row.bad(
      column,
      `has the Latin letter “${letter}” (${codeOf(letter)}) inside the word ${quoted(mixed)}`,
    );
  }
  if (alphabet === 'Cyrillic' && !CYRILLIC.test(text))
    return row.bad(column, `takes a name in Cyrillic letters, not ${quoted(text)}`);
  return plainText(row, column, text, MAX_NAME);
}

/** For people to follow: nothing that a page would run. */
export const isWebAddress = (text: string): boolean =>
  text.length <= 1000 && !/\s/.test(text) && /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** A KATO code; null when there is none, or a wrong one, which is noted. */
export function katoIn(row: JudgedRow, column: string): string | null {
  const text = row.text(column);
  if (text === '' || /^\d{9}$/.test(text)) return text || null;
  return row.bad(column, `takes the nine digits of a KATO code, not ${quoted(text)}`);
}

/** A calendar day that is not after `today`; null when there is none, or a wrong one, which is noted. */
export function dayIn(row: JudgedRow, column: string, today: string): string | null {
  const text = row.text(column);
  if (text === '') return null;
  if (!DaySchema.safeParse(text).success)
    return row.bad(column, `takes a day as 2026-01-31, not ${quoted(text)}`);
  if (text > today) return row.bad(column, `is in the future: ${text}`);
  return text;
}

/** A whole number from 0 on; null when there is none, or a wrong one, which is noted. */
export function countIn(row: JudgedRow, column: string): number | null {
  const text = row.text(column);
  if (text === '') return null;
  if (/^-\d+$/.test(text)) return row.bad(column, `is negative: ${text}`);
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return row.bad(column, `takes a whole number, not ${quoted(text)}`);
}

/** Whether a cell says yes; an empty one says no. */
export function yesIn(row: JudgedRow, column: string): boolean | null {
  const text = row.text(column).toLowerCase();
  if (YES.includes(text)) return true;
  return NO.includes(text) ? false : row.bad(column, `takes true or false, not ${quoted(text)}`);
}

/** What stands between the semicolons of a cell. */
export const listIn = (row: JudgedRow, column: string): string[] =>
  row
    .text(column)
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
