export const LIVELIHOOD_IDS = ['monthly', 'sheep', 'wheat', 'bees', 'own'] as const;
/** How a household earns: every month, or when something is sold. */
export type LivelihoodId = (typeof LIVELIHOOD_IDS)[number];

export interface Livelihood {
  readonly id: LivelihoodId;
  /** The months that pay, 1 to 12; none: every month. */
  readonly months: readonly number[];
}

/**
 * Examples of when villagers sell, for a start; they are no rule of the programme, and a lender may not offer them.
 * Sheep after the autumn sale, wheat after the harvest, honey at the end of summer.
 */
export const LIVELIHOODS: readonly Livelihood[] = [
  { id: 'monthly', months: [] },
  { id: 'sheep', months: [10] },
  { id: 'wheat', months: [9, 10] },
  { id: 'bees', months: [8, 9] },
  { id: 'own', months: [] },
];
