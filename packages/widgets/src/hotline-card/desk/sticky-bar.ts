import { css, html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { keepRoomBelow, RoomBelow } from '../../element/room-below.js';

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
 * Keeps the line at the bottom of the window, with room for it on the page. Closed, the line goes back to its place;
 * nothing is remembered.
 */
export interface StickyBar {
  readonly isOpen: boolean;
  /** The button that closes the line, or brings it back. */
  renderControl(locale: Locale): TemplateResult;
  /** The element is no bar any more. */
  end(): void;
}

export function createStickyBar(element: LitElement, keepRoom: typeof keepRoomBelow): StickyBar {
  let isOpen = true;
  let room: RoomBelow | undefined;
  const resized = new ResizeObserver(() => room?.reserve());

  const bar = () => element.shadowRoot?.querySelector('.root');

  const controller: ReactiveController = {
    hostConnected() {
      room = keepRoom(element, () => (isOpen ? bar() : undefined));
      const root = bar();
      if (root) resized.observe(root);
    },
    hostUpdated: () => room?.reserve(),
    hostDisconnected() {
      room?.end();
      room = undefined;
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
    },
  };
}
