import { html, nothing, type TemplateResult } from 'lit';
import { userMessageOf } from '../../element/connection.js';
import { button } from '../../element/button.js';
import { textField } from '../../element/controls.js';
import { problemNotice } from '../../element/problem-notice.js';
import type { StatusScreen, Withdrawal } from './status.model.js';
import { trackedRequestView, type TrackedParts } from './tracked-request-view.js';
import { messageAt, type View } from '../view.js';

export interface StatusParts
  extends StatusScreen, Pick<TrackedParts, 'uploads' | 'fileBytes' | 'onSendMessage' | 'onFiles'> {
  readonly onLook: () => void;
  readonly onWithdraw: () => void;
}

/** A request, found by its receipt. */
export function statusView(view: View, parts: StatusParts): TemplateResult {
  const { look } = parts;
  if (look.phase === 'found') {
    const { phase } = look.withdrawal;
    return phase === 'none' || phase === 'done'
      ? trackedRequestView(view, {
          ...parts,
          request: look.request,
          message: look.message,
          receipt: digitsOf(parts.receipt),
          justWithdrawn: phase === 'done',
        })
      : withdrawalView(view, look.withdrawal, parts.onWithdraw);
  }
  return searchView(view, parts);
}

/** A receipt as it is kept, without what makes it readable. */
export const digitsOf = (receipt: string): string => receipt.replaceAll(/\D/g, '');

function searchView(view: View, { receipt, problems, look, onLook }: StatusParts): TemplateResult {
  const { locale, strings, dispatch } = view;
  const words = strings.status;
  return html`
    ${view.heading(html`<span>${words.title}</span>`)}
    ${textField({
      id: 'receipt',
      label: words.label,
      hint: words.hint,
      error: messageAt(view, problems, 'receipt'),
      inputMode: 'numeric',
      autocomplete: 'off',
      required: true,
      value: receipt,
      onInput: (typed) => dispatch({ type: 'type-receipt', receipt: typed }),
    })}
    ${look.phase === 'failed' ? problemNotice(locale, userMessageOf(look.error, locale)) : nothing}
    <div class="actions">
      ${
        look.phase === 'looking'
          ? button({ label: words.looking, kind: 'primary', busy: true, onClick: onLook })
          : button({ label: words.look, kind: 'primary', onClick: onLook })
      }
      ${button({ label: strings.back, onClick: () => dispatch({ type: 'back' }) })}
    </div>
  `;
}

/** What a withdrawal destroys, before it does. */
function withdrawalView(view: View, withdrawal: Withdrawal, onWithdraw: () => void): TemplateResult {
  const { locale, strings, dispatch, heading } = view;
  const words = strings.withdraw;
  return html`
    ${heading(html`<span>${words.title}</span>`)}
    <div class="notice warn">
      <p><span>${words.destroys}</span></p>
      <p><span>${words.stays}</span></p>
    </div>
    ${
      withdrawal.phase === 'failed' ? problemNotice(locale, userMessageOf(withdrawal.error, locale)) : nothing
    }
    <div class="actions">
      ${
        withdrawal.phase === 'sending'
          ? button({ label: words.sending, kind: 'exit', busy: true, onClick: onWithdraw })
          : button({ label: words.confirm, kind: 'exit', onClick: onWithdraw })
      }
      ${button({ label: words.keep, onClick: () => dispatch({ type: 'keep-request' }) })}
    </div>
  `;
}
