import { correctOptionsOf } from '@amanat/rules/literacy/score';
import type { AskedQuestion } from '../asked-question.js';

/** A statement of xAPI 1.0.3 about an anonymous learner; whoever stores it puts in the actor that they know. */
export interface XapiStatement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: 'anonymous' };
  };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: Readonly<Record<string, unknown>>;
  };
  readonly result: Readonly<Record<string, unknown>>;
}

/** Where and when something was answered. */
export interface Occasion {
  readonly quizId: string;
  /** The address of the page; what stands behind `#` and `?` may say something of the visitor and is left out. */
  readonly page: string;
  readonly now: Date;
  readonly uuid: () => string;
}

const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
const ACTIVITIES = 'http://adlnet.gov/expapi/activities/';

/** One question was answered. `answer`: chosen ids with one space between them, or `dont-know`. */
export function answeredStatement(
  question: AskedQuestion,
  { answer, correct }: { readonly answer: string; readonly correct: boolean },
  occasion: Occasion,
): XapiStatement {
  return statement('answered', occasion, {
    path: `/${question.id}`,
    definition: {
      type: `${ACTIVITIES}cmi.interaction`,
      name: question.stem,
      ...interactionOf(question),
    },
    result: { success: correct, response: answer.replaceAll(' ', '[,]') },
  });
}

/** The last question was answered. */
export function completedStatement(
  { score, max, title }: { readonly score: number; readonly max: number; readonly title: object },
  occasion: Occasion,
): XapiStatement {
  return statement('completed', occasion, {
    path: '',
    definition: { type: `${ACTIVITIES}assessment`, name: title },
    result: {
      completion: true,
      score: { raw: score, min: 0, max, ...(max > 0 && { scaled: Math.round((score / max) * 100) / 100 }) },
    },
  });
}

function statement(
  verb: keyof typeof VERBS,
  { quizId, page, now, uuid }: Occasion,
  about: {
    readonly path: string;
    readonly definition: Readonly<Record<string, unknown>>;
    readonly result: Readonly<Record<string, unknown>>;
  },
): XapiStatement {
  const { origin, pathname } = new URL(page);
  return {
    id: uuid(),
    timestamp: now.toISOString(),
    actor: { objectType: 'Agent', account: { homePage: origin, name: 'anonymous' } },
    verb: { id: VERBS[verb], display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: `${origin}${pathname}#amanat-quiz/${quizId}${about.path}`,
      definition: about.definition,
    },
    result: about.result,
  };
}

/** The question in the words of SCORM's interactions. */
function interactionOf(question: AskedQuestion): Readonly<Record<string, unknown>> {
  return {
    interactionType: question.kind === 'order' ? 'sequencing' : 'choice',
    choices: question.options.map(({ id, text }) => ({ id, description: text })),
    correctResponsesPattern: [correctOptionsOf(question).join('[,]')],
  };
}
