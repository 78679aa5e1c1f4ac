import type { RingKeys } from '../secrecy/key-ring.js';
import type { Clock } from '../services/clock.js';
import { rotateKeys } from '../services/key-rotation.js';
import { openKeyRing } from '../services/server-secrets.js';
import type { Storage } from '../storage/open.js';

interface Parts {
  readonly storage: Storage;
  readonly ring: RingKeys;
  readonly clock: Clock;
  readonly print: (line: string) => void;
}

/** Locks everything with the first key of AMANAT_KEYS, and says which others can be taken out. */
export async function rotateKeysCommand({ storage, ring, clock, print }: Parts): Promise<string> {
  const keys = await openKeyRing(storage, ring, clock);
  let told = 0;
  const { records, removable, foundByOldKeys } = await rotateKeys({ storage, keys, clock }, (count) => {
    if (count < told + 1000) return;
    told = count;
    print(`${count} …`);
  });
  const others = keys.all
    .map(({ id }) => id)
    .filter((id) => id !== keys.current.id && !removable.includes(id));
  return [
    `${records} records were locked anew with ${keys.current.id}.`,
    ...(removable.length > 0 ? [`Take out of AMANAT_KEYS, and restart: ${removable.join(', ')}.`] : []),
    ...(foundByOldKeys > 0
      ? [
          `${foundByOldKeys} requests of an earlier version are found by their receipts with the old keys only.`,
        ]
      : []),
    ...(others.length > 0 && foundByOldKeys === 0
      ? [
          `A server still locks with ${others.join(', ')}: restart all with the new key in front, and run this again.`,
        ]
      : []),
  ].join('\n');
}
