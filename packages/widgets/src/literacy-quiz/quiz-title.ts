import type { LocalizedText } from '@amanat/rules';
import { QUIZ_SET_TITLES } from '@amanat/rules/literacy/set-names';
import type { Quiz } from './quiz.js';

/** What a quiz is called away from its place on the page: on paper, and in a record of learning. */
export const titleOf = (quiz: Quiz): LocalizedText =>
  quiz.ownTitle ? quiz.ownTitle : QUIZ_SET_TITLES[quiz.counted];
