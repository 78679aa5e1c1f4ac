import type { Answers } from '@amanat/rules/literacy';
import type { AskedQuestion } from '../asked-question.js';

/** The one unfinished quiz of a device. Nothing in it says who answered. */
export interface KeptAttempt {
  readonly set: string;
  /** Which edition of the questions was asked: {@link editionOf}. */
  readonly edition: string;
  readonly answers: Answers;
}

export const ATTEMPT_KEY = 'amanat-quiz';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** The storage of the page, if it may be used: a sandboxed frame throws at the very name. */
export function deviceStorage(): Storage | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- written to after the first answer only, never on a shared phone
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What an earlier visit left; what is older than 30 days, or unreadable, is removed. */
export function readAttempt(storage: Storage | undefined, now: number): KeptAttempt | undefined {
  try {
    const text = storage?.getItem(ATTEMPT_KEY);
    if (text === null || text === undefined) return undefined;
    const attempt = parsed(text, now);
    if (!attempt) storage?.removeItem(ATTEMPT_KEY);
    return attempt;
  } catch {
    return undefined;
  }
}

/** Keeps the answers so far. Storage that is full, or closed, keeps nothing, and nobody has to know. */
export function keepAttempt(storage: Storage | undefined, attempt: KeptAttempt, now: number): void {
  try {
    storage?.setItem(ATTEMPT_KEY, JSON.stringify({ ...attempt, keptAt: now }));
  } catch {
    // No place to go on from.
  }
}

export function forgetAttempt(storage: Storage | undefined): void {
  try {
    storage?.removeItem(ATTEMPT_KEY);
  } catch {
    // There is none.
  }
}

/** A short fingerprint of what is asked (FNV-1a): with another wording or other options it is another. */
export function editionOf(questions: readonly AskedQuestion[]): string {
  const text = questions
    .map(({ id, kind, stem, options }) =>
      [id, kind, stem.kk, ...options.map((option) => `${option.id} ${option.text.kk}`)].join('\n'),
    )
    .join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function parsed(text: string, now: number): KeptAttempt | undefined {
  const kept = json(text);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { set, edition, answers, keptAt } = kept as Readonly<Record<string, unknown>>;
  if (typeof set !== 'string' || typeof edition !== 'string' || typeof keptAt !== 'number') return undefined;
  // A clock that was set back would keep it for longer.
  if (now - keptAt > KEPT_MS || keptAt > now + KEPT_MS) return undefined;
  return isAnswers(answers) ? { set, edition, answers } : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAnswers(value: unknown): value is Answers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((answer) => typeof answer === 'string')
  );
}
