import { html, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import { ELEMENT_STRINGS } from './element.strings.js';

/** Where a figure or a rule comes from. Opens apart from the page, and tells the other site nothing of it. */
export function sourceLine(
  locale: Locale,
  source: { title: string; lang?: string | undefined; url: string; asOf?: string | undefined },
): TemplateResult {
  const strings = ELEMENT_STRINGS[locale];
  return html`<span class="source"
    ><span>${strings.source}:</span>
    <a href=${source.url} target="_blank" rel="noopener noreferrer external" lang=${source.lang ?? 'ru'}
      >${source.title}<span class="visually-hidden" lang=${locale}> (${strings.opensElsewhere})</span></a
    >${source.asOf ? html`<span>, ${formatDate(locale, source.asOf, 'long')}</span>` : ''}</span
  >`;
}
