import { LOCALES, dayInKazakhstan } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';

/** A published figure; the embedded data, the server's answer and a page's own figures have this shape. */
export interface Figure {
  readonly key: string;
  readonly programme: string;
  readonly value: number;
  /** `exact`, `at-least` or `about`. */
  readonly qualifier: string;
  /** `count`, `people` or `tenge`. */
  readonly unit: string;
  readonly label: LocalizedText;
  readonly definition: LocalizedText;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly statedBy?: LocalizedText | undefined;
  readonly source: { readonly title: string; readonly lang?: string | undefined; readonly url: string };
  /** KATO of the region that it is about; absent: the whole country. */
  readonly region?: string | undefined;
  readonly revision?: number | undefined;
  /** Why it differs from the revision before. */
  readonly note?: LocalizedText | undefined;
  readonly previous?:
    { readonly value: number; readonly asOf: string; readonly qualifier: string } | undefined;
  /** Days after `asOf` from which it is marked as perhaps out of date. */
  readonly validForDays?: number | undefined;
}

/** Two figures with one place are revisions of one figure. */
export const placeOf = ({ key, region }: Figure): string => (region ? `${key}@${region}` : key);

/** Why a figure may not be shown. */
export type Refusal =
  'no-source' | 'no-day' | 'no-label' | 'no-definition' | 'no-value' | 'unknown-qualifier';

const QUALIFIERS = ['exact', 'at-least', 'about'];

/** A figure means nothing without its day, its source and what it counts. Servers and pages may leave anything out. */
export function refusalOf(figure: Partial<Figure>): Refusal | undefined {
  const { source, asOf, label, definition, value, qualifier } = figure;
  if (!/^https?:\/\//i.test(source?.url ?? '') || !/\S/.test(source?.title ?? '')) return 'no-source';
  if (!isDay(asOf)) return 'no-day';
  if (!isSaid(label)) return 'no-label';
  if (!isSaid(definition)) return 'no-definition';
  if (!Number.isFinite(value) || Number(value) < 0) return 'no-value';
  // "About" read as "exactly" would be a false statement.
  return QUALIFIERS.includes(qualifier ?? '') ? undefined : 'unknown-qualifier';
}

const isSaid = (words: Partial<LocalizedText> | undefined) =>
  LOCALES.every((locale) => /\S/.test(words?.[locale] ?? ''));

/** Whether the calendar has this day, `YYYY-MM-DD`. */
export function isDay(text: string | undefined): boolean {
  const time = Date.parse(text ?? '');
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** What the revision before said; undefined where it is not said whole. */
export function previousOf({ previous }: Figure): Figure['previous'] {
  const isWhole =
    previous &&
    Number.isFinite(previous.value) &&
    isDay(previous.asOf) &&
    QUALIFIERS.includes(previous.qualifier);
  return isWhole ? previous : undefined;
}

/** Whether so many days have passed that the figure may be out of date. Never where nobody set a limit or says when. */
export function isStale({ asOf, validForDays }: Figure, instant: Date | undefined): boolean {
  if (!instant) return false;
  const days = (Date.parse(dayInKazakhstan(instant)) - Date.parse(asOf)) / 86_400_000;
  return validForDays !== undefined && days >= validForDays;
}

/** Which of the figures there are. */
export interface Asked {
  readonly programme?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  /** KATO; the whole country when absent. */
  readonly region?: string | undefined;
}

export interface Selection {
  readonly shown: readonly Figure[];
  readonly refused: readonly { readonly key: string; readonly reason: Refusal }[];
}

/** The figures of a programme, or of the keys in the order asked for, that may be shown; and why the others not. */
export function selectFigures(
  figures: readonly Figure[],
  { programme, keys, region }: Asked = {},
): Selection {
  const asked = keys?.length
    ? keys.flatMap((key) => figures.filter((figure) => figure.key === key))
    : figures;
  const shown: Figure[] = [];
  const refused: Selection['refused'][number][] = [];
  for (const figure of asked) {
    if ((programme && figure.programme !== programme) || (figure.region ?? '') !== (region ?? '')) continue;
    const reason = refusalOf(figure);
    if (reason) refused.push({ key: figure.key, reason });
    else shown.push(figure);
  }
  return { shown, refused };
}

/** The same for figures of one day that one source has from one speaker. */
export const originOf = ({ asOf, source, statedBy }: Figure): string =>
  `${asOf} ${source.url} ${statedBy?.kk ?? ''}`;

/** The origin that most of the figures have, and that needs to be named once; none where each has its own. */
export function sharedOrigin(figures: readonly Figure[]): string | undefined {
  const origins = figures.map(originOf);
  const timesOf = (origin: string) => origins.filter((other) => other === origin).length;
  const [most = ''] = [...origins].sort((one, other) => timesOf(other) - timesOf(one));
  return timesOf(most) > 1 || origins.length === 1 ? most : undefined;
}
