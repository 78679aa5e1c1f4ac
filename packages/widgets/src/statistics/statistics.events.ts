import { AmanatEvent } from '../element/amanat-event.js';

/** Figures that are shown have new values. */
export class FiguresUpdatedEvent extends AmanatEvent {
  readonly keys: readonly string[];
  constructor(keys: readonly string[]) {
    super('amanat-figures-updated');
    this.keys = keys;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-figures-updated': FiguresUpdatedEvent;
  }
}
