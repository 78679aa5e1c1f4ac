export { readQuizFile } from './quiz-file.js';
export type { ReadQuizFile } from './quiz-file.js';
export type { OwnQuestion, OwnQuiz, QuizFileProblem, QuizFileProblemCode } from './own-quiz.js';
