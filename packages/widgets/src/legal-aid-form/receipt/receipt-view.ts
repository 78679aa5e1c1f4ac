import { html, nothing, svg, type TemplateResult } from 'lit';
import { button } from '../../element/button.js';
import { groupedReceipt, spokenReceipt } from '../../element/contact/spoken-digits.js';
import { checkBox } from '../../element/controls.js';
import type { QrCode } from '../../element/qr-code.js';
import type { FileUploads } from './file-uploads.js';
import type { FieldProblem } from '../questions/steps.js';
import { uploadsView } from './uploads-view.js';
import { messageAt, type View } from '../view.js';

export interface ReceiptParts {
  readonly receipt: string | undefined;
  /** False once the number has been in view long enough on a phone that others use. */
  readonly shown: boolean;
  readonly saved: boolean;
  readonly assisted: boolean;
  readonly problems: readonly FieldProblem[];
  /** Of the digits alone, once it was asked for. */
  readonly qr: QrCode | undefined;
  /** The files of this request on their way. */
  readonly uploads: FileUploads;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onQr: () => void;
  /** What became of the last copy. */
  readonly copied: string | undefined;
}

/** The number that opens the request again, shown once. */
export function receiptView(view: View, parts: ReceiptParts): TemplateResult {
  const { strings, dispatch, subheading } = view;
  const words = strings.receipt;
  return html`
    ${view.heading(html`<span>${words.title}</span>`)} ${number(view, parts)}
    ${
      parts.receipt !== undefined && parts.uploads.of(parts.receipt).length > 0
        ? html`<div class="no-print">${subheading(html`<span>${strings.desk.uploads.title}</span>`)}</div>
            ${uploadsView(view, parts.uploads.of(parts.receipt), parts.uploads)}`
        : nothing
    }
    <div class="actions">
      ${button({
        label: parts.assisted ? words.next : words.another,
        kind: 'primary',
        onClick: () => dispatch({ type: 'start-over' }),
      })}
    </div>
  `;
}

function number(view: View, parts: ReceiptParts): TemplateResult {
  const words = view.strings.receipt;
  if (parts.receipt === undefined) {
    return html`<p class="notice warn"><span>${words.storedWithoutNumber}</span></p>`;
  }
  if (parts.shown) return numberAndWaysToKeepIt(view, parts, parts.receipt);
  return html`
    <p class="notice"><span>${words.hidden}</span></p>
    <div class="actions">
      ${button({
        label: words.showAgain,
        onClick: () => view.dispatch({ type: 'show-receipt', shown: true }),
      })}
    </div>
    ${savedTick(view, parts)}
  `;
}

function numberAndWaysToKeepIt(view: View, parts: ReceiptParts, receipt: string): TemplateResult {
  const words = view.strings.receipt;
  const aids = view.strings.desk.receiptAids;
  return html`
    <div class="receipt">
      <p class="meta"><span>${words.number}</span></p>
      <p class="receipt-number" id="receipt-number" aria-hidden="true">${groupedReceipt(receipt)}</p>
      <p class="visually-hidden"><span>${aids.spoken}: ${spokenReceipt(receipt)}</span></p>
      ${parts.qr ? qrCode(parts.qr, aids) : nothing}
      <p><span>${words.keep}</span></p>
      <p class="meta"><span>${words.answerToYou}</span></p>
    </div>
    <div class="actions">
      ${button({ label: words.copy, onClick: parts.onCopy })}
      ${button({ label: words.print, onClick: parts.onPrint })}
      ${parts.qr ? nothing : button({ label: aids.qr, onClick: parts.onQr })}
    </div>
    ${parts.copied ? html`<p class="meta"><span>${parts.copied}</span></p>` : nothing}
    ${savedTick(view, parts)}
  `;
}

function qrCode({ size, path }: QrCode, { qrName, qrHint }: { qrName: string; qrHint: string }) {
  return html`
    <div class="receipt-qr">
      ${svg`<svg role="img" aria-label=${qrName} viewBox="0 0 ${size} ${size}"><rect width=${size} height=${size} fill="#ffffff"></rect><path d=${path} fill="#000000"></path></svg>`}
    </div>
    <p class="meta no-print"><span>${qrHint}</span></p>
  `;
}

function savedTick(view: View, parts: ReceiptParts): TemplateResult | typeof nothing {
  // A specialist's list keeps the number.
  if (parts.assisted) return nothing;
  return html`<div class="no-print">
    ${checkBox({
      id: 'saved',
      label: view.strings.receipt.saved,
      error: messageAt(view, parts.problems, 'saved'),
      checked: parts.saved,
      onChange: (saved) => view.dispatch({ type: 'saved', saved }),
    })}
  </div>`;
}
