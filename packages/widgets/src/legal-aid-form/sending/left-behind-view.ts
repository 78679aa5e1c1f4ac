import { html, nothing, type TemplateResult } from 'lit';
import { userMessageOf } from '../../element/connection.js';
import { button } from '../../element/button.js';
import type { OutboxItem } from '@amanat/sdk/outbox';
import type { View } from '../view.js';

export interface LeftBehindParts {
  readonly items: readonly OutboxItem[];
  readonly onShow: (key: string) => void;
  readonly onForget: (key: string) => void;
}

/** Requests that wait since an earlier page, without a word of what they are about. */
export function leftBehindView(view: View, parts: LeftBehindParts): TemplateResult | typeof nothing {
  if (parts.items.length === 0) return nothing;
  return html`<div class="left-behind">${parts.items.map((item) => notice(view, item, parts))}</div>`;
}

function notice(
  { locale, strings }: View,
  { key, state }: OutboxItem,
  { onShow, onForget }: LeftBehindParts,
): TemplateResult {
  const words = strings.desk.left;
  switch (state.phase) {
    case 'kept':
    case 'sending':
      return html`<div class="notice">
        <p><span>${words.waits}</span></p>
        ${
          state.phase === 'sending'
            ? html`<p class="meta"><span>${strings.desk.waiting.trying}</span></p>`
            : html`<div class="actions">${button({ label: words.erase, onClick: () => onForget(key) })}</div>`
        }
      </div>`;
    case 'accepted':
      return html`<div class="notice ok">
        <p><span>${words.accepted}</span></p>
        <div class="actions">${button({ label: words.show, onClick: () => onShow(key) })}</div>
      </div>`;
    case 'refused':
      return html`<div class="notice warn">
        <p><span>${words.refused}</span> <span>${userMessageOf(state.error, locale)}</span></p>
        <div class="actions">${button({ label: words.dismiss, onClick: () => onForget(key) })}</div>
      </div>`;
  }
}
