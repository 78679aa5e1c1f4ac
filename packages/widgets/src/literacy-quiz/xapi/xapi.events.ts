import { AmanatEvent } from '../../element/amanat-event.js';
import type { XapiStatement } from './statement.js';

/** An answer was checked, or the last of them, told as xAPI tells it. The page sends it on, or nobody does. */
export class XapiStatementEvent extends AmanatEvent {
  readonly statement: XapiStatement;
  constructor(statement: XapiStatement) {
    super('amanat-xapi-statement');
    this.statement = statement;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-xapi-statement': XapiStatementEvent;
  }
}
