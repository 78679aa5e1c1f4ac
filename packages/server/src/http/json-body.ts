import { Refusal } from '../services/refusal.js';
import { mediaTypeOf, readBytes } from './body-bytes.js';

/** Deeper than any body of the contract. */
const MAX_DEPTH = 32;

/**
 * The JSON of a request. Refuses with `unsupported-media-type`, `payload-too-large`, `malformed-json`, and with
 * `invalid-request` when it is nested deeper than 32.
 */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  // text/plain and forms need no preflight: taking them would let any page send.
  if (mediaTypeOf(request) !== 'application/json') throw new Refusal('unsupported-media-type');
  const bytes = await readBytes(request, limitBytes);
  if (bytes === null) throw new Refusal('malformed-json');
  return parseJson(decode(bytes));
}

/** Refuses with `malformed-json`, and with `invalid-request` when it is nested deeper than 32. */
export function parseJson(text: string): unknown {
  if (isDeeperThan(MAX_DEPTH, text))
    throw new Refusal('invalid-request', [{ pointer: '', code: 'too-deep' }]);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('malformed-json');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('malformed-json');
  }
}

function isDeeperThan(limit: number, json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > limit) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}

/** One spelling for equal JSON values, whatever the order of their keys was. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
