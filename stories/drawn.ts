/** An element of the set with its attributes; a false or absent argument leaves the attribute out. */
export function element(tag: string, args: Readonly<Record<string, unknown>>): HTMLElement {
  const drawn = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === false || value === null) continue;
    drawn.setAttribute(name, value === true ? '' : String(value as string | number));
  }
  return drawn;
}
