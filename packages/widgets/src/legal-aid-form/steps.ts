import { parsePhone } from '@amanat/l10n';
import { byPhone, dialable, LONGEST, type Answers } from './answers.js';

/** The questions, in order; each asks one thing. */
export const ASKED_STEPS = ['topic', 'where', 'channel', 'reach', 'safety', 'story'] as const;
export type AskedStep = (typeof ASKED_STEPS)[number];

/** After the questions: check answers, consent. */
const STEPS_AFTER = 2;

export type ProblemCode =
  | 'topic-needed'
  | 'channel-needed'
  | 'phone-needed'
  | 'phone-wrong'
  | 'phone-fixed'
  | 'email-needed'
  | 'email-wrong'
  | 'name-long'
  | 'okrug-long'
  | 'description-long'
  | 'agree-needed'
  | 'saved-needed'
  | 'receipt-needed'
  | 'receipt-length'
  | 'receipt-digits';

/** What is wrong with a field; `n` is a count for the sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ProblemCode;
  readonly n?: number;
}

/** The questions that these answers call for: how careful a call must be is asked only when there will be one. */
export function stepsFor(answers: Answers): readonly AskedStep[] {
  return ASKED_STEPS.filter(
    (step) => step !== 'safety' || answers.channel === undefined || byPhone(answers.channel),
  );
}

/** The place of a step, for "step 2 of 8". The total never grows on the way. */
export function progressOf(step: AskedStep | 'check' | 'consent', answers: Answers) {
  const steps = stepsFor(answers);
  const total = steps.length + STEPS_AFTER;
  if (step === 'check') return { n: total - 1, total };
  if (step === 'consent') return { n: total, total };
  return { n: steps.indexOf(step) + 1, total };
}

/** As the contract's e-mail: ASCII, a dot in the host, no leading, trailing or double dots. */
const EMAIL = /^[\w'+-]+(\.[\w'+-]+)*@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

/** What must be corrected before a step can be left. */
export function validateStep(step: AskedStep, answers: Answers): readonly FieldProblem[] {
  switch (step) {
    case 'topic':
      return answers.topic === undefined ? [{ field: 'topic', code: 'topic-needed' }] : [];
    case 'where':
      return tooLong('okrug', 'okrug-long', answers.okrug, LONGEST.okrug);
    case 'channel':
      return answers.channel === undefined ? [{ field: 'channel', code: 'channel-needed' }] : [];
    case 'reach':
      return [...addressProblems(answers), ...tooLong('name', 'name-long', answers.name, LONGEST.name)];
    case 'safety':
      return [];
    case 'story':
      return tooLong('description', 'description-long', answers.description, LONGEST.description);
  }
}

/** The first question whose answer must be corrected. */
export function firstUnsettled(answers: Answers): AskedStep | undefined {
  return stepsFor(answers).find((step) => validateStep(step, answers).length > 0);
}

function addressProblems({ channel, phone, email }: Answers): readonly FieldProblem[] {
  if (byPhone(channel)) {
    if (phone.trim() === '') return [{ field: 'phone', code: 'phone-needed' }];
    if (dialable(phone) === undefined) return [{ field: 'phone', code: 'phone-wrong' }];
    const unreachable = channel === 'sms' && parsePhone(phone).kind === 'fixed';
    return unreachable ? [{ field: 'phone', code: 'phone-fixed' }] : [];
  }
  if (channel === 'email') {
    const typed = email.trim();
    if (typed === '') return [{ field: 'email', code: 'email-needed' }];
    const valid = EMAIL.test(typed) && typed.length <= LONGEST.email;
    return valid ? [] : [{ field: 'email', code: 'email-wrong' }];
  }
  return [];
}

function tooLong(field: string, code: ProblemCode, typed: string, longest: number): readonly FieldProblem[] {
  const over = typed.trim().length - longest;
  return over > 0 ? [{ field, code, n: over }] : [];
}
