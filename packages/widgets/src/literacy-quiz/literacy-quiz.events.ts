import { AmanatEvent } from '../element/amanat-event.js';

/** A question was answered and checked. Nothing says who answered. */
export class QuestionAnsweredEvent extends AmanatEvent {
  constructor(
    readonly questionId: string,
    readonly correct: boolean,
  ) {
    super('amanat-question-answered');
  }
}

/** The last question was answered. */
export class QuizFinishedEvent extends AmanatEvent {
  constructor(
    readonly score: number,
    readonly max: number,
  ) {
    super('amanat-quiz-finished');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-question-answered': QuestionAnsweredEvent;
    'amanat-quiz-finished': QuizFinishedEvent;
  }
}
