import type { Locale } from '@amanat/l10n';

/** A text of the page's: one for all languages, or one for each. */
export type HostText = string | Readonly<Record<Locale, string>>;

/** How a household earns, and so when it can pay. */
export interface Livelihood {
  readonly id: string;
  /** The months that pay, 1 to 12; none: every month. */
  readonly months: readonly number[];
  /** Texts of the page's; a preset of ours has its own. */
  readonly label?: HostText | undefined;
  readonly help?: HostText | undefined;
}

/** The visitor names the months. It is always offered, last. */
export const OWN_MONTHS = 'own';

export const PRESET_IDS = ['monthly', 'sheep', 'wheat', 'bees', 'spring-autumn'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/**
 * Examples of when villagers sell, for a start; they are no rule of the programme, and a lender may not offer them.
 * Milk every month, sheep after the autumn sale, wheat after the harvest, honey at the end of summer.
 */
export const LIVELIHOODS: readonly Livelihood[] = [
  { id: 'monthly', months: [] },
  { id: 'sheep', months: [10] },
  { id: 'wheat', months: [9, 10] },
  { id: 'bees', months: [8, 9] },
  { id: 'spring-autumn', months: [5, 10] },
];

/** The page's text in the language at hand. */
export function hostText(locale: Locale, text: HostText): string {
  return typeof text === 'string' ? text : text[locale];
}
