import { Refusal } from './refusal.js';

/**
 * Runs work when its turn comes. Refuses with `rate-limited` when too much of one waits already, and with `unavailable`
 * when too much of all does.
 */
export type Turns = <Result>(work: () => Promise<Result>, who?: string) => Promise<Result>;

interface TurnsOptions {
  readonly atOnce: number;
  /** How much may wait, of all together. */
  readonly waiting: number;
  /** How much may wait of one. */
  readonly waitingOfOne?: number;
  /** Whoever brought more than this lately stands back while others come; absent: nobody does. */
  readonly many?: number;
}

/** Milliseconds after which half of what one brought is forgotten. */
const HALF_LIFE = 10_000;
/** Others are taken to come for so many milliseconds after one came. */
const OTHERS_COME = 1000;
/** Those who stand back have one piece done, and then nothing for so many times as long as it took. */
const REST = 4;

const LINE_IS_SHORTER_IN_SECONDS = 5;

const now = () => performance.now();

/** How much each brought lately. */
function createCounts() {
  const counts = new Map<string, number>();
  let halvedAt = now();
  const halve = () => {
    for (const [who, count] of counts) {
      if (count > 1) counts.set(who, count / 2);
      else counts.delete(who);
    }
  };
  return {
    of: (who: string) => counts.get(who) ?? 0,
    add(who: string) {
      for (; now() - halvedAt >= HALF_LIFE && counts.size > 0; halvedAt += HALF_LIFE) halve();
      if (counts.size === 0) halvedAt = now();
      counts.set(who, (counts.get(who) ?? 0) + 1);
    },
  };
}

interface Waiting {
  readonly go: () => void;
  readonly refuse: (why: Refusal) => void;
}

/**
 * At most `atOnce` pieces of work together, and so many more in line: a flood cannot take all memory.
 * Of those who wait, whoever brought least lately is served next; when the line is full, whoever brought most loses a
 * place in it to them. With `many`, those stand back as well: while others come, a fifth of the time is theirs, and one
 * piece at a time. A village behind one address is served a little later; a flood leaves the machine to the rest.
 */
export function createTurns(options: TurnsOptions): Turns {
  const { atOnce, waiting, waitingOfOne = Infinity, many = Infinity } = options;
  const lines = new Map<string, Waiting[]>();
  const brought = createCounts();
  let running = 0;
  let inLine = 0;
  let othersCameAt = -Infinity;
  let restsUntil = -Infinity;
  let timer: NodeJS.Timeout | undefined;

  const bringsMany = (who: string) => brought.of(who) > many;
  const othersCome = () => now() - othersCameAt < OTHERS_COME;
  const mayBegin = (who: string) =>
    running < atOnce && (!bringsMany(who) || !othersCome() || (running === 0 && now() >= restsUntil));

  const whoBrought = (isAhead: (one: number, other: number) => boolean): string | undefined => {
    let found: string | undefined;
    for (const who of lines.keys())
      if (found === undefined || isAhead(brought.of(who), brought.of(found))) found = who;
    return found;
  };
  const least = (one: number, other: number) => one < other;
  const most = (one: number, other: number) => one >= other;

  /** Takes the first or the last piece of somebody out of the line. */
  const takeOut = (who: string, end: 'first' | 'last'): Waiting | undefined => {
    const line = lines.get(who) ?? [];
    const piece = end === 'first' ? line.shift() : line.pop();
    lines.delete(who);
    // Behind those who brought as much.
    if (line.length > 0) lines.set(who, line);
    inLine--;
    return piece;
  };

  const makeRoom = (who: string) => {
    const worst = whoBrought(most);
    if (worst === undefined || brought.of(worst) <= brought.of(who)) throw new Refusal('unavailable');
    takeOut(worst, 'last')?.refuse(new Refusal('unavailable'));
  };

  const wait = (who: string): Promise<void> => {
    if ((lines.get(who)?.length ?? 0) >= waitingOfOne)
      throw new Refusal('rate-limited', [], { retryAfterSeconds: LINE_IS_SHORTER_IN_SECONDS });
    if (inLine >= waiting) makeRoom(who);
    const line = lines.get(who) ?? [];
    lines.set(who, line);
    inLine++;
    const turn = new Promise<void>((go, refuse) => line.push({ go, refuse }));
    handOn();
    return turn;
  };

  const handOn = () => {
    let who = whoBrought(least);
    for (; who !== undefined && mayBegin(who); who = whoBrought(least)) {
      running++;
      takeOut(who, 'first')?.go();
    }
    if (who === undefined || running > 0 || timer) return;
    // Nothing runs that would hand on.
    timer = setTimeout(
      () => {
        timer = undefined;
        handOn();
      },
      Math.max(1, restsUntil - now()),
    );
  };

  return async (work, who = '') => {
    brought.add(who);
    if (!bringsMany(who)) othersCameAt = now();
    if (mayBegin(who)) running++;
    else await wait(who);
    const began = now();
    try {
      return await work();
    } finally {
      running--;
      if (bringsMany(who)) restsUntil = now() + REST * (now() - began);
      handOn();
    }
  };
}
