/** Some browsers first ask the visitor, and may never answer. */
const LONGEST_COPY = 2000;

/** Puts a text on the clipboard; false where the browser refuses, or has none: frames and plain-http pages. */
export async function copyText(text: string): Promise<boolean> {
  const tooLong = new Promise<false>((resolve) => setTimeout(() => resolve(false), LONGEST_COPY));
  try {
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), tooLong]);
  } catch {
    return false;
  }
}
