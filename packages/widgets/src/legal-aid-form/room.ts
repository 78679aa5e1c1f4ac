import type { nothing, TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { AmanatClient } from '@amanat/sdk';
import type { Outbox } from '@amanat/sdk/outbox';
import type { Begun } from './help-asked.js';
import type { Setting } from './questions/circumstances.js';

/** What the room asks of the element it is drawn in. */
export interface RoomHost {
  readonly element: HTMLElement;
  readonly locale: () => Locale;
  /** What the page and the visitor have set. */
  readonly setting: () => Setting;
  readonly connect: () => Promise<AmanatClient>;
  readonly openOutbox: (disk: boolean) => Promise<Outbox>;
  readonly heading: (content: TemplateResult, offset: 1 | 2) => TemplateResult;
  readonly redraw: () => void;
  readonly focusOn: (selector: string) => void;
  readonly announce: (message: string, quiet?: number) => void;
  /** The person went back to the entrance. */
  readonly onLeave: () => void;
  /** Something at the entrance led into the room. */
  readonly onEnter: () => void;
  /** The server accepted a request. */
  readonly onAccepted: () => void;
}

/**
 * Everything behind the entrance: the questions, the sending, the receipt, the way back to a request.
 * It is fetched once the entrance is drawn, and lives in memory only.
 */
export interface RequestRoom {
  /** The language that is drawn: the one before, until the words of a new one are here. */
  readonly locale: Locale;
  enter(way: 'ask' | 'track'): void;
  /** Fills in what another element of the page asked for, where the person has said nothing yet. */
  begin(begun: Begun): void;
  /** The page or the visitor has set something else. */
  suit(setting: Setting): void;
  render(): TemplateResult;
  /** At the entrance: what an earlier page has left on the device. */
  renderDoor(): TemplateResult | typeof nothing;
  /** The numbers of the requests that a village specialist has sent. */
  renderSession(): TemplateResult | typeof nothing;
  /** "Step 2 of 8", while questions are asked. */
  progress(): string | undefined;
  /** Enter was pressed in the field with this id. */
  goOn(field: string): void;
  /** A request or a file is on its way. */
  isBusy(): boolean;
  /** Forgets what this page holds, and leaves what a person chose to keep on the device. */
  forget(): void;
  /** Forgets everything, at once, on the device too. */
  wipe(): void;
}
