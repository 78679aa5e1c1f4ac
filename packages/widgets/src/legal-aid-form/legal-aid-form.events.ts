import { AmanatEvent } from '../element/amanat-event.js';

/** A request was accepted by the server. It carries nothing: the receipt is for the person alone. */
export class AmanatRequestAcceptedEvent extends AmanatEvent {
  constructor() {
    super('amanat-request-accepted');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-request-accepted': AmanatRequestAcceptedEvent;
  }
}
