import { AmanatEvent } from '../element/amanat-event.js';

/** A new result was computed. Amounts are whole tenge and tiyn as the engine gives them; nothing about the visitor. */
export class LoanCalculatedEvent extends AmanatEvent {
  constructor(
    readonly amountTenge: number,
    readonly months: number,
    readonly largestPaymentTiyn: number,
  ) {
    super('amanat-loan-calculated');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-loan-calculated': LoanCalculatedEvent;
  }
}
