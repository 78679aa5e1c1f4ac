import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from '../packages.ts';

export const WHERE = `${ROOT}.cache/consumers.txt`;

/** The project that prepare.ts made, where it still stands. */
export function findPlace(): string | undefined {
  const place = existsSync(WHERE) ? readFileSync(WHERE, 'utf8') : '';
  return place !== '' && existsSync(place) ? place : undefined;
}
