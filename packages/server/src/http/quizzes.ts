import { createQuizAttempt, listQuizzes, retrieveQuiz } from '../services/quizzes.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveQuizzes(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'listQuizzes', listQuizzes);
  serveOperation(app, parts, 'retrieveQuiz', ({ path }) => retrieveQuiz(path.id));
  serveOperation(app, parts, 'createQuizAttempt', ({ path, body }, { quizAttempts }) =>
    createQuizAttempt({ store: quizAttempts, clock: parts.clock }, path.id, body),
  );
}
