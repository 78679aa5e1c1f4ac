import type { Confidence } from '@amanat/rules';
import type { Topic } from '@amanat/rules/literacy';
import type { OwnQuestion } from '@amanat/rules/literacy/quiz-file';
import type { CitedSource } from '../element/source-line.js';

/** A question as it is shown: of our bank, or of somebody else's file, which has neither our topics nor our checks. */
export interface AskedQuestion extends Omit<OwnQuestion, 'source'> {
  readonly topic?: Topic;
  /** How sure we are; of somebody else's question nobody here can tell. */
  readonly confidence?: Confidence;
  readonly source?: CitedSource;
}

/** The letter of an option, by its place from 0, where options are spoken of or marked with a pen. */
export const letterOf = (place: number): string => 'ABCDEFGHIJKL'.charAt(place);
