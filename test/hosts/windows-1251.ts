const decoder = new TextDecoder('windows-1251');
const CODES = new Map(
  Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const),
);

/** The bytes of a text in the encoding of old Cyrillic sites. Throws for what it does not have. */
export const inWindows1251 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => {
    const code = CODES.get(character);
    if (code === undefined) throw new RangeError(`No ${character} in windows-1251`);
    return code;
  });
