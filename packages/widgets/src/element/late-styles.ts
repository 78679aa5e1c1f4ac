import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Gives a drawn element the styles of a piece that was fetched later; those that it has already stay as they are. */
export function addStyles({ shadowRoot }: HTMLElement, ...styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  // Where sheets cannot be adopted, lit puts the text of each into the shadow root.
  const had = supportsAdoptingStyleSheets ? shadowRoot.adoptedStyleSheets : [];
  const missing = styles.filter(({ styleSheet }) => !styleSheet || !had.includes(styleSheet));
  adoptStyles(shadowRoot, [...had, ...missing]);
}
