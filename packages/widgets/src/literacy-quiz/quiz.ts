import type { LocalizedText, Source } from '@amanat/rules';
import type { Orientation, QuizSetId } from '@amanat/rules/literacy';
import { QUIZ_SET_IDS } from '@amanat/rules/literacy/set-ids';
import { oneOf } from '../element/development.js';
import type { AskedQuestion } from './asked-question.js';

/** The sets that `set` names: the quizzes of the bank, and the call of a swindler to practise on. */
export const SETS = [...QUIZ_SET_IDS, 'scam-call'] as const;
export type SetName = (typeof SETS)[number];

/** The set that an attribute names; `short` for any other word. */
export const setNamed = (name: string): SetName => oneOf(SETS, name, 'short', 'set');

/** How people go through a quiz: each for themselves, or as a group that somebody leads. */
export const MODES = ['self', 'facilitator'] as const;
export type QuizMode = (typeof MODES)[number];

/** What is asked, wherever it comes from. */
export type Quiz = QuizOfBank | QuizOfPage;

interface Asked {
  /** The name of the set; a place in it is kept under this name. */
  readonly id: string;
  readonly questions: readonly AskedQuestion[];
  /** Whose questions these are, where they are not ours. */
  readonly attribution?: { readonly text: LocalizedText; readonly source?: Source };
  /** A published figure that the score may stand beside. */
  readonly orientation?: Orientation;
}

interface QuizOfBank extends Asked {
  /** The set under which a server counts the answers. */
  readonly counted: QuizSetId;
  readonly ownTitle?: undefined;
}

/** The page brought it: nobody counts its answers, and what we say of our own subjects is left out. */
interface QuizOfPage extends Asked {
  readonly counted?: undefined;
  readonly ownTitle: LocalizedText;
}
