import { css, html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';

interface StickyStrings {
  readonly closeName: string;
  readonly pin: string;
}

const STRINGS: Readonly<Record<Locale, StickyStrings>> = {
  kk: { closeName: 'Жабу: төмендегі жолақ', pin: 'Экранның төменіне бекіту' },
  ru: { closeName: 'Закрыть полосу внизу', pin: 'Закрепить внизу экрана' },
  en: { closeName: 'Close the bar at the bottom', pin: 'Keep at the bottom of the screen' },
};

export const stickyStyles = css`
  @media screen {
    .root:has(> .card > .strip.stuck) {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      /* Over the page's content, under its dialogs. */
      z-index: 100;
      max-block-size: 33vh;
      max-block-size: 33dvh;
      overflow-y: auto;
      overscroll-behavior: contain;
      background: var(--_surface);
      border-block-start: 1px solid var(--_line);
    }
    .card:has(> .strip.stuck) {
      border: 0;
      border-radius: 0;
      max-inline-size: 960px;
      margin-inline: auto;
      padding: 0.25em calc(0.5em + env(safe-area-inset-right)) calc(0.5em + env(safe-area-inset-bottom))
        calc(0.5em + env(safe-area-inset-left));
    }
    .strip.stuck .strip-danger {
      grid-area: 1 / 1;
    }
    .strip.stuck .strip-ways {
      flex-wrap: nowrap;
      gap: 0.375em;
    }
    .strip.stuck .strip-number {
      font-size: 1.5em;
    }
    .strip.stuck .button {
      font-size: max(15px, 0.9375em);
      padding-inline: 0.375em;
    }
    .strip.stuck .strip-control {
      grid-area: 1 / -2;
      justify-content: center;
      text-decoration: none;
      color: var(--_ink);
    }
    .strip.stuck .title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    @container amanat (min-width: 40em) {
      .strip.stuck .button {
        padding-inline: 1em;
      }
    }
  }
  @media (forced-colors: active) {
    .root:has(> .card > .strip.stuck) {
      border-block-start: 2px solid CanvasText;
    }
  }
  @media print {
    .card:has(> .strip.stuck) {
      display: none;
    }
  }
`;

/**
 * Keeps the line at the bottom of the window. The page is given as much room below its end as the line takes, and told to
 * scroll what gets the focus above it (WCAG 2.4.11). Closed, the line goes back to its place; nothing is remembered.
 */
export interface StickyBar {
  readonly isOpen: boolean;
  /** The button that closes the line, or brings it back. */
  renderControl(locale: Locale): TemplateResult;
  /** The element is no bar any more. */
  end(): void;
}

export function createStickyBar(element: LitElement): StickyBar {
  let isOpen = true;
  const room = new CSSStyleSheet();
  const resized = new ResizeObserver(() => reserve());

  const bar = (): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>('.root');

  /** A constructed sheet: a strict policy lets it pass, and the page's own styles stay what they are. */
  function reserve(): void {
    const height = isOpen ? Math.ceil(bar()?.getBoundingClientRect().height ?? 0) : 0;
    room.replaceSync(
      height > 0
        ? `@media screen { :root { padding-block-end: ${height}px; scroll-padding-block-end: ${height + GAP}px; } }`
        : '',
    );
  }

  /** Not every browser heeds the scroll padding when focus moves by Tab. */
  const uncover = (): void => {
    requestAnimationFrame(() => {
      const focused = focusedIn(document);
      const top = bar()?.getBoundingClientRect().top;
      if (!isOpen || !focused || focused.getRootNode() === element.shadowRoot || top === undefined) return;
      const box = focused.getBoundingClientRect();
      // What is taller than the room above the bar is shown as it is.
      const excess = Math.min(box.bottom - (top - GAP), box.top);
      if (box.top < innerHeight && excess > 0) scrollBy({ top: excess, behavior: 'instant' });
    });
  };

  const controller: ReactiveController = {
    hostConnected() {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
      document.addEventListener('focusin', uncover);
      const root = bar();
      if (root) resized.observe(root);
    },
    hostUpdated: () => reserve(),
    hostDisconnected() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== room);
      document.removeEventListener('focusin', uncover);
      resized.disconnect();
    },
  };
  element.addController(controller);

  function turn(open: boolean): void {
    isOpen = open;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      // Without a jump of the page: the button now stands where the line was set, and that may be far away.
      element.shadowRoot?.querySelector<HTMLElement>('.strip-control')?.focus({ preventScroll: true });
    });
  }

  return {
    get isOpen() {
      return isOpen;
    },
    renderControl(locale) {
      const { closeName, pin } = STRINGS[locale];
      return html`<button
        type="button"
        class="text-button strip-control"
        aria-label=${isOpen ? closeName : pin}
        @click=${() => turn(!isOpen)}
      >
        <span>${isOpen ? '\u2715' : pin}</span>
      </button>`;
    },
    end() {
      element.removeController(controller);
      if (element.isConnected) controller.hostDisconnected?.();
      room.replaceSync('');
    },
  };
}

/** What has the focus, inside however many elements. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}

/** Pixels between what has the focus and the bar: the ring of the focus is 5. */
const GAP = 8;
