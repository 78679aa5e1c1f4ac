/**
 * `Array.from` by the language: the one that Prototype.js puts in its place knows no second argument, and no iterables.
 */
export function arrayFrom<Item, Made = Item>(
  source: Iterable<Item> | ArrayLike<Item>,
  make?: (item: Item, index: number) => Made,
): Made[] {
  const made: Made[] = [];
  const add = (item: Item) => {
    made[made.length] = make ? make(item, made.length) : (item as unknown as Made);
  };
  if (Symbol.iterator in Object(source)) for (const item of source as Iterable<Item>) add(item);
  else {
    const { length } = source as ArrayLike<Item>;
    for (let index = 0; index < length; index += 1) add((source as ArrayLike<Item>)[index] as Item);
  }
  return made;
}
