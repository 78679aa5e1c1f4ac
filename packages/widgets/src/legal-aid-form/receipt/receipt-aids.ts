import { drawQrCode, type QrCode } from '../../element/qr-code.js';
import { printAlone } from '../../element/print-alone.js';
import type { Store } from '../../element/store.js';
import type { LegalAidAction, LegalAidState } from '../form-state.js';
import type { View } from '../view.js';

/** Milliseconds for which a receipt stays in view on a phone that others use. */
const RECEIPT_IN_VIEW = 60_000;

/** What helps to keep a receipt, and to keep it from others. */
export interface ReceiptAids {
  /** What became of the last copy, in words. */
  readonly copied: string | undefined;
  readonly qr: QrCode | undefined;
  readonly copy: () => void;
  readonly showQr: () => void;
  /** The slip with the number; the code comes with it where it can be drawn. */
  readonly print: () => void;
  react(before: LegalAidState, state: LegalAidState): void;
  forget(): void;
}

export interface ReceiptAidsParts {
  readonly element: HTMLElement;
  readonly store: Store<LegalAidState, LegalAidAction>;
  readonly view: () => View;
  readonly redraw: () => void;
  readonly announce: (message: string) => void;
}

export function createReceiptAids({ element, store, view, redraw, announce }: ReceiptAidsParts): ReceiptAids {
  let copied: string | undefined;
  let qr: QrCode | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  async function copy(): Promise<void> {
    const { receipt } = view().strings;
    const number = element.shadowRoot?.querySelector('#receipt-number');
    if (!number) return;
    try {
      await navigator.clipboard.writeText(number.textContent.trim());
      copied = receipt.copied;
    } catch {
      // Refused, or a plain http page: the person's own "copy" still works on a selection.
      getSelection()?.selectAllChildren(number);
      copied = receipt.notCopied;
    }
    announce(copied);
    redraw();
  }

  async function showQr(): Promise<void> {
    const { state } = store;
    if (state.screen !== 'accepted' || state.receipt === undefined || qr) return;
    const { receipt } = state;
    const drawn = await drawQrCode(receipt).catch(() => undefined);
    // Of the number that is in view, not of one that has been cleared meanwhile.
    if (store.state.screen !== 'accepted' || store.state.receipt !== receipt) return;
    qr = drawn;
    redraw();
  }

  async function print(): Promise<void> {
    await showQr();
    requestAnimationFrame(() => printAlone(element));
  }

  /** Nobody may look at the number after the person has gone. */
  function hideLater(): void {
    clearTimeout(hiding);
    hiding = setTimeout(() => {
      store.dispatch({ type: 'show-receipt', shown: false });
      announce(view().strings.receipt.hidden);
    }, RECEIPT_IN_VIEW);
  }

  function forget(): void {
    copied = qr = undefined;
    clearTimeout(hiding);
  }

  return {
    get copied() {
      return copied;
    },
    get qr() {
      return qr;
    },
    copy: () => void copy(),
    showQr: () => void showQr(),
    print: () => void print(),

    react(before, state) {
      if (state.screen !== 'accepted') {
        if (before.screen === 'accepted') forget();
        return;
      }
      const isNew = before.screen !== 'accepted' || !before.shown;
      if (state.sharedPhone && state.shown && isNew) hideLater();
    },

    forget,
  };
}
