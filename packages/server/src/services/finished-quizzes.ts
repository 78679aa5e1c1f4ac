import type { Figure } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import type { QuizAnswerCountStore } from '../storage/quiz-answer-counts.js';
import type { Clock } from './clock.js';

/** The one figure that this server counts itself. Nobody puts in a revision of it. */
export const FINISHED_QUIZZES_KEY = 'literacy.quiz.finished.count';

interface Parts {
  readonly stores: { readonly quizAnswerCounts: QuizAnswerCountStore };
  readonly clock: Clock;
  readonly publicUrl: string | null;
}

/**
 * How often the quizzes of this server were finished, in steps of ten: the sum of its own public results, which are the
 * source. Null before the first step, and while no address is known at which they can be read.
 */
export async function finishedQuizzes({ stores, clock, publicUrl }: Parts): Promise<Figure | null> {
  if (publicUrl === null) return null;
  const value = await stores.quizAnswerCounts.shownAttempts();
  if (value === 0) return null;
  const today = dayInKazakhstan(clock());
  return {
    key: FINISHED_QUIZZES_KEY,
    programme: 'qaryzsyz-qogam',
    value,
    qualifier: 'at-least',
    unit: 'count',
    label: {
      kk: 'Қаржылық сауаттылық тестін аяқтау саны',
      ru: 'Пройдено тестов по финансовой грамотности',
      en: 'Financial literacy quizzes finished',
    },
    definition: {
      kk: 'Осы серверге жіберілген, барлық сұрағына жауап берілген тестілер. Олар ондап саналады. Адам емес, тест саналады: бір адам бірнеше рет өте алады. Аты-жөні сұралмайды, кім жауап бергені сақталмайды.',
      ru: 'Отправленные на этот сервер тесты, в которых даны ответы на все вопросы. Счёт ведётся десятками. Посчитаны прохождения, а не люди: один человек может пройти тест несколько раз. Имя не спрашивают; кто отвечал, сервер не хранит.',
      en: 'Quizzes sent to this server with every question answered. They are counted in tens. Finished attempts are counted, not people: one person may take a quiz several times. No name is asked, and who answered is not kept.',
    },
    asOf: today,
    source: {
      title: 'Тест нәтижелері, осы сервердің өз санағы',
      lang: 'kk',
      url: `${publicUrl}/v1/quizzes`,
      asOf: today,
    },
  };
}
