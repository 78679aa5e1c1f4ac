import type { Source } from '@amanat/contract';
import type { Source as RulesSource } from '@amanat/rules';

/** A source as the contract has it: the day of publication, or else of reading. */
export function sourceOf({ title, lang, url, publishedOn, readOn }: RulesSource): Source {
  const asOf = publishedOn ?? readOn;
  return { title, lang, url, ...(asOf !== undefined && { asOf }) };
}
