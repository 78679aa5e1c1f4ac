import type { CSSResult } from 'lit';

/** Gives an open element the styles of a piece that was fetched later. */
export function addStyles({ shadowRoot }: HTMLElement, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
