import { region as regionWith } from '@amanat/rules';
import type { Changes, ImportReport } from './import.js';
import type { BadRow } from './rows.js';

/** `line 17: kato takes …; name_kk is empty`: a line a bad row. */
export const badRowLine = ({ line, problems }: BadRow): string =>
  `line ${line}: ${problems.map(({ column, reason }) => `${column} ${reason}`).join('; ')}`;

const changes = (what: string, { new: added, changed, same }: Changes) =>
  `${what}: ${added} new, ${changed} changed, ${same} as before.`;

/** What was done, or would be, in lines for the operator. */
export function reportLines(report: Exclude<ImportReport, { outcome: 'refused' }>): string[] {
  const { districts, removed, screenings, passedOver, replaced } = report;
  return [
    ...(report.outcome === 'would-be-imported' ? ['Nothing was written. An import would make:'] : []),
    changes('Districts, cities and rural okrugs', districts),
    ...(removed > 0 ? [`Removed, because the file does not have them: ${removed}.`] : []),
    changes('Screenings', screenings),
    ...(passedOver > 0 ? [`Rows passed over (regions, settlements): ${passedOver}.`] : []),
    ...replaced.map(
      ({ region, builtIn, imported }) =>
        `${region} ${regionWith(region)?.name.en ?? ''}: the ${imported} of the file stand in the place of the ${builtIn} of the built-in list.`,
    ),
  ];
}
