import { createStore, type Store } from '../element/store.js';
import type { Place, PlaceList } from './places.js';
import type { Screening } from './screening.js';

/** The list to choose from. */
export type Choices =
  | { readonly phase: 'unasked' | 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | ({ readonly phase: 'ready' } & PlaceList);

/** What is known of the place. `no-server`: the page has nobody to ask. `none`: there is no screening yet. */
export type Finding =
  | { readonly phase: 'unasked' | 'loading' | 'no-server' | 'none' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'found'; readonly screening: Screening };

export interface ProfileState {
  /** The page says which district it is about; the visitor does not choose. */
  readonly isGiven: boolean;
  /** KATO of the region that was chosen or given; empty: none. */
  readonly region: string;
  readonly choices: Choices;
  /** The id of the district that was chosen or given; empty: none. */
  readonly district: string;
  /** Undefined while its name is looked up, and for a place that no list knows. */
  readonly place: Place | undefined;
  readonly finding: Finding;
}

export type ProfileAction =
  | { readonly type: 'region-chosen'; readonly region: string }
  | { readonly type: 'choices-arrived'; readonly region: string; readonly list: PlaceList }
  | { readonly type: 'choices-failed'; readonly region: string; readonly error: unknown }
  | { readonly type: 'district-chosen'; readonly district: string }
  | { readonly type: 'district-given'; readonly district: string; readonly region: string }
  | { readonly type: 'place-known'; readonly district: string; readonly place: Place }
  | { readonly type: 'finding'; readonly district: string; readonly finding: Finding };

const UNASKED = { phase: 'unasked' } as const;
const LOADING = { phase: 'loading' } as const;

const NOTHING: ProfileState = {
  isGiven: false,
  region: '',
  choices: UNASKED,
  district: '',
  place: undefined,
  finding: UNASKED,
};

/** Which district a profile is of, and what is known of it. Answers to an earlier choice are dropped. */
export function createProfile(): Store<ProfileState, ProfileAction> {
  return createStore(NOTHING, reduce);
}

function reduce(state: ProfileState, action: ProfileAction): ProfileState {
  switch (action.type) {
    case 'region-chosen':
      return { ...NOTHING, region: action.region, choices: action.region ? LOADING : UNASKED };
    case 'choices-arrived':
      if (action.region !== state.region) return state;
      return { ...state, choices: { phase: 'ready', ...action.list } };
    case 'choices-failed':
      if (action.region !== state.region) return state;
      return { ...state, choices: { phase: 'failed', error: action.error } };
    case 'district-chosen': {
      const { district } = action;
      const places = state.choices.phase === 'ready' ? state.choices.places : [];
      const place = places.find(({ id }) => id === district);
      return place
        ? { ...state, district, place, finding: LOADING }
        : { ...state, district: '', place: undefined, finding: UNASKED };
    }
    case 'district-given':
      return {
        ...NOTHING,
        isGiven: true,
        region: action.region,
        district: action.district,
        finding: LOADING,
      };
    case 'place-known':
      return action.district === state.district ? { ...state, place: action.place } : state;
    case 'finding':
      return action.district === state.district ? { ...state, finding: action.finding } : state;
  }
}
