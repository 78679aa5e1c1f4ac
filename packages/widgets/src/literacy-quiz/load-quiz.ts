import type { QuizSetId } from '@amanat/rules/literacy/set-ids';
import type { Quiz } from './quiz.js';

/**
 * Fetches the questions of one set, and no others. The set that most pages ask comes in one step, without the list of sets
 * between. Rejects without a connection.
 */
export async function loadQuiz(set: QuizSetId): Promise<Quiz> {
  switch (set) {
    case 'short': {
      const { SHORT_QUESTIONS } = await import('@amanat/rules/literacy/short-set');
      return { id: set, counted: set, questions: SHORT_QUESTIONS };
    }
    case 'big-three': {
      const bigThree = await import('@amanat/rules/literacy/big-three');
      return {
        id: set,
        counted: set,
        questions: bigThree.BIG_THREE_QUESTIONS,
        attribution: bigThree.BIG_THREE_ATTRIBUTION,
        orientation: bigThree.KAZAKHSTAN_ORIENTATION,
      };
    }
    default: {
      const { loadSet } = await import('@amanat/rules/literacy/load-set');
      return { id: set, counted: set, questions: await loadSet(set) };
    }
  }
}
