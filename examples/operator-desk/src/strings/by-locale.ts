import type { Locale } from '@amanat/l10n';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

export const WORDS: Readonly<Record<Locale, Words>> = { kk, ru, en };

/** The word for a member of a set that may have grown on the server since this desk was built. */
export const wordFor = (words: Readonly<Record<string, string>>, member: string): string =>
  Object.hasOwn(words, member) ? (words[member] ?? member) : member;
