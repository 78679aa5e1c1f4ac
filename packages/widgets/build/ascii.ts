import { parseSync } from 'vite';

/** Further characters in a line of code, by the column where they were put in. */
interface Growth {
  readonly column: number;
  readonly by: number;
}

/**
 * The same code in ASCII: a page in windows-1251 reads a classic script in its own encoding. A module is always read as
 * UTF-8, but passes through the hands of people and programs that know one encoding.
 *
 * Throws when the escaped code is not the same program (a comment or a `String.raw` with such characters, say).
 */
export function inAscii(code: string): { code: string; grown: ReadonlyMap<number, readonly Growth[]> } {
  const grown = new Map<number, Growth[]>();
  let line = 0;
  let lineStart = 0;
  const escaped = code.replace(/\n|\\?[^\0-\x7f]/g, (found, offset: number) => {
    if (found === '\n') {
      line += 1;
      lineStart = offset + 1;
      return found;
    }
    // A backslash before it says nothing, unless it is itself escaped.
    const isEscaped =
      found.length > 1 && !/(?:^|[^\\])(?:\\\\)*\\$/.test(code.slice(Math.max(0, offset - 64), offset));
    const character = found.slice(-1);
    const put = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const whole = found.length > 1 && !isEscaped ? `\\${put}` : put;
    const growths = grown.get(line) ?? [];
    growths.push({ column: offset - lineStart, by: whole.length - found.length });
    grown.set(line, growths);
    return whole;
  });
  if (escaped !== code && meaningOf(escaped) !== meaningOf(code)) {
    throw new Error('The code is another program in ASCII');
  }
  return { code: escaped, grown };
}

/** The program without the places and the spelling of its parts: what it does. */
function meaningOf(code: string): string {
  return JSON.stringify(parseSync('script.js', code).program, (key, value: unknown) => {
    if (key === 'start' || key === 'end' || key === 'raw' || key === 'regex') return undefined;
    if (value instanceof RegExp) return `${unescaped(value.source)}/${value.flags}`;
    return typeof value === 'bigint' ? `${value}n` : value;
  });
}

const unescaped = (source: string): string =>
  source.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A source map's `mappings` for code that grew: the column of each segment is its first number, after the one before. */
export function shiftedMappings(mappings: string, grown: ReadonlyMap<number, readonly Growth[]>): string {
  return mappings
    .split(';')
    .map((segments, line) => {
      const growths = grown.get(line);
      return growths ? shiftedLine(segments, growths) : segments;
    })
    .join(';');
}

function shiftedLine(segments: string, growths: readonly Growth[]): string {
  let column = 0;
  let shifted = 0;
  let added = 0;
  let next = 0;
  return segments
    .split(',')
    .map((segment) => {
      const { value, rest } = firstNumber(segment);
      column += value;
      for (let growth = growths[next]; growth && growth.column < column; growth = growths[next]) {
        added += growth.by;
        next += 1;
      }
      const before = shifted;
      shifted = column + added;
      return encoded(shifted - before) + rest;
    })
    .join(',');
}

/** Base 64 VLQ, the sign in the lowest bit. */
function firstNumber(segment: string): { value: number; rest: string } {
  let bits = 0;
  let length = 0;
  for (let digit = 32; digit & 32; length += 1) {
    digit = DIGITS.indexOf(segment.charAt(length));
    bits += (digit & 31) * 2 ** (5 * length);
  }
  const size = Math.floor(bits / 2);
  return { value: bits % 2 ? -size : size, rest: segment.slice(length) };
}

function encoded(value: number): string {
  let bits = Math.abs(value) * 2 + (value < 0 ? 1 : 0);
  let text = '';
  do {
    const digit = bits % 32;
    bits = Math.floor(bits / 32);
    text += DIGITS.charAt(bits > 0 ? digit + 32 : digit);
  } while (bits > 0);
  return text;
}
