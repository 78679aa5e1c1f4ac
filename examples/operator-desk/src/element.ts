/** What may stand inside an element; `false` and `undefined` stand for nothing. */
export type Child = Node | string | false | undefined | readonly Child[];

type Given<Tag extends keyof HTMLElementTagNameMap> = {
  readonly [Name in keyof HTMLElementTagNameMap[Tag]]?: HTMLElementTagNameMap[Tag][Name] | undefined;
} & { readonly data?: Readonly<Record<string, string>> };

function appendAll(parent: ParentNode, children: readonly Child[]): void {
  for (const child of children) {
    if (child === false || child === undefined) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else appendAll(parent, child);
  }
}

/** An element with properties, `data-` attributes and children. Text is always text, never markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { data = {}, ...given }: Given<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) Reflect.set(element, name, value);
  Object.assign(element.dataset, data);
  appendAll(element, children);
  return element;
}

/** A label, what explains it, what is wrong with it, and the control itself, tied together by ids. */
export function field(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  texts: { readonly label: string; readonly hint?: string; readonly error?: string | undefined },
): HTMLElement {
  const { id } = control;
  const described = [texts.hint !== undefined && `${id}-hint`, texts.error !== undefined && `${id}-error`];
  const describedBy = described.filter((name) => name !== false).join(' ');
  if (describedBy) control.setAttribute('aria-describedby', describedBy);
  if (texts.error !== undefined) control.setAttribute('aria-invalid', 'true');
  return el(
    'div',
    { className: 'field' },
    el('label', { htmlFor: id }, texts.label),
    texts.hint !== undefined && el('p', { id: `${id}-hint`, className: 'hint' }, texts.hint),
    texts.error !== undefined && el('p', { id: `${id}-error`, className: 'field-error' }, texts.error),
    control,
  );
}

/**
 * Draws a part of the page anew. What stands under the same id gets the focus back; when it is gone, whatever
 * `otherwise` finds.
 */
export function replaceKeepingFocus(
  place: Element,
  content: readonly Node[],
  otherwise: () => HTMLElement | null = () => null,
): void {
  const focused = document.activeElement;
  const id = focused && place !== focused && place.contains(focused) ? focused.id : undefined;
  place.replaceChildren(...content);
  if (id !== undefined) (document.getElementById(id) ?? otherwise())?.focus({ preventScroll: true });
}
