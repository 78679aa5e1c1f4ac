import { LOCALES } from '@amanat/l10n';
import {
  CHANNELS,
  FOR_WHOM,
  NEEDS,
  NO_ANSWERS,
  SAFE_HOURS,
  TOPICS,
  WHO_MAY_ANSWER,
  type Answers,
} from '../questions/answers.js';
import { ASKED_STEPS, type AskedStep } from '../questions/steps.js';

export interface Unfinished {
  readonly answers: Answers;
  readonly step: AskedStep;
}

/** The answers as text; lists as words, because a page's old library may have changed how lists become JSON. */
export function writeDraft({ answers, step }: Unfinished): string {
  return JSON.stringify({ ...answers, needs: answers.needs.join(' '), website: '', step });
}

/** Of a choice that this page does not know, nothing. */
function oneOf<Value extends string>(values: readonly Value[], given: unknown): Value | undefined {
  return values.find((value) => value === given);
}

/** What an earlier page, maybe of another version, has written; undefined when it is not readable. */
export function readDraft(text: string): Unfinished | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const kept = given as Readonly<Record<string, unknown>>;
  const textAt = (key: keyof Answers) => (typeof kept[key] === 'string' ? kept[key] : '');
  const answers: Answers = {
    filledInBy: textAt('filledInBy'),
    topic: oneOf(TOPICS, kept['topic']),
    forWhom: oneOf(FOR_WHOM, kept['forWhom']) ?? NO_ANSWERS.forWhom,
    relation: textAt('relation'),
    personAgrees: kept['personAgrees'] === true,
    region: textAt('region'),
    district: textAt('district'),
    okrug: textAt('okrug'),
    channel: oneOf(CHANNELS, kept['channel']),
    phone: textAt('phone'),
    email: textAt('email'),
    name: textAt('name'),
    // Hours are taken meanwhile.
    slot: '',
    safeHours: oneOf(SAFE_HOURS, kept['safeHours']) ?? NO_ANSWERS.safeHours,
    whoMayAnswer: oneOf(WHO_MAY_ANSWER, kept['whoMayAnswer']) ?? NO_ANSWERS.whoMayAnswer,
    mayLeaveMessage: kept['mayLeaveMessage'] === true,
    maySayWhoWeAre: kept['maySayWhoWeAre'] === true,
    codeword: textAt('codeword'),
    description: textAt('description'),
    language: oneOf(LOCALES, kept['language']),
    needs: NEEDS.filter((need) => textAt('needs').split(' ').includes(need)),
    iin: textAt('iin'),
    website: '',
  };
  return { answers, step: oneOf(ASKED_STEPS, kept['step']) ?? 'topic' };
}
