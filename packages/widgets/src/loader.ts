/** The elements that exist, each in a chunk of its own; the file names say nothing that a blocker hunts. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'amanat-microcredit-calculator': () => import('./define/microcredit-calculator.js'),
  'amanat-literacy-quiz': () => import('./define/literacy-quiz.js'),
  'amanat-legal-aid-form': () => import('./define/legal-aid-form.js'),
  'amanat-hotline-card': () => import('./define/hotline-card.js'),
  'amanat-statistics': () => import('./define/figures.js'),
  'amanat-district-profile': () => import('./define/district-profile.js'),
};

const asked = new Set<string>();

function ask(element: Element): void {
  const tag = element.localName;
  const load = ELEMENTS[tag];
  if (!load || asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  // What stands inside the tag (the phone number) stays visible; the next tag of this kind tries again.
  load().catch(() => asked.delete(tag));
}

const SELECTOR = Object.keys(ELEMENTS).join();

function look(root: ParentNode): void {
  root.querySelectorAll(SELECTOR).forEach(ask);
}

look(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    addedNodes.forEach((node) => {
      if (!(node instanceof Element)) return;
      ask(node);
      look(node);
    });
  }
}).observe(document, { childList: true, subtree: true });

export {};
