import type { Confidence, Day, LocalizedText, Source } from '../source.js';

/** What a question is about; also the order in which topics are listed. */
export const TOPICS = ['budget', 'loan', 'debt', 'bankruptcy', 'fraud', 'stop-credit'] as const;
export type Topic = (typeof TOPICS)[number];

/** The answer of someone who does not know: no point, and never counted as a guess. */
export const DONT_KNOW = 'dont-know';

export interface Option {
  /** Says nothing of whether the option is right: the question is sent to the page without its answer. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly correct?: true;
  /** Why it is right or wrong, and what to do. Shown for every option, also for the right one. */
  readonly why: LocalizedText;
}

interface Asked {
  readonly id: string;
  readonly topic: Topic;
  /** At most 18 words in each language: it is read aloud. */
  readonly stem: LocalizedText;
  readonly source: Source;
  /** The claim in `facts.ts` that the right answer rests on. */
  readonly factId: string;
  readonly confidence: Confidence;
  /** The last day on which the question may be asked without a new check of its source. */
  readonly reviewBy: Day;
}

/** One right answer among three or four. */
export interface SingleQuestion extends Asked {
  readonly kind: 'single';
  readonly options: readonly Option[];
}

export interface TrueOrFalse extends Option {
  readonly id: 'true' | 'false';
}

/** A statement to agree or disagree with. */
export interface TrueFalseQuestion extends Asked {
  readonly kind: 'true-false';
  readonly options: readonly [TrueOrFalse, TrueOrFalse];
}

/** Several right answers; the point is for all of them and nothing else. */
export interface MultipleQuestion extends Asked {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
}

/** Steps to put in order. No option is right or wrong by itself; its "why" says why it stands where it stands. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  /** In the order in which they are shown, which is not the right one. */
  readonly options: readonly Omit<Option, 'correct'>[];
  /** The ids of the options in the right order. */
  readonly rightOrder: readonly string[];
}

export type Question = SingleQuestion | TrueFalseQuestion | MultipleQuestion | OrderQuestion;
export type QuestionKind = Question['kind'];
