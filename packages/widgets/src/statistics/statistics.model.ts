import { FIGURES } from '@amanat/rules/figures';
import { createStore, type Store } from '../element/store.js';
import { placeOf, type Figure } from './figure.js';

/** What became of a wish for figures. */
export type Wish = 'idle' | 'asking' | 'failed';

/** Who asks the server: the page by itself, or the visitor. */
export type Asker = 'page' | 'visitor';

export interface StatisticsState {
  readonly figures: readonly Figure[];
  /** Places of the figures whose value the last answer changed. */
  readonly changed: ReadonlySet<string>;
  /** How many answers have come. */
  readonly answers: number;
  /** The page's own asking; it is told to nobody who has figures before them. */
  readonly page: Wish;
  readonly visitor: Wish;
}

export type StatisticsAction =
  | { type: 'asked'; by: Asker }
  | { type: 'arrived'; figures: readonly Figure[]; by: Asker }
  | { type: 'failed'; by: Asker }
  /** Some figures have newer revisions. */
  | { type: 'revised'; figures: readonly Figure[] }
  /** The page has brought figures of its own, or taken them back. */
  | { type: 'given'; figures: readonly Figure[] | undefined };

const NONE: ReadonlySet<string> = new Set();

const beginWith = (figures: readonly Figure[]): StatisticsState => ({
  figures,
  changed: NONE,
  answers: 0,
  page: 'idle',
  visitor: 'idle',
});

export function createStatistics(
  embedded: readonly Figure[] = FIGURES,
): Store<StatisticsState, StatisticsAction> {
  return createStore<StatisticsState, StatisticsAction>(beginWith(embedded), (state, action) => {
    switch (action.type) {
      case 'asked':
        return { ...state, [action.by]: 'asking' };
      case 'arrived':
        return { ...withFigures(state, action.figures), page: 'idle', [action.by]: 'idle' };
      case 'failed':
        // The figures that are shown stay true of their day.
        return { ...state, [action.by]: 'failed' };
      case 'revised':
        return withFigures(state, putIn(state.figures, action.figures));
      case 'given':
        return beginWith(action.figures ?? embedded);
    }
  });
}

function withFigures(state: StatisticsState, figures: readonly Figure[]): StatisticsState {
  const values = new Map(state.figures.map((figure) => [placeOf(figure), figure.value]));
  const changed = figures.filter((figure) => (values.get(placeOf(figure)) ?? figure.value) !== figure.value);
  return { ...state, figures, changed: new Set(changed.map(placeOf)), answers: state.answers + 1 };
}

/** Each newer one in the place of the older; one that was not there comes last. */
function putIn(figures: readonly Figure[], newer: readonly Figure[]): readonly Figure[] {
  const found = new Map(figures.map((figure) => [placeOf(figure), figure]));
  newer.forEach((figure) => found.set(placeOf(figure), figure));
  return [...found.values()];
}
