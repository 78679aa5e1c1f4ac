import { FIGURES } from '@amanat/rules/figures';
import { createStore, type Store } from '../element/store.js';

interface Words {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A published figure; the embedded data and the server's answer both have this shape. */
export interface Figure {
  readonly key: string;
  readonly programme: string;
  readonly value: number;
  /** `exact`, `at-least` or `about`. */
  readonly qualifier: string;
  /** `count`, `people` or `tenge`. */
  readonly unit: string;
  readonly label: Words;
  readonly definition: Words;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly statedBy?: Words | undefined;
  readonly source: { readonly title: string; readonly lang?: string | undefined; readonly url: string };
}

/** What became of the visitor's wish for newer figures. The page's own asking is not told to anybody. */
export type Refresh = 'idle' | 'asking' | 'failed';

export interface StatisticsState {
  readonly figures: readonly Figure[];
  /** Keys of the figures whose value the last answer changed. */
  readonly changed: ReadonlySet<string>;
  /** How many answers have come. */
  readonly answers: number;
  readonly refresh: Refresh;
}

export type StatisticsAction =
  | { type: 'asked' }
  | { type: 'arrived'; figures: readonly Figure[]; by: 'page' | 'visitor' }
  | { type: 'failed' };

const NONE: ReadonlySet<string> = new Set();

export function createStatistics(
  embedded: readonly Figure[] = FIGURES,
): Store<StatisticsState, StatisticsAction> {
  return createStore<StatisticsState, StatisticsAction>(
    { figures: embedded, changed: NONE, answers: 0, refresh: 'idle' },
    reduce,
  );
}

function reduce(state: StatisticsState, action: StatisticsAction): StatisticsState {
  switch (action.type) {
    case 'asked':
      return { ...state, refresh: 'asking' };
    case 'arrived':
      return {
        figures: action.figures,
        changed: changedKeys(state.figures, action.figures),
        answers: state.answers + 1,
        refresh: action.by === 'visitor' ? 'idle' : state.refresh,
      };
    case 'failed':
      // The figures that are shown stay true of their day.
      return { ...state, refresh: 'failed' };
  }
}

function changedKeys(before: readonly Figure[], after: readonly Figure[]): ReadonlySet<string> {
  const values = new Map(before.map(({ key, value }) => [key, value]));
  return new Set(
    after.filter(({ key, value }) => values.has(key) && values.get(key) !== value).map(({ key }) => key),
  );
}

/** Why a figure may not be shown. */
export type Refusal = 'no-source' | 'no-day' | 'no-definition' | 'no-value' | 'unknown-qualifier';

const QUALIFIERS = ['exact', 'at-least', 'about'];

/** A figure means nothing without its day, its source and what it counts. */
export function refusalOf(figure: Figure): Refusal | undefined {
  if (!/^https?:\/\//i.test(figure.source.url) || !figure.source.title.trim()) return 'no-source';
  if (!/^\d{4}-\d\d-\d\d$/.test(figure.asOf) || Number.isNaN(Date.parse(figure.asOf))) return 'no-day';
  if (!figure.definition.kk.trim()) return 'no-definition';
  if (!Number.isFinite(figure.value) || figure.value < 0) return 'no-value';
  // "About" read as "exactly" would be a false statement.
  return QUALIFIERS.includes(figure.qualifier) ? undefined : 'unknown-qualifier';
}

export interface Selection {
  readonly shown: readonly Figure[];
  readonly refused: readonly { readonly key: string; readonly reason: Refusal }[];
}

/** The figures of a programme, or of the keys in the order asked for, that may be shown; and why the others not. */
export function selectFigures(
  figures: readonly Figure[],
  { programme, keys }: { programme?: string | undefined; keys?: readonly string[] | undefined } = {},
): Selection {
  const asked = keys?.length
    ? keys.flatMap((key) => figures.filter((figure) => figure.key === key))
    : figures;
  const shown: Figure[] = [];
  const refused: Selection['refused'][number][] = [];
  for (const figure of asked) {
    if (programme && figure.programme !== programme) continue;
    const reason = refusalOf(figure);
    if (reason) refused.push({ key: figure.key, reason });
    else shown.push(figure);
  }
  return { shown, refused };
}

/** Whether all figures come from one place and day, which then need to be named once. */
export function haveOneOrigin(figures: readonly Figure[]): boolean {
  const [first] = figures;
  return figures.every(
    ({ asOf, source, statedBy }) =>
      asOf === first?.asOf && source.url === first.source.url && statedBy?.kk === first.statedBy?.kk,
  );
}
