import type { Confidence, Day, LocalizedText, Source } from '../source.js';

/** One way to answer the caller. */
export interface Reply {
  readonly id: string;
  readonly text: LocalizedText;
  /** What this answer does, and what to do instead or next. Shown before the call goes on. */
  readonly why: LocalizedText;
  /**
   * Where it leads: to another line of the same call, to its end in safety, or to the loss that a real call
   * would have ended in. Nobody is scolded: after a loss the call can be tried again.
   */
  readonly leadsTo: { readonly line: string } | 'safe' | 'lost';
}

/** What the caller says. */
export interface Line {
  readonly id: string;
  readonly says: LocalizedText;
  /** The sign of fraud to notice in these words; the rehearsal stops at it. Absent while there is none yet. */
  readonly redFlag?: LocalizedText;
  readonly replies: readonly Reply[];
}

/** One call or chat, from its first words to its end. */
export interface Call {
  readonly id: string;
  readonly by: 'phone' | 'messenger';
  /** Whom the caller pretends to be. */
  readonly caller: LocalizedText;
  /** The first line is where the call begins. */
  readonly lines: readonly [Line, ...Line[]];
  readonly factIds: readonly string[];
  readonly source: Source;
  readonly confidence: Confidence;
}

/** A conversation with a swindler to practise on: it branches with the answers and stops at each red flag. */
export interface Rehearsal {
  readonly id: 'scam-call';
  readonly title: LocalizedText;
  readonly intro: LocalizedText;
  readonly calls: readonly Call[];
  /** The last day on which it may be shown without a new check of its sources. */
  readonly reviewBy: Day;
}
