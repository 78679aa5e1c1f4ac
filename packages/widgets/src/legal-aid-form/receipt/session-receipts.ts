import { html, nothing, type TemplateResult } from 'lit';
import { groupDigits, inKazakhstan } from '@amanat/l10n';
import { button } from '../../element/button.js';
import type { SessionReceipt } from '../form-state.js';
import type { View } from '../view.js';

/** How many digits stand together, on paper and in speech. */
const GROUP = 4;

/** What a village specialist has sent for others: the hour and the number, to be printed and cut. */
export function sessionReceipts(
  { strings, subheading }: View,
  receipts: readonly SessionReceipt[],
  onPrint: () => void,
): TemplateResult | typeof nothing {
  if (receipts.length === 0) return nothing;
  const words = strings.receipt;
  return html`
    <section class="session" aria-labelledby="session-receipts">
      <div id="session-receipts">${subheading(html`<span>${words.all}</span>`)}</div>
      <p class="meta no-print"><span>${words.allLead}</span></p>
      <ol class="receipts">
        ${receipts.map(
          ({ receipt, at }) =>
            html`<li>
              <time datetime=${at}>${inKazakhstan(at).time}</time>
              <span class="number">${groupDigits(receipt, GROUP)}</span>
            </li>`,
        )}
      </ol>
      <div class="actions">${button({ label: words.print, onClick: onPrint })}</div>
    </section>
  `;
}
