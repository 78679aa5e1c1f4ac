import { createQuizAttempt, listQuizzes, retrieveQuiz, retrieveQuizResults } from '../services/quizzes.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveQuizzes(app: App, parts: AppParts): void {
  const { clock } = parts;
  serveOperation(app, parts, 'listQuizzes', listQuizzes);
  serveOperation(app, parts, 'retrieveQuiz', ({ path }) => retrieveQuiz(path.id));
  serveOperation(app, parts, 'createQuizAttempt', ({ path, body }, stores) =>
    createQuizAttempt({ stores, clock }, path.id, body),
  );
  serveOperation(app, parts, 'retrieveQuizResults', ({ path }, stores) =>
    retrieveQuizResults(stores, path.id),
  );
}
