/** Rounds of PBKDF2-SHA-256: about half a second on a cheap phone, for every guess of a thief too. */
export const ROUNDS = 310_000;

const SALT_BYTES = 16;
/** As AES-GCM wants it. */
const IV_BYTES = 12;

export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
}

export const newSalt = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(SALT_BYTES));

/** The key of a word. It cannot be read out again, not even by this page. */
export async function keyOf(
  word: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds = ROUNDS,
): Promise<CryptoKey> {
  // The same word from another keyboard may be composed of other code points.
  const typed = new TextEncoder().encode(word.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export async function sealText(text: string, key: CryptoKey): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(text),
  );
  return { iv, ciphertext };
}

/** Undefined when the key is another one. */
export async function openText({ iv, ciphertext }: SealedText, key: CryptoKey): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, ciphertext));
  } catch {
    return undefined;
  }
}
