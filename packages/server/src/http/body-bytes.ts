import { Refusal } from '../services/refusal.js';

export const mediaTypeOf = (request: Request): string =>
  (request.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/**
 * The body; null when the client hung up amid it. Refuses with `payload-too-large`, counting what really arrives:
 * a length header may lie or lack.
 */
export async function readBytes(request: Request, limitBytes: number): Promise<Buffer | null> {
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
    if (error instanceof Refusal) throw error;
    return null;
  }
  return Buffer.concat(chunks);
}
