import { readFileSync } from 'node:fs';
import type { LocalizedText } from '@amanat/contract';
import { StartError } from '../start-error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Says which variable is wrong and what it takes. The value is not repeated: it may be a secret. */
export const refuse = (name: string, takes: string): never => {
  throw new StartError(`${name} takes ${takes}`);
};

/** What stands in a JSON file of the operator, also in one that Notepad saved with a mark in front. */
export function jsonIn(name: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'it is not JSON';
    return refuse(name, `a readable JSON file: ${why}`);
  }
}

export function wholeNumber(
  env: Environment,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = env[name] || String(fallback);
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : refuse(name, `a whole number from ${least} to ${most}`);
}

export function localized(env: Environment, prefix: string, fallback: LocalizedText | null): LocalizedText {
  const text = (locale: keyof LocalizedText) => {
    const name = `${prefix}_${locale.toUpperCase()}`;
    return (
      env[name]?.trim() ||
      fallback?.[locale] ||
      refuse(name, 'the name of the office that receives the requests, as visitors read it in this language')
    );
  };
  return { kk: text('kk'), ru: text('ru'), en: text('en') };
}

/** An address of the web that others begin with, without a slash at the end; null when nobody said it. */
export function baseAddress(env: Environment, name: string, takes: string): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password || url.search || url.hash) return refuse(name, takes);
  return url.href.replace(/\/+$/, '');
}

/** One of a few words. */
export function oneOf<const Value extends string>(
  env: Environment,
  name: string,
  values: readonly Value[],
  fallback: Value,
): Value {
  return (
    values.find((value) => value === (env[name] || fallback)) ?? refuse(name, `one of ${values.join(', ')}`)
  );
}
