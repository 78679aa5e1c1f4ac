/** Octets of a line; a longer one goes on after a line break and a space. */
const LONGEST = 75;

/** A text as contacts (RFC 2426) and calendars (RFC 5545) hold it. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A line of a contact or a calendar, broken between letters, of however many octets each is. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LONGEST) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
