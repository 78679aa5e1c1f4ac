import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, inKazakhstan } from '@amanat/l10n';
import { userMessageOf } from '../../element/connection.js';
import { button } from '../../element/button.js';
import { checkBox } from '../../element/controls.js';
import { refusedScreen } from '../../element/refused-screen.js';
import type { OutboxItem } from '@amanat/sdk/outbox';
import { KEEP_DAYS } from './sending.model.js';
import type { View } from '../view.js';

const SOON_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The tick that lets a request wait on the device. */
export function keepOnDeviceTick({ strings, dispatch }: View, keepOnDevice: boolean): TemplateResult {
  const { label, help } = strings.desk.keepOnDevice;
  return checkBox({
    id: 'keep-on-device',
    label,
    hint: help,
    checked: keepOnDevice,
    onChange: (keep) => dispatch({ type: 'keep-on-device', keep }),
  });
}

export function refusedView({ locale, strings, heading, dispatch }: View, error: unknown): TemplateResult {
  const { refused } = strings.desk;
  return refusedScreen({
    locale,
    heading: heading(html`<span>${refused.title}</span>`),
    reason: userMessageOf(error, locale),
    strings: refused,
    onCorrect: () => dispatch({ type: 'back' }),
  });
}

export interface WaitingParts {
  readonly item: OutboxItem;
  readonly now: number;
  readonly assisted: boolean;
  /** Whether files go with it: they are never written to the device. */
  readonly hasFiles: boolean;
  /** Other ways to get help, once the line has been gone for a while. */
  readonly otherWays: TemplateResult | typeof nothing;
  readonly onTryNow: () => void;
}

/** A request that is kept until the server has acknowledged it. It is never called failed: it may be stored already. */
export function waitingView(view: View, parts: WaitingParts): TemplateResult {
  const { strings, dispatch, heading } = view;
  const { item, assisted } = parts;
  const words = strings.desk.waiting;
  const isTrying = item.state.phase === 'sending';
  return html`
    <div class="no-print">${heading(html`<span>${words.title}</span>`)}</div>
    <div class="notice no-print">
      <p class="try"><span>${whatHappens(view, item)}</span> ${whenAgain(view, item, parts.now)}</p>
      <p class="meta"><span>${words.unconfirmed}</span></p>
    </div>
    ${whereItIs(view, parts)}
    <div class="actions">
      ${button({
        label: isTrying ? words.trying : words.tryNow,
        kind: 'primary',
        busy: isTrying,
        onClick: parts.onTryNow,
      })}
      ${
        assisted
          ? button({ label: words.nextPerson, onClick: () => dispatch({ type: 'set-aside' }) })
          : nothing
      }
      ${isTrying ? nothing : button({ label: words.takeBack, onClick: () => dispatch({ type: 'back' }) })}
    </div>
    ${parts.otherWays}
  `;
}

/** In words, for the screen and for those who listen. */
export function whatHappens({ strings }: View, { state }: OutboxItem): string {
  const words = strings.desk.waiting;
  return state.phase === 'kept' ? words.reasons[state.reason] : words.trying;
}

function whenAgain({ strings }: View, { state }: OutboxItem, now: number): TemplateResult | typeof nothing {
  if (state.phase !== 'kept' || state.reason === 'offline' || state.nextAttemptAt === undefined)
    return nothing;
  const { soon, at } = strings.desk.waiting;
  if (Date.parse(state.nextAttemptAt) - now < SOON_MS) return html`<span>${soon}</span>`;
  const { time } = inKazakhstan(state.nextAttemptAt);
  return html`<span>${at}</span> <time datetime=${state.nextAttemptAt}><span>${time}</span></time>`;
}

function whereItIs({ locale, strings }: View, { item, hasFiles }: WaitingParts): TemplateResult {
  const { onDisk, addedAt } = item;
  const { onPage, onDevice, filesOnPage, until } = strings.desk.waiting;
  if (!onDisk) return html`<p class="no-print"><span>${onPage}</span></p>`;
  const end = new Date(Date.parse(addedAt) + KEEP_DAYS * DAY_MS).toISOString();
  return html`
    <p class="no-print"><span>${onDevice}</span></p>
    ${hasFiles ? html`<p class="no-print"><span>${filesOnPage}</span></p>` : nothing}
    <p class="meta no-print">
      <span>${until}: </span
      ><time datetime=${end}><span>${formatDate(locale, inKazakhstan(end).day, 'long')}</span></time>
    </p>
  `;
}
