/**
 * Prints the page with nothing on it but the element. A constructed sheet, which a strict CSP lets pass;
 * the element's own print styles leave only the receipt of it.
 * Inside another shadow root the page's sheets do not reach, and the whole page is printed.
 */
export function printAlone(host: HTMLElement): void {
  if (host.getRootNode() !== document) {
    print();
    return;
  }
  const tag = host.localName;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print {
    body :not(${tag}, :has(${tag})) { display: none !important; }
    body, body :has(${tag}) { margin: 0 !important; padding: 0 !important; border: 0 !important; }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  print();
}
