import { html, nothing, type TemplateResult } from 'lit';
import { comparator, type Locale } from '@amanat/l10n';
import type * as districtRegister from '@amanat/rules/districts';
import { region, REGIONS } from '@amanat/rules/regions';
import { selectField, type Option, type OptionGroup } from './controls.js';
import { ELEMENT_STRINGS } from './element.strings.js';
import { isWebAddress, sourceLine } from './source-line.js';

/** Whose list of places it is; its licence asks that this is said wherever the list is shown. */
export interface Attribution {
  readonly text: string;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  readonly licenceUrl?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly asOf?: string | undefined;
}

const LICENCE: Readonly<Record<Locale, string>> = { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' };

/** Whose the built-in list is. */
export const builtInAttribution = (register: typeof districtRegister): Attribution => ({
  text: register.DISTRICTS_ATTRIBUTION,
  url: register.DISTRICTS_SOURCE_URL,
  licence: register.DISTRICTS_LICENCE,
  licenceUrl: register.DISTRICTS_LICENCE_URL,
  asOf: register.DISTRICTS_AS_OF,
});

export const regionName = (locale: Locale, kato: string): string | undefined => region(kato)?.name[locale];

interface PlaceFieldParts {
  readonly label: string;
  /** The first, empty line. */
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The regions and the cities of republican rank, by the alphabet of the language. */
export function regionField(locale: Locale, parts: PlaceFieldParts): TemplateResult {
  const options = REGIONS.map(({ kato, name }) => ({ value: kato, label: name[locale] }));
  return selectField({ ...parts, id: 'region', options: inOrder(locale, options) });
}

/** The districts of a region, by the alphabet of the language, and whose list it is. Groups keep their order. */
export function districtField(
  locale: Locale,
  {
    options,
    attribution,
    ...parts
  }: PlaceFieldParts & {
    readonly options: readonly (Option | OptionGroup)[];
    readonly attribution: Attribution;
  },
): TemplateResult {
  const singles = options.filter((entry): entry is Option => !('options' in entry));
  const groups = options.filter((entry): entry is OptionGroup => 'options' in entry);
  const ordered = [
    ...inOrder(locale, singles),
    ...groups.map((group) => ({ ...group, options: inOrder(locale, group.options) })),
  ];
  return html`
    ${selectField({ ...parts, id: 'district', options: ordered })}
    <p class="meta">${attributionLine(locale, attribution)}</p>
  `;
}

function attributionLine(locale: Locale, { text, url, licence, licenceUrl, asOf }: Attribution) {
  return html`${url ? sourceLine(locale, { title: text, lang: 'en', url, asOf }) : html`<span lang="en">${text}</span>`}
  ${
    licence && licenceUrl && isWebAddress(licenceUrl)
      ? html`<br /><span>${LICENCE[locale]}:</span>
          <a href=${licenceUrl} target="_blank" rel="license noopener noreferrer external" lang="en"
            >${licence}<span class="visually-hidden" lang=${locale}>
              (${ELEMENT_STRINGS[locale].opensElsewhere})</span
            ></a
          >`
      : nothing
  }`;
}

function inOrder<Entry extends Option>(locale: Locale, entries: readonly Entry[]): readonly Entry[] {
  const compare = comparator(locale);
  return [...entries].sort((a, b) => compare(a.label, b.label));
}
