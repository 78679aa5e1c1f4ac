import { DaySchema, type Attribution } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import type { Clock } from '../services/clock.js';
import { isWebAddress } from '../services/district-import/cells.js';
import { OWN_COLUMNS } from '../services/district-import/columns.js';
import { importDistricts } from '../services/district-import/import.js';
import { readDistrictFile } from '../services/district-import/read-file.js';
import { badRowLine, reportLines } from '../services/district-import/report.js';
import { StartError } from '../start-error.js';
import type { Storage } from '../storage/open.js';

interface Parts {
  readonly storage: Pick<Storage, 'transaction'>;
  readonly clock: Clock;
  /** Hears of each bad row, in a line. */
  readonly complain: (line: string) => void;
}

export interface ImportDistrictsOptions {
  /** Who published the list: `title` or `title | https://…`. Needed where the file has districts. */
  readonly source?: string | undefined;
  /** The day of the list. */
  readonly asOf?: string | undefined;
  /** `name` or `name | https://…`. */
  readonly licence?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Removes what was imported before of the regions of the file, and is not in it. */
  readonly replace?: boolean | undefined;
}

/** The first line of a file with the columns of this project. */
export const DISTRICT_TEMPLATE = OWN_COLUMNS.join(',');

/** `title | https://…`, in two. Throws a {@link StartError} that names the option. */
function textAndAddress(option: string, given: string): { text: string; url?: string } {
  const [text = '', url, ...more] = given.split('|').map((part) => part.trim());
  if (text === '' || more.length > 0 || (url !== undefined && !isWebAddress(url)))
    throw new StartError(`${option} takes a text, or a text and an address: "text | https://…"`);
  return { text, ...(url !== undefined && { url }) };
}

function readSource({ source, asOf, licence }: ImportDistrictsOptions, today: string): Attribution | null {
  if (source === undefined) {
    if (asOf !== undefined || licence !== undefined)
      throw new StartError('--as-of and --licence say something of --source, which is not there');
    return null;
  }
  if (asOf !== undefined && (!DaySchema.safeParse(asOf).success || asOf > today))
    throw new StartError('--as-of takes a day that is not in the future, as 2026-01-31');
  const licensed = licence === undefined ? undefined : textAndAddress('--licence', licence);
  return {
    ...textAndAddress('--source', source),
    ...(licensed && { licence: licensed.text }),
    ...(licensed?.url !== undefined && { licenceUrl: licensed.url }),
    ...(asOf !== undefined && { asOf }),
  };
}

/**
 * Imports districts and screenings from a CSV file or a workbook: all of its rows, or none. Says what changed. Throws a
 * {@link StartError} for a file that cannot be read, and for one with bad rows, after each of them was complained of.
 */
export async function importDistrictFile(
  { storage, clock, complain }: Parts,
  file: string | undefined,
  options: ImportDistrictsOptions,
): Promise<string> {
  if (!file) throw new StartError('import-districts takes a file: amanat-server import-districts list.csv');
  const source = readSource(options, dayInKazakhstan(clock()));
  const sheet = await readDistrictFile(file);
  const report = await importDistricts({ storage, clock }, sheet, {
    source,
    dryRun: options.dryRun ?? false,
    replace: options.replace ?? false,
  });
  if (report.outcome !== 'refused') return reportLines(report).join('\n');
  for (const row of report.bad) complain(badRowLine(row));
  throw new StartError(
    `Nothing was imported: ${report.bad.length} of ${report.rows} rows are to be mended first`,
  );
}
