import type { LoanDirection } from '@amanat/rules/terms';
import { AmanatEvent } from '../element/amanat-event.js';

/** The visitor wants to reckon a loan in a direction that the screening of a district found. Nothing about the visitor. */
export class DirectionChosenEvent extends AmanatEvent {
  readonly direction: LoanDirection;
  /** KATO of the region; empty where it is not known. */
  readonly region: string;
  /** Id of the district: its KATO where it has one. */
  readonly district: string;

  constructor({
    direction,
    region,
    district,
  }: Pick<DirectionChosenEvent, 'direction' | 'region' | 'district'>) {
    super('amanat-direction-chosen');
    this.direction = direction;
    this.region = region;
    this.district = district;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-direction-chosen': DirectionChosenEvent;
  }
}
