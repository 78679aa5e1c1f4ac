/** Attributes of an element. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** An element of the set with its attributes; a false or absent argument leaves the attribute out. */
export function element(tag: string, args: Readonly<Attributes>): HTMLElement {
  const drawn = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === false) continue;
    drawn.setAttribute(name, value === true ? '' : String(value));
  }
  return drawn;
}
