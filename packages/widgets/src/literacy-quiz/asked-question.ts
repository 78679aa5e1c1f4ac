import type { Confidence, LocalizedText } from '@amanat/rules';
import type { QuestionKind, Topic } from '@amanat/rules/literacy';
import type { CitedSource } from '../element/source-line.js';

/** A question as it is shown: of our bank, or of somebody else's file, which has neither our topics nor our checks. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly topic?: Topic;
  readonly stem: LocalizedText;
  readonly options: readonly {
    readonly id: string;
    readonly text: LocalizedText;
    readonly correct?: true;
    readonly why?: LocalizedText;
  }[];
  /** Of `order`: the ids in the right order. */
  readonly rightOrder?: readonly string[];
  /** How sure we are; of somebody else's question nobody here can tell. */
  readonly confidence?: Confidence;
  readonly source?: CitedSource;
}

/** The letter of an option, by its place from 0, where options are spoken of or marked with a pen. */
export const letterOf = (place: number): string => 'ABCDEFGHIJKL'.charAt(place);
