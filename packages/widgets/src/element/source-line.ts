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

/** Whether an address may become a link: any other scheme would run, or show, what somebody else wrote. */
export const isWebAddress = (address: string | undefined): boolean => /^https?:/i.test(address ?? '');

/**
 * The source with its dates. It opens apart from the page, and the other site learns nothing of this one.
 * A server may say any address: only one of the web becomes a link.
 */
export function sourceLine(locale: Locale, source: CitedSource): TemplateResult {
  const strings = ELEMENT_STRINGS[locale];
  const published = source.publishedOn ?? source.asOf;
  return html`<span class="source"
    ><span>${strings.source}:</span> ${
      isWebAddress(source.url)
        ? html`<a
            href=${source.url}
            target="_blank"
            rel="noopener noreferrer external"
            lang=${source.lang ?? 'ru'}
            >${source.title}<span class="visually-hidden" lang=${locale}>
              (${strings.opensElsewhere})</span
            ></a
          >`
        : html`<span lang=${source.lang ?? 'ru'}>${source.title}</span>`
    }${published ? html`<span>, ${formatDate(locale, published, 'long')}</span>` : nothing}${
      source.readOn
        ? html`<span>, ${strings.checkedOn}: ${formatDate(locale, source.readOn, 'long')}</span>`
        : nothing
    }</span
  >`;
}
