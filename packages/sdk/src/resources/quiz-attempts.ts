import {
  type QuizAttempt,
  type QuizAttemptCreateParams,
  QuizAttemptCreateSchema,
  QuizAttemptSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** Anonymous attempts at a quiz. */
export class QuizAttempts {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Has the answers scored: the score by topic, and each question with its right answer and why. */
  create(id: string, params: QuizAttemptCreateParams, options?: RequestOptions): Promise<QuizAttempt> {
    return this.#transport.send(
      {
        path: path`/v1/quizzes/${{ id }}/attempts`,
        body: { schema: QuizAttemptCreateSchema, given: params },
        answer: QuizAttemptSchema,
        mutates: true,
      },
      options,
    );
  }
}
