import { Refusal } from './refusal.js';

/** Runs work when its turn comes. Refuses with `unavailable` when too much waits already. */
export type Turns = <Result>(work: () => Promise<Result>, who?: string) => Promise<Result>;

interface TurnsOptions {
  readonly atOnce: number;
  /** How much may wait, of all together. */
  readonly waiting: number;
  /** How much may wait of one. */
  readonly waitingOfOne?: number;
}

/**
 * At most `atOnce` pieces of work together, and so many more in line: a flood cannot take all memory.
 * Those who wait are served in rounds, one piece each, so that whoever brings a hundred does not hold up the others.
 */
export function createTurns({ atOnce, waiting, waitingOfOne = waiting }: TurnsOptions): Turns {
  /** Whoever is first here is served next. */
  const lines = new Map<string, (() => void)[]>();
  let running = 0;
  let inLine = 0;

  const wait = (who: string): Promise<void> => {
    const line = lines.get(who) ?? [];
    if (inLine >= waiting || line.length >= waitingOfOne) throw new Refusal('unavailable');
    inLine++;
    lines.set(who, line);
    return new Promise((begin) => line.push(begin));
  };

  const handOn = () => {
    const [next] = lines;
    if (!next) {
      running--;
      return;
    }
    const [who, line] = next;
    const begin = line.shift();
    lines.delete(who);
    if (line.length > 0) lines.set(who, line);
    inLine--;
    begin?.();
  };

  return async (work, who = '') => {
    if (running < atOnce) running++;
    else await wait(who);
    try {
      return await work();
    } finally {
      handOn();
    }
  };
}
