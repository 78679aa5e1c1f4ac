/** 128 random bits. From `getRandomValues`: `randomUUID` does not exist on plain http pages. */
export function randomKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
