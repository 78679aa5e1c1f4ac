/** More than any phone's camera makes; a picture that says more is meant to fill the memory of who opens it. */
const MAX_PIXELS = 100_000_000;

/** Judges by what the header says: nothing is decompressed. */
export const isReasonableSize = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width * height <= MAX_PIXELS;
