import { define } from '../element/define.js';
import { LiteracyQuiz } from '../literacy-quiz/literacy-quiz.js';

define('amanat-literacy-quiz', LiteracyQuiz);
