import { AmanatEvent } from '../element/amanat-event.js';

/** A new result was computed. The amount in whole tenge, the largest payment in tiyn; nothing about the visitor. */
export class LoanCalculatedEvent extends AmanatEvent {
  readonly amountTenge: number;
  readonly months: number;
  readonly largestPaymentTiyn: number;

  constructor(amountTenge: number, months: number, largestPaymentTiyn: number) {
    super('amanat-loan-calculated');
    this.amountTenge = amountTenge;
    this.months = months;
    this.largestPaymentTiyn = largestPaymentTiyn;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-loan-calculated': LoanCalculatedEvent;
  }
}
