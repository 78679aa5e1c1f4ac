import { element, type Attributes } from './drawn.ts';

/** One drawing of an element on a board: what it shows, and where it stands. */
export interface Drawing {
  caption: string;
  args?: Readonly<Attributes>;
  locale?: 'kk' | 'ru' | 'en';
  theme?: 'light' | 'dark' | 'auto' | 'inherit';
  /** Width of its place in CSS pixels; the whole board when not given. */
  width?: number;
  /** Properties, which no attribute says. */
  properties?: Readonly<Record<string, unknown>>;
  /** CSS custom properties of its place. */
  tokens?: Readonly<Record<`--amanat-${string}`, string>>;
}

/** Several drawings of one element, each under its caption, so that they can be judged side by side. */
export function board(tag: string, drawings: readonly Drawing[]): HTMLElement {
  const all = document.createElement('div');
  all.className = 'board';
  all.append(...drawings.map((one) => place(tag, one)));
  return all;
}

function place(tag: string, drawing: Drawing): HTMLElement {
  const { caption, args = {}, locale, theme, width, properties, tokens } = drawing;
  const figure = document.createElement('figure');
  figure.className = 'board-place';
  const label = document.createElement('figcaption');
  label.textContent = caption;
  const drawn = Object.assign(element(tag, theme === undefined ? args : { ...args, theme }), properties);
  const stand = document.createElement('div');
  if (locale !== undefined) stand.lang = locale;
  if (width !== undefined) stand.style.inlineSize = `${String(width)}px`;
  for (const [name, value] of Object.entries(tokens ?? {})) stand.style.setProperty(name, value);
  stand.append(drawn);
  figure.append(label, stand);
  return figure;
}
