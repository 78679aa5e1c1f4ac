import type { AmanatClient, StaffMember } from '@amanat/sdk';
import type { Locale } from '@amanat/l10n';
import type { Drafts, Presses } from './drafts.ts';
import type { Words } from './strings/words.ts';

/** One page of the desk. It is drawn anew from what it knows whenever that changes, or the language does. */
export interface Screen {
  /** Shown in the tab: never anything of a request. */
  title(words: Words): string;
  /** The content of `main`, with an `h1` of the id `title`. */
  draw(): Node;
  /** The id of what gets the focus when the screen comes; the title when it says nothing. */
  focusOn?(): string | undefined;
  arrive?(): void;
  leave?(): void;
}

/** A question before a step that cannot be undone. */
export interface Question {
  readonly title: string;
  readonly texts: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** What a screen finds around it. */
export interface Desk {
  readonly client: AmanatClient;
  readonly member: StaffMember;
  readonly locale: Locale;
  readonly words: Words;
  readonly drafts: Drafts;
  readonly presses: Presses;
  now(): Date;
  redraw(): void;
  /** Says something to people who listen; it must be seen too. */
  announce(text: string): void;
  open(screen: Screen): void;
  back(): void;
  ask(question: Question): Promise<boolean>;
  /** What to say of a failed call; nothing when it ended the session, or was ended by this desk. */
  failure(error: unknown): string | undefined;
}
