import { css, html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';

interface About {
  readonly count: number;
  /** Whether a place can be kept on this device. */
  readonly keepsPlace: boolean;
  /** Somebody else gets the answers too, and this says so. */
  readonly notice?: LocalizedText | undefined;
}

/** What to expect of a quiz. */
export function aboutQuiz(locale: Locale, { count, keepsPlace, notice }: About): TemplateResult {
  const strings = QUIZ_STRINGS[locale];
  return html`<p class="meta">
    <span>${strings.count(count)}.</span> <span>${strings.noLimit}</span>
    ${keepsPlace ? html`<span>${strings.keepsPlace}</span>` : nothing}
    ${notice ? html`<span>${notice[locale]}</span>` : nothing}
  </p>`;
}

/** Until the questions are here: a word that they are coming, in a place as high as what comes. */
export const quizToCome = (locale: Locale, keepsPlace: boolean): TemplateResult =>
  html`<div class="to-come" aria-busy="true">
    <p class="meta">${ELEMENT_STRINGS[locale].loading}</p>
    <div class="its-place">${aboutQuiz(locale, { count: 10, keepsPlace })}</div>
  </div>`;

export const toComeStyles = css`
  /* A name of two lines is no higher than the button of one line. */
  .text-button {
    line-height: 1.375;
  }
  .to-come {
    display: grid;
  }
  .to-come > * {
    grid-area: 1 / 1;
  }
  .its-place {
    visibility: hidden;
  }
  /* A button and a quiet one, each with the gap before it. */
  .its-place::after {
    content: '';
    display: block;
    block-size: 7.75em;
  }
`;
