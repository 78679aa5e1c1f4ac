import type { AmanatClient } from '@amanat/sdk';
import type { LocalizedText } from '@amanat/rules';
import type * as districtRegister from '@amanat/rules/districts';
import { region } from '@amanat/rules/regions';
import { builtInAttribution, type Attribution } from '../element/place-fields.js';

/** A territory that may have a profile. */
export interface Place {
  readonly id: string;
  /** KATO of the region. */
  readonly region: string;
  readonly kind: string;
  /** As people write it: «Абай ауданы». */
  readonly label: LocalizedText;
  /** Undefined: not known, the list came without a server. */
  readonly screened?: boolean | undefined;
}

export interface PlaceList {
  readonly places: readonly Place[];
  readonly attribution: Attribution;
}

/** Gives a client of the page's server; undefined where the page has none. */
export type Reach = (() => Promise<AmanatClient>) | undefined;

/** The built-in list is 4 kB that the first paint does without. */
const register = () => import('@amanat/rules/districts');

/** The region of a place: codes begin with the two digits of the region's. */
export function regionOf(id: string): string | undefined {
  return region(`${id.slice(0, 2)}0000000`)?.kato;
}

/** What a page may call a district: a KATO code, or an id of the server's. */
export const isPlaceId = (id: string): boolean => /^[a-z0-9-]{1,64}$/.test(id);

interface NamedPlace {
  readonly id: string;
  readonly region: string;
  readonly kind: string;
  readonly name: LocalizedText;
  readonly screened?: boolean;
}

function placeFrom({ districtLabel }: typeof districtRegister, district: NamedPlace): Place {
  const { id, region, kind, name, screened } = district;
  return { id, region, kind, label: labelOf(districtLabel, kind, name), screened };
}

function labelOf(
  districtLabel: typeof districtRegister.districtLabel,
  kind: string,
  name: LocalizedText,
): LocalizedText {
  switch (kind) {
    case 'district':
    case 'city':
    case 'city-district': {
      const inLanguage = (locale: keyof LocalizedText) => districtLabel({ kind, name }, locale);
      return { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') };
    }
    case 'rural-okrug':
      return {
        kk: `${name.kk} ауылдық округі`,
        ru: name.ru.endsWith('ский') ? `${name.ru} сельский округ` : `сельский округ ${name.ru}`,
        en: `${name.en} Rural District`,
      };
    // A kind that this file does not know.
    default:
      return name;
  }
}

/** A hundred is more than any region has. A visitor who chooses waits no longer than this: the built-in list is at hand. */
const ONE_PAGE = 100;
const PATIENCE = { retries: 0, timeout: 6000 };

/** The districts and cities of a region: the server's list, else the built-in one. Rejects when neither can be had. */
export async function placesOf(region: string, reach: Reach): Promise<PlaceList> {
  const districts = await register();
  const server = reach && (await listOf(region, reach).catch(() => undefined));
  if (server && server.data.length > 0) {
    return { places: server.data.map((one) => placeFrom(districts, one)), attribution: server.attribution };
  }
  const places = districts.districtsOf(region).map((one) => placeFrom(districts, one));
  return { places, attribution: builtInAttribution(districts) };
}

async function listOf(region: string, reach: () => Promise<AmanatClient>) {
  const client = await reach();
  return client.districts.list({ region, limit: ONE_PAGE }, PATIENCE);
}

/**
 * One place by its id or KATO code; undefined where neither the built-in list nor the server knows it.
 * Rejects when the server, which alone might know it, cannot be reached.
 */
export async function placeOf(id: string, reach: Reach): Promise<Place | undefined> {
  const districts = await register();
  const region = regionOf(id);
  const builtIn =
    region === undefined ? undefined : districts.districtsOf(region).find((one) => one.id === id);
  if (builtIn) return placeFrom(districts, builtIn);
  if (!reach) return undefined;
  try {
    const client = await reach();
    return placeFrom(districts, await client.districts.retrieve(id));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'not-found') return undefined;
    throw error;
  }
}
