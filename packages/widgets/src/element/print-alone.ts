/**
 * Prints the page with nothing on it but the element. A constructed sheet, which a strict CSP lets pass;
 * the element's own print styles say what of it is printed.
 * Inside another shadow root the page's sheets do not reach, and the whole page is printed.
 */
export function printAlone(host: HTMLElement, paper = 'A4 portrait'): void {
  if (host.getRootNode() !== document) {
    print();
    return;
  }
  const mark = 'data-amanat-printed';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print {
    body :not([${mark}], :has([${mark}])) { display: none !important; }
    body, body :has([${mark}]) {
      display: block !important; position: static !important; float: none !important; transform: none !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important;
      inline-size: auto !important; max-inline-size: none !important; block-size: auto !important;
      background: none !important;
    }
    /* Words that stand in a place of the element without a tag of their own. */
    body, body :has([${mark}]) { font-size: 0 !important; line-height: 0 !important; color: transparent !important; }
    [${mark}] { max-inline-size: none !important; margin: 0 !important; }
  }
  @page { size: ${paper}; margin: 10mm; }`);
  host.setAttribute(mark, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      host.removeAttribute(mark);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  print();
}
