import type { LocalizedText } from '../../source.js';
import type { QuestionKind } from '../types.js';

/** A question of somebody's own. Nobody but its author answers for what it says. */
export interface OwnQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly stem: LocalizedText;
  readonly options: readonly {
    readonly id: string;
    readonly text: LocalizedText;
    readonly correct?: true;
    readonly why?: LocalizedText;
  }[];
  /** Of `order`: the ids in the right order. */
  readonly rightOrder?: readonly string[];
  readonly source?: { readonly title: string; readonly url: string };
}

export interface OwnQuiz {
  readonly id: string;
  readonly title: LocalizedText;
  readonly questions: readonly OwnQuestion[];
}

/** What is wrong in a file, for whoever wrote it. */
export interface QuizFileProblem {
  /** JSON Pointer (RFC 6901) to the place; empty for the whole file. */
  readonly pointer: string;
  readonly code: QuizFileProblemCode;
}

export type QuizFileProblemCode =
  /** Not an object with `"amanatQuiz": 1`. */
  | 'not-a-quiz'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'too-short'
  | 'too-long'
  /** Small Latin letters, digits and `-`, 64 at most. */
  | 'bad-id'
  | 'same-id-twice'
  /** None of kk, ru, en. */
  | 'no-language'
  | 'unknown-kind'
  /** `single` and `true-false` have exactly one right option, `multiple` one or more, `order` none. */
  | 'right-options'
  /** `rightOrder` of `order` names every option once; other kinds have none. */
  | 'right-order'
  | 'not-an-address';
