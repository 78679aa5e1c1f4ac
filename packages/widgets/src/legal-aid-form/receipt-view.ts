import { html, nothing, type TemplateResult } from 'lit';
import { groupDigits } from '@amanat/l10n';
import { button } from '../element/button.js';
import { checkBox } from '../element/controls.js';
import type { FieldProblem } from './steps.js';
import { messageAt, type View } from './view.js';

export interface ReceiptParts {
  readonly receipt: string | undefined;
  readonly saved: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  /** What became of the last copy. */
  readonly copied: string | undefined;
}

/** How many digits stand together, on paper and in speech. */
const GROUP = 4;

/** The number that opens the request again, shown once. */
export function receiptView(view: View, parts: ReceiptParts): TemplateResult {
  const { strings, dispatch } = view;
  const words = strings.receipt;
  return html`
    ${view.heading(html`<span>${words.title}</span>`)}
    ${
      parts.receipt === undefined
        ? html`<p class="notice warn">
            <span>${words.storedWithoutNumber}</span>
          </p>`
        : numberAndWaysToKeepIt(view, parts, parts.receipt)
    }
    <div class="actions">
      ${button({ label: words.another, kind: 'primary', onClick: () => dispatch({ type: 'start-over' }) })}
    </div>
  `;
}

function numberAndWaysToKeepIt(view: View, parts: ReceiptParts, receipt: string): TemplateResult {
  const words = view.strings.receipt;
  return html`
    <div class="receipt">
      <p class="meta"><span>${words.number}</span></p>
      <p class="receipt-number" id="receipt-number">${groupDigits(receipt, GROUP)}</p>
      <p><span>${words.keep}</span></p>
      <p class="meta"><span>${words.answerToYou}</span></p>
    </div>
    <div class="actions">
      ${button({ label: words.copy, onClick: parts.onCopy })}
      ${button({ label: words.print, onClick: parts.onPrint })}
    </div>
    ${parts.copied ? html`<p class="meta"><span>${parts.copied}</span></p>` : nothing}
    <div class="no-print">
      ${checkBox({
        id: 'saved',
        label: words.saved,
        error: messageAt(view, parts.problems, 'saved'),
        checked: parts.saved,
        onChange: (saved) => view.dispatch({ type: 'saved', saved }),
      })}
    </div>
  `;
}
