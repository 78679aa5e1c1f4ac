/** What any element may carry; `loading` is read by the loader. */
const ANYWHERE =
  /^(data-|aria-|on|x-|v-|ng-|_ng)|[@:]|^(class|id|style|lang|dir|slot|hidden|title|part|role|tabindex|translate|loading|inert|nonce|is|exportparts|accesskey|draggable|autofocus|popover|itemprop|itemscope|itemtype)$/;

export interface Misspelt {
  readonly name: string;
  /** What was probably meant. */
  readonly meant: string | undefined;
}

/** The attributes that a defined element does not know. */
export function misspeltAttributes(element: Element): Misspelt[] {
  const definition = customElements.get(element.localName);
  if (!definition) return [];
  const known = 'observedAttributes' in definition ? (definition.observedAttributes as string[]) : [];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !ANYWHERE.test(name))
    .map((name) => ({ name, meant: nearestName(name, known) }));
}

/** The name that differs from what was written by at most two letters, or by its hyphens and capitals. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const bare = (name: string) => name.replace(/[-_]/g, '').toLowerCase();
  return names.find((name) => bare(name) === bare(written) || distance(written, name) <= 2);
}

/** Levenshtein's distance; names of attributes are ASCII. */
function distance(a: string, b: string): number {
  let row = [...new Array<number>(b.length + 1).keys()];
  for (let line = 0; line < a.length; line++) {
    const next = [line + 1];
    for (let column = 0; column < b.length; column++) {
      const replaced = (row[column] ?? 0) + (a[line] === b[column] ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
