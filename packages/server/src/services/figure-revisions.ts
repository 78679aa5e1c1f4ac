import type { FieldProblem, Figure, FigureRevisionCreateParams } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules';
import type { Stores } from '../storage/open.js';
import { writeDown } from './audit.js';
import { instant, type Clock } from './clock.js';
import { FINISHED_QUIZZES_KEY } from './finished-quizzes.js';
import { Refusal } from './refusal.js';
import type { Actor } from './staff-tokens.js';
import { revisionIn, seedOf } from './statistics.js';
import { ulidAfter } from './ulid.js';

type Named = Pick<Figure, 'programme' | 'unit' | 'label' | 'definition'>;

/** What the schema cannot tell. */
function problemsOf(
  { key, region, value, asOf, source }: FigureRevisionCreateParams,
  today: string,
): FieldProblem[] {
  const inFuture = (pointer: string, day = '') => (day > today ? [{ pointer, code: 'in-future' }] : []);
  return [
    ...(key === FINISHED_QUIZZES_KEY ? [{ pointer: '/key', code: 'counted-by-server' }] : []),
    ...(region !== undefined && !REGIONS.some(({ kato }) => kato === region)
      ? [{ pointer: '/region', code: 'unknown-region' }]
      : []),
    // Loans, people and tenge are whole.
    ...(Number.isInteger(value) ? [] : [{ pointer: '/value', code: 'not-whole' }]),
    ...inFuture('/asOf', asOf),
    ...inFuture('/source/asOf', source.asOf),
  ];
}

/** What the figure is called: as it is put in, or as it was. Refuses with what neither says. */
function nameOf(params: FigureRevisionCreateParams, before: Named | undefined): Named {
  const programme = params.programme ?? before?.programme;
  const unit = params.unit ?? before?.unit;
  const label = params.label ?? before?.label;
  const definition = params.definition ?? before?.definition;
  if (programme !== undefined && unit !== undefined && label !== undefined && definition !== undefined)
    return { programme, unit, label, definition };
  const missing = Object.entries({ programme, unit, label, definition }).filter(
    ([, said]) => said === undefined,
  );
  throw new Refusal(
    'invalid-request',
    missing.map(([name]) => ({ pointer: `/${name}`, code: 'required' })),
  );
}

/**
 * Puts in the next revision of a figure, or a new figure; nothing is overwritten. A region's figure is called as the
 * country's unless it says otherwise. Refuses with `invalid-request`; with `changed-meanwhile` when the editor looked at
 * another revision than the newest, also when two come at once.
 */
export async function createFigureRevision(
  { stores, clock }: { readonly stores: Pick<Stores, 'figureRevisions' | 'audit'>; readonly clock: Clock },
  actor: Actor,
  params: FigureRevisionCreateParams,
): Promise<Figure> {
  const at = clock();
  const problems = problemsOf(params, dayInKazakhstan(at));
  if (problems.length > 0) throw new Refusal('invalid-request', problems);

  const newestOf = async (region: string | undefined) => {
    const [row] = await stores.figureRevisions.history(params.key, region ?? '');
    return row ? revisionIn(row) : seedOf(params.key, region);
  };
  const { key, region, value, qualifier, asOf, source, statedBy, note, validForDays } = params;
  const before = await newestOf(region);
  if ((before?.revision ?? null) !== params.basedOn) throw new Refusal('changed-meanwhile');
  const named = nameOf(params, before ?? (region === undefined ? undefined : await newestOf(undefined)));

  const revision = (before?.revision ?? 0) + 1;
  const { title, lang, url, asOf: readOn } = source;
  const figure: Figure = {
    key,
    ...named,
    value,
    qualifier,
    ...(statedBy && { statedBy }),
    asOf,
    source: { title, ...(lang && { lang }), url, ...(readOn && { asOf: readOn }) },
    ...(region !== undefined && { region }),
    revision,
    revisedAt: instant(at),
    ...(note && { note }),
    ...(before && { previous: { value: before.value, qualifier: before.qualifier, asOf: before.asOf } }),
    ...(validForDays !== undefined && { validForDays }),
  };
  // Whoever comes again names the last id that it heard: what follows must sort after it.
  const lastId = (await stores.figureRevisions.lastId())?.slice('fr_'.length) ?? '';
  const id = `fr_${ulidAfter(at, lastId)}`;
  const isFirst = await stores.figureRevisions.add({
    id,
    key,
    region: region ?? '',
    revision,
    content: JSON.stringify(figure),
    author: actor.name,
    at: instant(at),
  });
  if (!isFirst) throw new Refusal('changed-meanwhile');
  await writeDown(stores, clock, { actor, action: 'figure.revised', about: id, detail: key });
  return figure;
}
