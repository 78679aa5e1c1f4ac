import type { Answers } from '@amanat/rules/literacy';
import type { PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';

/** Of the answers: not sent, on their way, added without a name, or nobody here can tell. */
export type Counting = 'kept' | 'sending' | 'counted' | 'unknown';

export interface AttemptCounter {
  readonly state: Counting;
  /** Sends the answers for the anonymous count. The visitor has the result already, so a failure only says so. */
  count(answers: Answers): Promise<void>;
  reset(): void;
}

export function attemptCounter({ counted }: Quiz, host: PieceHost): AttemptCounter {
  let state: Counting = 'kept';

  function become(next: Counting): void {
    state = next;
    host.redraw();
  }

  return {
    get state() {
      return state;
    },
    async count(answers) {
      const { connect } = host.settings();
      if (!connect || counted === undefined) return;
      become('sending');
      try {
        const client = await connect();
        const { version } = await client.quizzes.retrieve(counted);
        await client.quizzes.attempts.create(counted, { version, answers: { ...answers } });
        become('counted');
      } catch {
        // They may have arrived all the same: what was lost can be the answer of the server.
        become('unknown');
      }
    },
    reset: () => become('kept'),
  };
}
