import type { Store } from '../element/store.js';
import type { Finding, ProfileAction, ProfileState } from './district-profile.model.js';
import { placeOf, placesOf, regionOf, type Reach } from './places.js';
import type { Screening } from './screening.js';

type Profile = Store<ProfileState, ProfileAction>;

/** Where a profile is read from. */
export interface Sources {
  readonly reach: Reach;
  /** The page's own screening; `null`: it knows of none. */
  readonly own: Screening | null | undefined;
}

/** Offers the districts of a region; none for an empty one. */
export async function offerDistricts(profile: Profile, region: string, { reach }: Sources): Promise<void> {
  profile.dispatch({ type: 'region-chosen', region });
  if (region === '') return;
  try {
    profile.dispatch({ type: 'choices-arrived', region, list: await placesOf(region, reach) });
  } catch (error) {
    profile.dispatch({ type: 'choices-failed', region, error });
  }
}

/** Reads the district that the page names. False when nobody knows it. */
export async function readGiven(profile: Profile, district: string, sources: Sources): Promise<boolean> {
  profile.dispatch({ type: 'district-given', district, region: regionOf(district) ?? '' });
  try {
    const place = await placeOf(district, sources.reach);
    if (place) profile.dispatch({ type: 'place-known', district, place });
    else if (!sources.own) return false;
    await readFinding(profile, district, sources);
  } catch (error) {
    profile.dispatch({ type: 'finding', district, finding: { phase: 'failed', error } });
  }
  return true;
}

/** Reads what is known of a district, and says what was found; undefined when another was chosen meanwhile. */
export async function readFinding(
  profile: Profile,
  district: string,
  sources: Sources,
): Promise<Finding | undefined> {
  profile.dispatch({ type: 'finding', district, finding: { phase: 'loading' } });
  const finding = await findingOf(district, sources, profile.state.place?.screened);
  profile.dispatch({ type: 'finding', district, finding });
  return profile.state.finding === finding ? finding : undefined;
}

async function findingOf(
  district: string,
  { reach, own }: Sources,
  screened: boolean | undefined,
): Promise<Finding> {
  if (own?.districtId === district) return { phase: 'found', screening: own };
  // The list has said it already.
  if (own === null || screened === false) return { phase: 'none' };
  if (!reach) return { phase: 'no-server' };
  try {
    const client = await reach();
    const screening = await client.districts.screening(district);
    return screening ? { phase: 'found', screening } : { phase: 'none' };
  } catch (error) {
    return { phase: 'failed', error };
  }
}
