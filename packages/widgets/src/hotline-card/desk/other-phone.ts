import { drawQrCode, type QrCode } from '../../element/qr-code.js';

/** What another phone is shown: nothing, a code that is on its way or could not be drawn, or the code. */
export type OtherPhoneState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'drawing' }
  | { readonly phase: 'failed' }
  /** `to`: the address in the code. */
  | { readonly phase: 'drawn'; readonly code: QrCode; readonly to: string };

/** The number, or the way to write, as a code that another phone can read. */
export interface OtherPhone {
  readonly state: OtherPhoneState;
  /** Opens the code of an address, or closes it. */
  toggle(address: string): Promise<void>;
  /** The data name another address now: a code for the old one must not stay. */
  suit(address: string): void;
}

export function createOtherPhone(
  redraw: () => void,
  draw: (text: string) => Promise<QrCode> = drawQrCode,
): OtherPhone {
  let state: OtherPhoneState = { phase: 'closed' };
  const become = (next: OtherPhoneState) => {
    state = next;
    redraw();
  };
  return {
    get state() {
      return state;
    },
    async toggle(to) {
      if (state.phase !== 'closed') {
        become({ phase: 'closed' });
        return;
      }
      const drawing: OtherPhoneState = { phase: 'drawing' };
      become(drawing);
      // It may be closed in the meantime.
      const isStillAsked = () => state === drawing;
      let next: OtherPhoneState;
      try {
        next = { phase: 'drawn', code: await draw(to), to };
      } catch {
        next = { phase: 'failed' };
      }
      if (isStillAsked()) become(next);
    },
    suit(address) {
      if (state.phase === 'drawn' && state.to !== address) become({ phase: 'closed' });
    },
  };
}
