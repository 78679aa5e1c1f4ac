import { LOCALES, type Locale } from '@amanat/l10n';
import { warnDeveloper } from '../element/development.js';
import { isKnownDirection } from '../element/loan-directions.js';
import type { HostText, Livelihood } from './livelihoods.js';
import type { Screening } from './screening.js';

/** What things cost where the page is read, on a day: it turns a payment into sheep. */
export interface PriceList {
  /** The day of the prices, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly items: readonly { readonly name: HostText; readonly tenge: number }[];
}

/** What a page may say in `<script type="application/json">` inside the tag. */
export interface HostSettings {
  readonly livelihoods?: readonly Livelihood[];
  readonly prices?: PriceList;
  readonly screenings?: readonly Screening[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is HostText =>
  typeof value === 'string' ||
  (isObject(value) && LOCALES.every((locale: Locale) => typeof value[locale] === 'string'));

const isMonth = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12;

const isLivelihood = (value: unknown): value is Livelihood =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  Array.isArray(value['months']) &&
  value['months'].every(isMonth) &&
  (value['label'] === undefined || isText(value['label'])) &&
  (value['help'] === undefined || isText(value['help']));

/** The good ones of a list; a bad one is told to the developer and left out. */
export function readLivelihoods(value: unknown): readonly Livelihood[] | undefined {
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const good = list.filter(isLivelihood);
  if (good.length === 0 || good.length < list.length) {
    warnDeveloper('livelihoods: each needs an id and months from 1 to 12; others are left out');
  }
  return good.length > 0 ? good : undefined;
}

/** The price list, if it is dated and its prices are prices. */
export function readPrices(value: unknown): PriceList | undefined {
  if (value === undefined) return undefined;
  if (isObject(value) && /^\d{4}-\d\d-\d\d$/.test(String(value['asOf'])) && Array.isArray(value['items'])) {
    const items = value['items'].filter(
      (item: unknown): item is PriceList['items'][number] =>
        isObject(item) &&
        isText(item['name']) &&
        Number.isSafeInteger(item['tenge']) &&
        Number(item['tenge']) > 0,
    );
    if (items.length > 0) return { asOf: String(value['asOf']), items };
  }
  warnDeveloper('prices: a day in asOf and items with name and tenge are needed; the list is left out');
  return undefined;
}

const isScreening = (value: unknown): value is Screening =>
  isObject(value) &&
  typeof value['kato'] === 'string' &&
  Array.isArray(value['directions']) &&
  value['directions'].every(isKnownDirection) &&
  isObject(value['source']) &&
  typeof value['source']['title'] === 'string' &&
  /^https?:\/\//.test(String(value['source']['url']));

/** The good ones of a page's list; one without a source is told to the developer and left out. */
export function readScreenings(value: unknown): readonly Screening[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const good = list.filter(isScreening);
  if (good.length < list.length || !Array.isArray(value))
    warnDeveloper(
      'screenings: each needs kato, known directions and a source with title and url; others are left out',
    );
  return good;
}

/** The settings in a tag's own JSON child. */
export function settingsIn(host: Element): HostSettings {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text) return {};
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) ? read : {};
  } catch {
    warnDeveloper('the JSON inside <amanat-microcredit-calculator> cannot be read');
    return {};
  }
}
