import {
  type Quiz,
  type QuizList,
  QuizListSchema,
  type QuizResults,
  QuizResultsSchema,
  QuizSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';
import { QuizAttempts } from './quiz-attempts.js';

/** The literacy quizzes, without their answers. */
export class Quizzes {
  readonly attempts: QuizAttempts;
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.attempts = new QuizAttempts(transport);
  }

  /** All quizzes, without their questions. */
  list(options?: RequestOptions): Promise<QuizList> {
    return this.#transport.send({ path: path`/v1/quizzes`, answer: QuizListSchema }, options);
  }

  /** One quiz with its questions. */
  retrieve(id: string, options?: RequestOptions): Promise<Quiz> {
    return this.#transport.send({ path: path`/v1/quizzes/${{ id }}`, answer: QuizSchema }, options);
  }

  /** How a quiz is answered, by question: counts in steps of ten attempts, and nothing of fewer. */
  results(id: string, options?: RequestOptions): Promise<QuizResults> {
    return this.#transport.send(
      { path: path`/v1/quizzes/${{ id }}/results`, answer: QuizResultsSchema },
      options,
    );
  }
}
