import { Refusal } from '../services/refusal.js';

/** Deeper than any body of the contract. */
const MAX_DEPTH = 32;

/**
 * The JSON of a request. Refuses with `unsupported-media-type`, `payload-too-large`, `malformed-json`, and with
 * `invalid-request` when it is nested deeper than 32. Counts what really arrives: a length header may lie or lack.
 */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  const mediaType = (request.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  // text/plain and forms need no preflight: taking them would let any page send.
  if (mediaType !== 'application/json') throw new Refusal('unsupported-media-type');
  const text = decode(await readBytes(request, limitBytes));
  if (isDeeperThan(MAX_DEPTH, text))
    throw new Refusal('invalid-request', [{ pointer: '', code: 'too-deep' }]);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('malformed-json');
  }
}

async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limitBytes) throw new Refusal('payload-too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = request.body ?? [];
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > limitBytes) throw new Refusal('payload-too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    // Else the client hung up amid its body: there is nothing whole to read.
    throw error instanceof Refusal ? error : new Refusal('malformed-json');
  }
  return Buffer.concat(chunks);
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
