import type { LocalizedText } from '../source.js';
import { BIG_THREE_ATTRIBUTION, KAZAKHSTAN_ORIENTATION } from './big-three.js';
import { nextSteps } from './next-steps.js';
import { SCAM_CALL } from './scam-call.js';
import { QUIZ_SET_TITLES, WHOLE_BANK } from './sets.js';
import { TOPICS } from './types.js';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;

type Placed = readonly [where: string, text: LocalizedText];

const bankTexts: Placed[] = WHOLE_BANK.flatMap((question) => [
  [question.id, question.stem] as const,
  ...question.options.flatMap((option): Placed[] => [
    [`${question.id}/${option.id}`, option.text],
    [`${question.id}/${option.id} why`, option.why],
  ]),
]);

const rehearsalTexts: Placed[] = SCAM_CALL.calls.flatMap(({ id, caller, lines }) => [
  [`${id} caller`, caller] as const,
  ...lines.flatMap((line): Placed[] => [
    [`${id}/${line.id}`, line.says],
    ...(line.redFlag ? [[`${id}/${line.id} flag`, line.redFlag] as const] : []),
    ...line.replies.flatMap((reply): Placed[] => [
      [`${id}/${line.id}/${reply.id}`, reply.text],
      [`${id}/${line.id}/${reply.id} why`, reply.why],
    ]),
  ]),
]);

/** Every text of the folder that a visitor can read, and where it stands. */
export const EVERY_TEXT: readonly Placed[] = [
  ...bankTexts,
  ...rehearsalTexts,
  ['rehearsal title', SCAM_CALL.title],
  ['rehearsal intro', SCAM_CALL.intro],
  ...TOPICS.flatMap((topic) => nextSteps([topic]).map((step): Placed => [`step after ${topic}`, step.text])),
  ...Object.entries(QUIZ_SET_TITLES).map(([id, title]): Placed => [`title of ${id}`, title]),
  ['big three', BIG_THREE_ATTRIBUTION.text],
  ['orientation', KAZAKHSTAN_ORIENTATION.text],
];

export function wordsIn(text: string): number {
  return text.split(/[ \n]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!])[»”]?,? (?=[–—«“]?\p{Lu}|[–—] )/u);
}

/** Numbers of a text with the separators of its language taken out, in order of size. */
export function numbersIn(text: string): string[] {
  const plain = text.replaceAll(/(?<=\d)[\u00a0,](?=\d{3}(?!\d))/gu, '').replaceAll(/(?<=\d),(?=\d)/gu, '.');
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).sort();
}
