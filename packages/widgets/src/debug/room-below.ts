/** Pixels between what has the focus and the strip: the ring of the focus is 5. */
const GAP = 8;

/**
 * Gives the page as much room below its end as a strip at the foot of the window takes, and keeps what gets the focus
 * above it (WCAG 2.4.11), until `end` is called.
 */
export function keepRoomBelow(strip: Element, host: Element): { readonly end: () => void } {
  // A constructed sheet: a strict policy lets it pass, and the page's own styles stay what they are.
  const room = 'adoptedStyleSheets' in document ? new CSSStyleSheet() : undefined;
  if (room) document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];

  const reserve = (): void => {
    const height = Math.ceil(strip.getBoundingClientRect().height);
    room?.replaceSync(
      `@media screen { :root { padding-block-end: ${height}px; scroll-padding-block-end: ${height + GAP}px; } }`,
    );
  };
  /** Not every browser heeds the scroll padding when focus moves by Tab. */
  const uncover = (): void => {
    requestAnimationFrame(() => {
      const focused = focusedIn(document);
      if (!focused || focused === document.body || focused.getRootNode() === host.shadowRoot) return;
      const box = focused.getBoundingClientRect();
      // What is taller than the room above the strip is shown from its top.
      const excess = Math.min(box.bottom - (strip.getBoundingClientRect().top - GAP), box.top);
      if (box.top < innerHeight && excess > 0) scrollBy({ top: excess, behavior: 'instant' });
    });
  };
  // It grows while something has the focus, too.
  const fit = (): void => {
    reserve();
    uncover();
  };
  const resized = 'ResizeObserver' in window ? new ResizeObserver(fit) : undefined;
  resized?.observe(strip);
  fit();
  document.addEventListener('focusin', uncover);

  return {
    end() {
      document.removeEventListener('focusin', uncover);
      resized?.disconnect();
      if (room) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== room);
    },
  };
}

/** What has the focus, inside however many elements. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}
