import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../element/button.js';
import { userMessageOf } from '../../element/connection.js';
import { groupedReceipt, spokenReceipt } from '../../element/contact/spoken-digits.js';
import { problemNotice } from '../../element/problem-notice.js';
import { refusedScreen } from '../../element/refused-screen.js';
import type { Place } from './callback.model.js';
import { CALLBACK_STRINGS } from './callback.strings.js';
import type { CallbackView } from './callback-view.js';

type At<Screen extends Place['screen']> = Extract<Place, { screen: Screen }>;

export function sendingView({ locale, heading }: CallbackView): TemplateResult {
  return heading(html`<span>${CALLBACK_STRINGS[locale].sending}</span>`);
}

/** A request that is kept until the server has acknowledged it. It is never called failed: it may be stored already. */
export function waitingView(
  { locale, heading, dispatch }: CallbackView,
  { kept, trying }: At<'waiting'>,
  onTryNow: () => void,
): TemplateResult {
  const strings = CALLBACK_STRINGS[locale];
  const { waiting } = strings;
  return html`
    ${heading(html`<span>${waiting.title}</span>`)}
    <div class="notice">
      <p><span>${waiting.reasons[kept?.reason ?? 'no-line']}</span></p>
      <p class="meta"><span>${waiting.unconfirmed}</span></p>
    </div>
    <p><span>${waiting.onPage}</span></p>
    <div class="actions">
      ${button({
        label: trying ? strings.sending : waiting.tryNow,
        kind: 'primary',
        busy: trying,
        onClick: onTryNow,
      })}
      ${
        // One that is under way may be stored already.
        trying ? nothing : button({ label: waiting.takeBack, onClick: () => dispatch({ type: 'back' }) })
      }
    </div>
  `;
}

export const refusedView = (
  { locale, heading, dispatch }: CallbackView,
  { error }: At<'refused'>,
): TemplateResult => {
  const strings = CALLBACK_STRINGS[locale].refused;
  return refusedScreen({
    locale,
    heading: heading(html`<span>${strings.title}</span>`),
    reason: userMessageOf(error, locale),
    strings,
    onCorrect: () => dispatch({ type: 'back' }),
  });
};

export interface Withdrawal {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onWithdraw: () => void;
}

/** The number of the request, for a minute, and the way to take the request back. */
export function acceptedView(
  { locale, heading, dispatch, onClose }: CallbackView,
  { receipt, shown }: At<'accepted'>,
  { busy, error, onWithdraw }: Withdrawal,
): TemplateResult {
  const { accepted } = CALLBACK_STRINGS[locale];
  const show = () => dispatch({ type: 'show-receipt', shown: true });
  return html`
    ${heading(html`<span>${accepted.title}</span>`)}
    <p><span>${accepted.what}</span></p>
    ${receipt === undefined ? html`<p class="notice warn"><span>${accepted.withoutNumber}</span></p>` : nothing}
    ${
      receipt !== undefined && shown
        ? html`<div class="receipt">
            <p class="meta"><span>${accepted.number}</span></p>
            <p class="receipt-number" aria-hidden="true">${groupedReceipt(receipt)}</p>
            <p class="visually-hidden"><span>${accepted.spoken}: ${spokenReceipt(receipt)}</span></p>
            <p><span>${accepted.keep}</span></p>
          </div>`
        : nothing
    }
    ${
      receipt !== undefined && !shown
        ? html`<p class="notice"><span>${accepted.hidden}</span></p>
            <div class="actions">${button({ label: accepted.showAgain, onClick: show })}</div>`
        : nothing
    }
    ${error === undefined ? nothing : problemNotice(locale, userMessageOf(error, locale))}
    <div class="actions">
      ${button({ label: accepted.done, kind: 'primary', onClick: onClose })}
      ${
        receipt === undefined
          ? nothing
          : button({ label: busy ? accepted.withdrawing : accepted.withdraw, busy, onClick: onWithdraw })
      }
    </div>
    ${receipt === undefined ? nothing : html`<p class="meta"><span>${accepted.withdrawHow}</span></p>`}
  `;
}

export function withdrawnView({ locale, heading, onClose }: CallbackView): TemplateResult {
  const { withdrawn, accepted } = CALLBACK_STRINGS[locale];
  return html`
    ${heading(html`<span>${withdrawn}</span>`)}
    <div class="actions">${button({ label: accepted.done, kind: 'primary', onClick: onClose })}</div>
  `;
}
