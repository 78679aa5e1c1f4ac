import type { Answers } from '@amanat/rules/literacy';
import type { Quiz } from '../quiz.js';
import { deviceStorage, editionOf, forgetAttempt, keepAttempt, readAttempt } from './kept-attempt.js';

/** Keeps a place in one quiz on the device, from the first answer to the result. */
export interface AttemptKeeper {
  /** Whether a place can be kept here at all. */
  canKeep(): boolean;
  /** What an earlier visit left of this very quiz. */
  look(): Answers | undefined;
  keep(answers: Answers): void;
  forget(): void;
}

/** `mayKeep`: asked each time; a shared phone keeps nothing, and loses what it had. */
export function attemptKeeper({ id, questions }: Quiz, mayKeep: () => boolean): AttemptKeeper {
  const edition = editionOf(questions);
  return {
    canKeep: () => mayKeep() && deviceStorage() !== undefined,
    look() {
      const storage = deviceStorage();
      const kept = readAttempt(storage, Date.now());
      if (kept?.set === id && kept.edition === edition && mayKeep()) return kept.answers;
      if (kept?.set === id || !mayKeep()) forgetAttempt(storage);
      return undefined;
    },
    keep(answers) {
      if (mayKeep()) keepAttempt(deviceStorage(), { set: id, edition, answers }, Date.now());
    },
    forget() {
      const storage = deviceStorage();
      if (readAttempt(storage, Date.now())?.set === id) forgetAttempt(storage);
    },
  };
}
