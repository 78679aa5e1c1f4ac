import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultOrNative,
  type LitElement,
} from 'lit';

const late = new WeakMap<ShadowRoot, readonly CSSResult[]>();

/** Gives a drawn element the styles of a piece that was fetched later; those that it has already stay as they are. */
export function addStyles(element: HTMLElement, ...styles: readonly CSSResult[]): void {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  const had = late.get(shadowRoot) ?? [];
  const known: readonly CSSResultOrNative[] = [...stylesOf(element), ...had];
  const missing = styles.filter((style) => !known.includes(style));
  late.set(shadowRoot, [...had, ...missing]);
  // Where sheets cannot be adopted, lit puts the text of each into the shadow root.
  const worn = supportsAdoptingStyleSheets ? shadowRoot.adoptedStyleSheets : [];
  wear(shadowRoot, [...worn, ...missing]);
}

/** Dresses an element again that went to another document, a frame, where the browser takes its sheets away. */
export function wearAgain(element: HTMLElement): void {
  const { shadowRoot } = element;
  // Sheets that are elements in the shadow root came along.
  if (!shadowRoot || !supportsAdoptingStyleSheets) return;
  wear(shadowRoot, [...stylesOf(element), ...(late.get(shadowRoot) ?? [])]);
}

const stylesOf = (element: HTMLElement): readonly CSSResultOrNative[] =>
  (element.constructor as Partial<typeof LitElement>).elementStyles ?? [];

function wear(shadowRoot: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = shadowRoot.ownerDocument;
  if (shadowRoot.ownerDocument === document || !defaultView) {
    adoptStyles(shadowRoot, [...styles]);
    return;
  }
  // A sheet serves only the document that made it.
  shadowRoot.adoptedStyleSheets = styles.map((style) => {
    if (!('cssText' in style)) return style;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
