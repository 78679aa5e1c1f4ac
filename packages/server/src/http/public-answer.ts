import { createHash } from 'node:crypto';

const [KEPT, STALE_FOR_A_WHILE] = ['public, max-age=60', 'stale-while-revalidate=300'];

/**
 * An answer that is the same for everyone: any page may read it, caches may keep it, and know it by its ETag.
 * After its minute it may be shown once more while a new one is fetched, unless it changes by the minute.
 */
export function publicAnswer(request: Request, text: string, changesByTheMinute = false): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': changesByTheMinute ? KEPT : `${KEPT}, ${STALE_FOR_A_WHILE}`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const known = (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
