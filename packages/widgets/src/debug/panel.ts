import { keepRoomBelow, type RoomBelow } from '../element/room-below.js';
import { asText, type Chapter } from './report.js';

const STYLES = `
:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block; }
[hidden] { display: none; }
section { box-sizing: border-box; max-block-size: 40vh; overflow: auto; overscroll-behavior: contain; padding: 12px 16px 16px;
  border-block-start: 3px solid #0b6b6e; background: #ffffff; color: #14201d;
  font: 14px/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
@media print { :host { display: none; } }
h2, h3 { margin: 0; font: inherit; font-weight: 700; }
h2 { flex: 1 0 auto; font-size: 16px; }
h3 { margin-block-start: 12px; }
ul { margin: 0; padding: 0; list-style: none; }
button { min-block-size: 44px; padding: 0 16px; border: 1px solid #6e7d78; border-radius: 10px;
  background: #ffffff; color: #14201d; font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid #14201d; outline-offset: 2px; }
textarea { box-sizing: border-box; inline-size: 100%; block-size: 12em; font: inherit; color: #14201d; background: #ffffff; }
.fault { color: #b3261e; font-weight: 700; }
.note { color: #8a5200; }
`;

export interface Panel {
  readonly host: HTMLElement;
  /** Puts it at the foot of the page. */
  readonly open: () => void;
  readonly show: (chapters: readonly Chapter[]) => void;
}

/**
 * A strip at the foot of the page, which makes room for it: nothing that has the focus is covered. "Hide", or Escape in
 * it, leaves its first line. It uses neither Lit nor a custom element: it has to open where those do not run.
 */
export function createPanel(onClose: () => void): Panel {
  const host = made('div');
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  const list = made('div');
  const copied = made('span');
  copied.setAttribute('role', 'status');
  let chapters: readonly Chapter[] = [];
  let room: RoomBelow | undefined;
  // It grows while something has the focus, too.
  const resized =
    'ResizeObserver' in window
      ? new ResizeObserver(() => {
          room?.reserve();
          room?.uncover();
        })
      : undefined;

  const fold = made('button', 'Hide');
  fold.type = 'button';
  fold.addEventListener('click', () => turn(Boolean(list.hidden)));

  const copy = made('button', 'Copy as text');
  copy.type = 'button';
  copy.addEventListener('click', () => void copyOut());
  const close = made('button', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => {
    resized?.disconnect();
    room?.end();
    host.remove();
    onClose();
  });
  const header = made('header');
  header.append(made('h2', 'Amanat on this page'), copied, copy, fold, close);
  const section = made('section');
  section.setAttribute('aria-label', 'Amanat on this page');
  section.lang = 'en';
  section.translate = false;
  // It scrolls: keys must reach it.
  section.tabIndex = 0;
  section.append(header, list);
  section.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || list.hidden) return;
    turn(false);
    fold.focus();
  });
  root.append(section);

  function turn(toShown: boolean): void {
    list.hidden = !toShown;
    fold.textContent = toShown ? 'Hide' : 'Show';
    // What does not scroll is no stop for Tab.
    section.tabIndex = toShown ? 0 : -1;
  }

  /** Where the clipboard is closed, the text is laid out to be copied by hand. */
  async function copyOut(): Promise<void> {
    const text = asText(chapters);
    try {
      await navigator.clipboard.writeText(text);
      copied.textContent = 'Copied';
    } catch {
      const field = made('textarea');
      field.readOnly = true;
      field.value = text;
      field.setAttribute('aria-label', 'The report as text');
      turn(true);
      list.replaceChildren(field);
      field.select();
    }
  }

  return {
    host,
    open() {
      document.body.append(host);
      room = keepRoomBelow(host, () => section);
      room.reserve();
      room.uncover();
      resized?.observe(section);
    },
    show(next) {
      chapters = next;
      // A text that lies there to be copied by hand stays.
      if (list.querySelector('textarea')) return;
      list.replaceChildren(
        ...next.flatMap(({ title, lines }) => {
          const items = made('ul');
          items.append(
            ...lines.map(({ mark, text }) => {
              const item = made('li', mark === 'fault' ? `✗ ${text}` : mark === 'note' ? `? ${text}` : text);
              item.className = mark;
              return item;
            }),
          );
          return [made('h3', title), items];
        }),
      );
    },
  };
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** A sheet that a strict CSP lets pass; without it the panel is plain, and still there. */
function dress(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
}
