import type { CSSResultGroup, LitElement, TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import type { AmanatClient } from '@amanat/sdk';
import type { AmanatEvent } from '../element/amanat-event.js';

/** What a piece asks of the element it is drawn in. */
export interface PieceHost {
  readonly element: LitElement;
  readonly locale: () => Locale;
  /** A heading under the element's title; `id` is where focus can go. */
  readonly heading: (content: TemplateResult, id: string) => TemplateResult;
  readonly redraw: () => void;
  readonly focusOn: (selector: string) => void;
  readonly announce: (message: string, quiet?: number) => void;
  readonly fire: (event: AmanatEvent) => void;
  /** What the page has set; read when it matters, because a page may change it. */
  readonly settings: () => PieceSettings;
  /** Another set; absent where the visitor has no choice of sets. */
  readonly toChoice: (() => void) | undefined;
}

export interface PieceSettings {
  /** Other people use this phone: no place is kept. */
  readonly sharedPhone: boolean;
  /** The folder of recordings, if there is one. */
  readonly audioBase: string | undefined;
  /** The page with the form of legal aid, where it is not this one. */
  readonly legalFormUrl: string | undefined;
  /** A client for the server, if one is set. */
  readonly connect: (() => Promise<AmanatClient>) | undefined;
}

/** What stands below the title once it is here: a quiz, a rehearsal, or the choice between them. It lives in memory only. */
export interface Piece {
  /** Its looks come with it, and stay no longer than it does. */
  readonly styles: CSSResultGroup;
  /** Stands in the place of the element's title, where the page brought the quiz. */
  readonly title?: LocalizedText | undefined;
  render(): TemplateResult;
  /** The element leaves the page, or something else takes this place. */
  rest(): void;
}
