import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import { ELEMENT_STRINGS } from './element.strings.js';

/** Where a figure or a rule comes from, as the registry of rules or a server says it. */
export interface CitedSource {
  title: string;
  lang?: string | undefined;
  url: string;
  /** The day it was published. */
  publishedOn?: string | undefined;
  /** The day somebody last read it. */
  readOn?: string | undefined;
  /** One of the two, where a server does not say which. */
  asOf?: string | undefined;
}

/** The source with its dates. It opens apart from the page, and the other site learns nothing of this one. */
export function sourceLine(locale: Locale, source: CitedSource): TemplateResult {
  const strings = ELEMENT_STRINGS[locale];
  const published = source.publishedOn ?? source.asOf;
  return html`<span class="source"
    ><span>${strings.source}:</span>
    <a href=${source.url} target="_blank" rel="noopener noreferrer external" lang=${source.lang ?? 'ru'}
      >${source.title}<span class="visually-hidden" lang=${locale}> (${strings.opensElsewhere})</span></a
    >${published ? html`<span>, ${formatDate(locale, published, 'long')}</span>` : nothing}${
      source.readOn
        ? html`<span>, ${strings.checkedOn}: ${formatDate(locale, source.readOn, 'long')}</span>`
        : nothing
    }</span
  >`;
}
