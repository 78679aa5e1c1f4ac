/** Pixels between what has the focus and the strip: the ring of the focus is 5. */
const GAP = 8;

/** Room on the page for a strip that stays at the foot of the window (WCAG 2.4.11). */
export interface RoomBelow {
  /** Gives the page as much room below its end as the strip takes now. */
  readonly reserve: () => void;
  /** Scrolls what has the focus above the strip. */
  readonly uncover: () => void;
  /** The page is as it was. */
  readonly end: () => void;
}

/**
 * Keeps what gets the focus on the page above a strip, until it is ended. `strip` gives nothing while none is shown; what
 * has the focus inside `host` may lie anywhere.
 */
export function keepRoomBelow(host: Element, strip: () => Element | null | undefined): RoomBelow {
  // A constructed sheet: a strict policy lets it pass, and the page's own styles stay what they are.
  const room = 'adoptedStyleSheets' in document ? new CSSStyleSheet() : undefined;
  if (room) document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];

  function reserve(): void {
    const height = Math.ceil(strip()?.getBoundingClientRect().height ?? 0);
    room?.replaceSync(
      height > 0
        ? `@media screen { :root { padding-block-end: ${height}px; scroll-padding-block-end: ${height + GAP}px; } }`
        : '',
    );
  }

  function uncover(): void {
    requestAnimationFrame(() => {
      const focused = focusedIn(document);
      const top = strip()?.getBoundingClientRect().top;
      if (top === undefined || !focused || focused === document.body) return;
      if (focused.getRootNode() === host.shadowRoot) return;
      const box = focused.getBoundingClientRect();
      // What is taller than the room above the strip is shown from its top.
      const excess = Math.min(box.bottom - (top - GAP), box.top);
      if (box.top < innerHeight && excess > 0) scrollBy({ top: excess, behavior: 'instant' });
    });
  }

  // Not every browser heeds the scroll padding when focus moves by Tab.
  document.addEventListener('focusin', uncover);
  return {
    reserve,
    uncover,
    end() {
      document.removeEventListener('focusin', uncover);
      if (room) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== room);
    },
  };
}

/** What has the focus, inside however many elements. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}
