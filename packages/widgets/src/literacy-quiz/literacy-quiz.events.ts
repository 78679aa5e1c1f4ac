import { AmanatEvent } from '../element/amanat-event.js';

/** A question was answered and checked. Nothing says who answered. */
export class QuestionAnsweredEvent extends AmanatEvent {
  readonly questionId: string;
  readonly correct: boolean;
  constructor(questionId: string, correct: boolean) {
    super('amanat-question-answered');
    this.questionId = questionId;
    this.correct = correct;
  }
}

/** The last question was answered. */
export class QuizFinishedEvent extends AmanatEvent {
  readonly score: number;
  readonly max: number;
  constructor(score: number, max: number) {
    super('amanat-quiz-finished');
    this.score = score;
    this.max = max;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-question-answered': QuestionAnsweredEvent;
    'amanat-quiz-finished': QuizFinishedEvent;
  }
}
