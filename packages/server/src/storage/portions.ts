/** SQLite takes at most 32,766 parameters in one statement; a row of districts has ten. */
const ROWS_AT_ONCE = 500;

/** Parts of a list that one statement can take. */
export function* portions<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) yield items.slice(from, from + ROWS_AT_ONCE);
}
