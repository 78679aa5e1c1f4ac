/**
 * A body as JSON, whatever `toJSON` the page has hung on arrays: Prototype.js makes text of them there, and
 * `JSON.stringify` encodes that text once more (prototypejs/prototype#344). For plain values, without cycles.
 */
export function jsonText(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let items = '';
    // No method of arrays: what changes toJSON may change those, too.
    for (const item of value as unknown[]) items += `${items && ','}${jsonText(item)}`;
    return `[${items}]`;
  }
  let members = '';
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) members += `${members && ','}${JSON.stringify(name)}:${jsonText(member)}`;
  }
  return `{${members}}`;
}
