import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import { button } from '../../element/button.js';
import { textField } from '../../element/controls.js';
import type { Quiz } from '../quiz.js';
import { PAPER_STRINGS } from './paper.strings.js';

/** So that it stays one page. */
const LONGEST_NAME = 100;

/** What stands on the page that a visitor keeps. */
interface Certificate {
  /** As typed; empty leaves a line to write on. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly score: number;
  readonly max: number;
  /** A calendar day. */
  readonly day: string;
}

/** One page with a name, for the wall and not for an office. */
export function certificatePage(
  locale: Locale,
  { ownTitle, attribution }: Quiz,
  certificate: Certificate,
): TemplateResult {
  const strings = PAPER_STRINGS[locale];
  const { name, title, score, max, day } = certificate;
  return html`<div class="printed certificate" lang=${locale}>
    ${ownTitle ? nothing : html`<p class="paper-hint">${strings.certificate}</p>`}
    <p class="paper-title">${title[locale]}</p>
    <p class="certificate-name">${name.trim()}</p>
    <p>${strings.finished}</p>
    <p>${strings.score(score, max)}</p>
    <p>${formatDate(locale, day, 'long')}</p>
    <p class="paper-hint">${strings.notOfficial} ${attribution?.text[locale]}</p>
  </div>`;
}

/** Asks for the name, which stays in this page. */
export function certificateForm(
  locale: Locale,
  parts: { readonly name: string; readonly onName: (name: string) => void; readonly onPrint: () => void },
): TemplateResult {
  const strings = PAPER_STRINGS[locale];
  return html`<div class="paper-form">
    ${textField({
      id: 'certificate-name',
      label: strings.nameLabel,
      hint: strings.nameHelp,
      value: parts.name,
      autocomplete: 'off',
      maxLength: LONGEST_NAME,
      onInput: parts.onName,
    })}
    <div class="actions">${button({ label: strings.print, onClick: parts.onPrint })}</div>
  </div>`;
}
