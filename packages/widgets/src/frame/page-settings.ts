/** What a page may say in place of an element's attribute, or of it all. */
const LONGEST = 500;

/** Attributes with an address in them: where a form is sent, where a press leads, what is asked. */
const ADDRESSES: readonly string[] = [
  'endpoint',
  'exit-url',
  'src',
  'audio-base',
  'legal-form-url',
  'calculator-href',
  'help-href',
];

/** The portal of the state bodies, where the quick exit leads by itself. */
const KNOWN_ORIGINS: readonly string[] = ['https://www.gov.kz'];

const isThisMachine = (origin: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

/** Whose addresses a framed page takes. */
export interface Trusted {
  /** The address of the page itself: its own origin is trusted. */
  readonly page: string;
  /** Origins that whoever built the files named. */
  readonly origins: readonly string[];
}

/**
 * A framed page stands on the site of whoever hosts the files, and looks official. Anyone can write a link to it: one
 * that named its server, or its exit, could have a form sent to a stranger. Only origins that were named when the files
 * were built are taken, and on a developer's machine those of this machine.
 */
function isTrusted(value: string, { page, origins }: Trusted): boolean {
  if (!URL.canParse(value, page)) return false;
  const { origin } = new URL(value, page);
  const own = new URL(page).origin;
  return (
    origin === own ||
    origins.includes(origin) ||
    KNOWN_ORIGINS.includes(origin) ||
    (isThisMachine(own) && isThisMachine(origin))
  );
}

/** What the query of a framed page sets on its element: the attributes that the element itself knows. */
export function attributesFrom(
  query: URLSearchParams,
  known: readonly string[],
  trusted: Trusted,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of query) {
    if (!known.includes(name) || value.length > LONGEST) continue;
    // A list of files is one of addresses.
    const isAddress = ADDRESSES.includes(name);
    if (isAddress && !value.split(/\s+/).every((address) => isTrusted(address, trusted))) continue;
    // `javascript:` and its kind would run with the rights of the site that serves this page.
    if (!isAddress && /^[\s\0-\x1f]*[a-z][a-z\d+.\s-]*:/i.test(value)) continue;
    attributes.set(name, value);
  }
  // There is no window of the page's own to stick to.
  if (attributes.get('variant') === 'sticky') attributes.set('variant', 'compact');
  return attributes;
}
