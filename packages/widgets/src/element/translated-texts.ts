/**
 * Takes away the `<font>` elements that page translators put around every text, also in open shadow roots and in spite of
 * `translate="no"`. The words stay. Lit writes into the text that it finds in a place: wrapped, an old sum would stay there.
 */
export function unwrapTexts(root: ParentNode): void {
  for (const font of [...root.querySelectorAll<HTMLElement>('font')]) font.replaceWith(font.textContent);
}
