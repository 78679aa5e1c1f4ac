import { css, html, nothing, type TemplateResult } from 'lit';
import { LOCALES, type Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import { ELEMENT_STRINGS } from '../../element/element.strings.js';
import type { Hotline } from '../hotline-card.model.js';

interface FurtherStrings {
  readonly languages: string;
  readonly onBill: string;
  readonly notOnBill: string;
  readonly write: string;
  readonly call: string;
}

const STRINGS: Readonly<Record<Locale, FurtherStrings>> = {
  kk: {
    languages: 'Мына тілдерде жауап береді:',
    onBill: 'Қоңырау телефон шотында көрінеді.',
    notOnBill: 'Қоңырау телефон шотында көрінбейді.',
    write: 'Жазсаңыз, не болады?',
    call: 'Қоңырау шалғаннан кейін:',
  },
  ru: {
    languages: 'Отвечают на языках:',
    onBill: 'Звонок виден в счёте за телефон.',
    notOnBill: 'Звонка не видно в счёте за телефон.',
    write: 'Что будет, если написать?',
    call: 'После звонка:',
  },
  en: {
    languages: 'They answer in:',
    onBill: 'The call is listed on the phone bill.',
    notOnBill: 'The call is not listed on the phone bill.',
    write: 'What happens when you write?',
    call: 'After you call:',
  },
};

export const furtherStyles = css`
  .happens ol {
    margin-block-start: 0.25em;
    padding-inline-start: 1.5em;
  }
`;

/** What some operators have confirmed of their line: languages, the bill, what happens step by step. */
export function furtherFacts(locale: Locale, hotline: Hotline): TemplateResult {
  const strings = STRINGS[locale];
  const { languages = [], showsOnBill, whatHappens } = hotline;
  return html`
    <ul class="steps">
      ${
        languages.length > 0
          ? html`<li>
              ${strings.languages}
              ${languages.map(
                (language, at) =>
                  html`${at > 0 ? ', ' : ''}<span class="people" lang=${language}>${nameOf(language)}</span>`,
              )}
            </li>`
          : nothing
      }
      ${
        showsOnBill === undefined
          ? nothing
          : html`<li>${showsOnBill ? strings.onBill : strings.notOnBill}</li>`
      }
    </ul>
    ${whatHappens ? html`${steps(strings.write, whatHappens.write, locale)} ${steps(strings.call, whatHappens.call, locale)}` : nothing}
  `;
}

function steps(
  title: string,
  texts: readonly LocalizedText[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<div class="happens">
    <p><strong>${title}</strong></p>
    <ol>
      ${texts.map((text) => html`<li><span>${text[locale]}</span></li>`)}
    </ol>
  </div>`;
}

/** A language by its own name; by its code where the browser knows none. */
function nameOf(language: string): string {
  const ours = LOCALES.find((locale) => locale === language);
  if (ours) return ELEMENT_STRINGS[ours].name;
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
