/** Bytes that are hashed in script at a stretch: a few milliseconds on a cheap phone. */
const STRETCH = 256 * 1024;

/**
 * SHA-256 of a file, hexadecimal; null when `isOver` said so first. Throws what the platform throws when the file can no
 * longer be read.
 */
export async function sha256(file: Blob, isOver: () => boolean): Promise<string | null> {
  const digest = hasSubtle()
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    : await sha256InScript(file, isOver);
  if (digest === null || isOver()) return null;
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Plain http pages have no `crypto.subtle`, whatever the types say. */
const hasSubtle = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

async function sha256InScript(file: Blob, isOver: () => boolean): Promise<Uint8Array | null> {
  const { sha256: hash } = await import('@noble/hashes/sha2.js');
  const sum = hash.create();
  for (let start = 0; start < file.size; start += STRETCH) {
    // Reading gives the page its turn.
    sum.update(new Uint8Array(await file.slice(start, start + STRETCH).arrayBuffer()));
    if (isOver()) return null;
  }
  return sum.digest();
}
