/** `short`: ten over all topics; `whole`: every question; each topic by itself; `big-three`: the published three. */
export const QUIZ_SET_IDS = [
  'short',
  'whole',
  'budget',
  'loan',
  'debt',
  'bankruptcy',
  'fraud',
  'stop-credit',
  'big-three',
] as const;
export type QuizSetId = (typeof QUIZ_SET_IDS)[number];

/** Whether a text, from an address or an attribute, names a set. */
export function isQuizSetId(text: string): text is QuizSetId {
  return QUIZ_SET_IDS.some((id) => id === text);
}
