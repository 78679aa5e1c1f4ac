/** What a page may say in place of an element's attribute, or of it all. */
const LONGEST = 500;

/** An address of a server: https, or plain http on this very machine. */
function isServer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname));
}

/** `javascript:` and its kind would run with the rights of the site that serves this page. */
const isHarmless = (value: string) =>
  value.length <= LONGEST &&
  (!/^[\s\0-\x1f]*[a-z][a-z\d+.\s-]*:/i.test(value) || /^https?:\/\//i.test(value));

/** What the query of a framed page sets on its element: the attributes that the element itself knows. */
export function attributesFrom(query: URLSearchParams, known: readonly string[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of query) {
    if (!known.includes(name) || !isHarmless(value)) continue;
    if (name === 'endpoint' && !isServer(value)) continue;
    attributes.set(name, value);
  }
  // There is no window of the page's own to stick to.
  if (attributes.get('variant') === 'sticky') attributes.set('variant', 'compact');
  return attributes;
}
