import { randomInt } from 'node:crypto';
import type { Story } from './visitor.ts';

/** A story of its own: what each test types is found nowhere else. */
export function storyOf(): Story {
  const mark = String(randomInt(1_000_000, 9_999_999));
  return {
    name: `Үмітгүл Әңгір ${mark}`,
    phone: `+7 701 ${mark.slice(0, 3)} ${mark.slice(3, 5)} ${mark.slice(5)}`,
    okrug: `Қарабұлақ ауылы, ${mark}-үй`,
    description: `Нотариустың жазбасы келді, ал мен ұйғарымды көрмедім. Өтініш ${mark}.`,
  };
}
