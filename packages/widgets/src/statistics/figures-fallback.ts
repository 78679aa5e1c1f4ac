import { formatDate, type Locale } from '@amanat/l10n';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { originOf, selectFigures, type Asked, type Figure } from './figure.js';
import { figureInFull } from './figure-in-full.js';
import { STATISTICS_STRINGS } from './statistics.strings.js';

/**
 * HTML of the figures for `slot="fallback"`, so that their real values stand in the page before, and without, JavaScript.
 * A page's generator puts it inside `<amanat-statistics>`. A figure without source, day or definition is left out.
 *
 * @example
 * ```ts
 * import { figuresFallback } from '@amanat/widgets';
 * import { FIGURES } from '@amanat/rules/figures';
 *
 * const html = `<amanat-statistics>${figuresFallback('kk', FIGURES)}</amanat-statistics>`;
 * ```
 */
export function figuresFallback(locale: Locale, figures: readonly Figure[], asked: Asked = {}): string {
  const { shown } = selectFigures(figures, asked);
  const [first] = shown;
  const oneOrigin = new Set(shown.map(originOf)).size < 2;
  const rows = shown.map((figure) => {
    const own = oneOrigin ? '' : `\n      <dd>${originText(locale, figure)}</dd>`;
    return `    <div>
      <dt>${escaped(figure.label[locale])}</dt>
      <dd><strong>${escaped(figureInFull(locale, figure))}</strong></dd>${own}
    </div>`;
  });
  return `<div slot="fallback" lang="${locale}">
  <dl>
${rows.join('\n')}
  </dl>${first && oneOrigin ? `\n  <p>${originText(locale, first)}</p>` : ''}
</div>`;
}

function originText(locale: Locale, { asOf, statedBy, source }: Figure): string {
  const strings = STATISTICS_STRINGS[locale];
  const who = statedBy ? ` ${strings.statedBy}: ${escaped(statedBy[locale])}.` : '';
  const link = `<a href="${escaped(source.url)}" lang="${escaped(source.lang ?? 'ru')}">${escaped(source.title)}</a>`;
  return `${strings.asOf}: ${formatDate(locale, asOf)}.${who} ${ELEMENT_STRINGS[locale].source}: ${link}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
