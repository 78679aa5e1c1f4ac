import { REGIONS } from '@amanat/rules';
import { districtsOf } from '@amanat/rules/districts';
import type { DistrictRow } from '../../storage/districts.js';
import type { Draft } from './district-row.js';
import { quoted } from './rows.js';

/** What is listed without the file. */
export interface Known {
  /** Imported before, by id. */
  readonly stored: ReadonlyMap<string, DistrictRow>;
  /** Regions of which districts or cities were imported before. */
  readonly importedRegions: ReadonlySet<string>;
}

/** The first line with each key; what comes later is a repetition. */
function repetitions(drafts: readonly Draft[], keyOf: (draft: Draft) => string | null): Map<Draft, number> {
  const first = new Map<string, number>();
  const repeated = new Map<Draft, number>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key === null) continue;
    const line = first.get(key);
    if (line === undefined) first.set(key, draft.row.line);
    else repeated.set(draft, line);
  }
  return repeated;
}

const idIfTerritory = ({ isTerritory, id }: Draft) => (isTerritory && id !== '' ? id : null);

interface Whereabouts {
  /** Null: not to be relied on. */
  readonly region: string | null;
  readonly parent: string | null;
}

/** Notes in their rows what is wrong with drafts beside each other, and beside what is known. */
export function judgeTogether(drafts: readonly Draft[], known: Known): void {
  noteRepetitions(drafts);
  const inFile = new Map<string, Draft>();
  for (const draft of drafts) {
    const id = idIfTerritory(draft);
    if (id !== null && !inFile.has(id)) inFile.set(id, draft);
  }
  const given = drafts.filter(({ isTerritory, says }) => isTerritory && says.parent === null);
  const replaced = new Set([...known.importedRegions, ...given.map(({ says }) => says.region)]);
  const builtIn = new Map(
    REGIONS.filter(({ kato }) => !replaced.has(kato))
      .flatMap(({ kato }) => districtsOf(kato))
      .map((district) => [district.id, district.region]),
  );
  const whereIs = (id: string): Whereabouts | undefined => {
    const draft = inFile.get(id);
    // One mistake is one report: of a parent that is wrong itself, nothing is held against what stands under it.
    if (draft) return draft.district ?? { region: null, parent: null };
    const row = known.stored.get(id);
    if (row) return row;
    const region = builtIn.get(id);
    return region === undefined ? undefined : { region, parent: null };
  };
  const storedByKato = new Map([...known.stored.values()].map((row) => [row.kato, row.id]));

  for (const { id, district, says, row } of drafts) {
    if (!district) {
      if (row.problems.length === 0 && !whereIs(id)) row.bad('id', `no district has the id ${quoted(id)}`);
      continue;
    }
    const owner = says.kato === null ? undefined : storedByKato.get(says.kato);
    if (owner !== undefined && owner !== id && !inFile.has(owner))
      row.bad('kato', `${district.kato ?? ''} is stored as the code of ${quoted(owner)}`);
    const elsewhere = builtIn.get(id);
    if (elsewhere !== undefined && elsewhere !== district.region)
      row.bad('region', `is ${district.region}, but ${quoted(id)} is a district of ${elsewhere}`);
    if (district.parent === null) continue;
    const parent = whereIs(district.parent);
    if (!parent) row.bad('parent', `no district has the id ${quoted(district.parent)}`);
    else if (parent.parent !== null)
      row.bad('parent', `${quoted(district.parent)} stands under a district itself`);
    else if (parent.region !== null && parent.region !== district.region)
      row.bad('parent', `${quoted(district.parent)} is not of the region ${district.region}`);
  }
}

function noteRepetitions(drafts: readonly Draft[]): void {
  const byId = repetitions(drafts, idIfTerritory);
  for (const [{ row, id }, line] of byId) row.bad('id', `${quoted(id)} stands in line ${line} already`);
  const byKato = repetitions(drafts, ({ isTerritory, says }) => (isTerritory ? says.kato : null));
  for (const [draft, line] of byKato)
    if (!byId.has(draft)) draft.row.bad('kato', `${draft.says.kato ?? ''} stands in line ${line} already`);
  const bySurvey = repetitions(drafts, ({ id, screening }) => screening && `${id} ${screening.asOf}`);
  for (const [draft, line] of bySurvey)
    if (!byId.has(draft))
      draft.row.bad('as_of', `a screening of ${quoted(draft.id)} on that day stands in line ${line} already`);
}
