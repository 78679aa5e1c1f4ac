import { parsePhone } from '@amanat/l10n';
import type { CallbackSlot } from '../../element/contact/reached-by-phone.js';
import {
  byPhone,
  CHANNELS,
  dialable,
  LONGEST,
  storable,
  type Answers,
  type ContactChannel,
} from './answers.js';
import { fileLimitsOf, type Circumstances } from './circumstances.js';

/** The questions, in order; each asks one thing. */
export const ASKED_STEPS = [
  'specialist',
  'topic',
  'for-whom',
  'relation',
  'where',
  'channel',
  'reach',
  'slot',
  'hours',
  'safety',
  'codeword',
  'story',
  'files',
  'needs',
  'iin',
] as const;
export type AskedStep = (typeof ASKED_STEPS)[number];

/** After the questions: check answers, consent. */
const STEPS_AFTER = 2;

export type ProblemCode =
  | 'specialist-needed'
  | 'specialist-long'
  | 'topic-needed'
  | 'relation-needed'
  | 'relation-long'
  | 'person-agrees-needed'
  | 'channel-needed'
  | 'phone-needed'
  | 'phone-wrong'
  | 'phone-fixed'
  | 'email-needed'
  | 'email-wrong'
  | 'name-long'
  | 'okrug-long'
  | 'codeword-long'
  | 'description-long'
  | 'file-type'
  | 'file-empty'
  | 'file-size'
  | 'file-count'
  | 'iin-length'
  | 'slot-taken'
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
  /** The file that was refused. */
  readonly file?: { readonly name: string; readonly bytes: number };
}

/** The channels on offer: an SMS stays on a phone that others read. */
export function channelsFor({ sharedPhone }: Pick<Circumstances, 'sharedPhone'>): readonly ContactChannel[] {
  return CHANNELS.filter((channel) => channel !== 'sms' || !sharedPhone);
}

/** The hour that was booked, while it can still be. */
export function bookedSlot(
  { channel, slot }: Answers,
  { slots }: Pick<Circumstances, 'slots'>,
): CallbackSlot | undefined {
  return channel === 'call' ? slots.find(({ start }) => start === slot) : undefined;
}

/**
 * Whether a question is called for. What depends on the channel is, until one is chosen,
 * so that the number of steps does not grow at the choice.
 */
function isCalledFor(step: AskedStep, answers: Answers, circumstances: Circumstances): boolean {
  const { channel, forWhom } = answers;
  const maybeByPhone = channel === undefined || byPhone(channel);
  switch (step) {
    case 'specialist':
      return circumstances.assisted;
    case 'relation':
      return forWhom === 'other';
    case 'slot':
      return channel === 'call' && circumstances.slots.length > 0;
    case 'hours':
      return maybeByPhone && bookedSlot(answers, circumstances) === undefined;
    case 'safety':
      return maybeByPhone;
    case 'codeword':
      return channel !== 'receipt';
    case 'files':
      return fileLimitsOf(circumstances) !== undefined;
    case 'iin':
      return circumstances.asksIin;
    case 'topic':
    case 'for-whom':
    case 'where':
    case 'channel':
    case 'reach':
    case 'story':
    case 'needs':
      return true;
  }
}

/** The questions that these answers, in these circumstances, call for. */
export function stepsFor(answers: Answers, circumstances: Circumstances): readonly AskedStep[] {
  return ASKED_STEPS.filter((step) => isCalledFor(step, answers, circumstances));
}

/**
 * The question before (-1) or after (1) another one; undefined past the ends.
 * It is found even when the other one is not called for any more.
 */
export function neighbourOf(
  step: AskedStep,
  direction: -1 | 1,
  answers: Answers,
  circumstances: Circumstances,
): AskedStep | undefined {
  for (let at = ASKED_STEPS.indexOf(step) + direction; ; at += direction) {
    const candidate = ASKED_STEPS[at];
    if (candidate === undefined || isCalledFor(candidate, answers, circumstances)) return candidate;
  }
}

/** The place of a step, for "step 2 of 8". */
export function progressOf(
  step: AskedStep | 'check' | 'consent',
  answers: Answers,
  circumstances: Circumstances,
) {
  const steps = stepsFor(answers, circumstances);
  const total = steps.length + STEPS_AFTER;
  if (step === 'check') return { n: total - 1, total };
  if (step === 'consent') return { n: total, total };
  return { n: Math.max(steps.indexOf(step), 0) + 1, total };
}

/** As the contract's e-mail: ASCII, a dot in the host, no leading, trailing or double dots. */
const EMAIL = /^[\w'+-]+(\.[\w'+-]+)*@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

/** The digits of a typed IIN; spaces and dashes do no harm. */
export const iinDigits = (typed: string): string => typed.replaceAll(/[\s-]/g, '');

/** What must be corrected before a step can be left. */
export function validateStep(
  step: AskedStep,
  answers: Answers,
  circumstances: Circumstances,
): readonly FieldProblem[] {
  switch (step) {
    case 'specialist':
      return storable(answers.filledInBy) === undefined
        ? [{ field: 'filled-in-by', code: 'specialist-needed' }]
        : tooLong('filled-in-by', 'specialist-long', answers.filledInBy, LONGEST.filledInBy);
    case 'topic':
      return answers.topic === undefined ? [{ field: 'topic', code: 'topic-needed' }] : [];
    case 'relation':
      return relationProblems(answers);
    case 'where':
      return tooLong('okrug', 'okrug-long', answers.okrug, LONGEST.okrug);
    case 'channel':
      return answers.channel !== undefined && channelsFor(circumstances).includes(answers.channel)
        ? []
        : [{ field: 'channel', code: 'channel-needed' }];
    case 'reach':
      return [...addressProblems(answers), ...tooLong('name', 'name-long', answers.name, LONGEST.name)];
    case 'codeword':
      return tooLong('codeword', 'codeword-long', answers.codeword, LONGEST.codeword);
    case 'story':
      return tooLong('description', 'description-long', answers.description, LONGEST.description);
    case 'iin':
      return /^(\d{12})?$/.test(iinDigits(answers.iin)) ? [] : [{ field: 'iin', code: 'iin-length' }];
    case 'for-whom':
    case 'slot':
    case 'hours':
    case 'safety':
    case 'files':
    case 'needs':
      return [];
  }
}

/** The first question whose answer must be corrected. */
export function firstUnsettled(answers: Answers, circumstances: Circumstances): AskedStep | undefined {
  return stepsFor(answers, circumstances).find(
    (step) => validateStep(step, answers, circumstances).length > 0,
  );
}

function relationProblems({ relation, personAgrees }: Answers): readonly FieldProblem[] {
  const problems: FieldProblem[] =
    storable(relation) === undefined
      ? [{ field: 'relation', code: 'relation-needed' }]
      : [...tooLong('relation', 'relation-long', relation, LONGEST.relation)];
  if (!personAgrees) problems.push({ field: 'person-agrees', code: 'person-agrees-needed' });
  return problems;
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
