/** A text in the three languages of the project. Kazakh is the source; the others follow it. */
export interface LocalizedText {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. Two days compare as text. */
export type Day = string;

/** Where a fact was read. */
export interface Source {
  /** The headline of the page, or what the page is where no headline was kept. */
  readonly title: string;
  /** The language of the title, BCP 47. */
  readonly lang: 'kk' | 'ru' | 'en';
  readonly url: string;
  readonly publishedOn?: Day;
  readonly readOn?: Day;
}

/**
 * How sure a fact is. `high`: read in an official source, or in two independent ones. `medium`: in one
 * unofficial source, or in an excerpt that was cut; say it with care. Anything weaker is not in this package.
 */
export type Confidence = 'high' | 'medium';

/** Something that holds from a day on, until the next edition of the same thing. */
export interface Dated {
  readonly effectiveFrom: Day;
}

/** The last of the entries, oldest first, that holds on the day; `undefined` before the first. */
export function inForceOn<Entry extends Dated>(entries: readonly Entry[], day: Day): Entry | undefined {
  return entries.findLast((entry) => entry.effectiveFrom <= day);
}
