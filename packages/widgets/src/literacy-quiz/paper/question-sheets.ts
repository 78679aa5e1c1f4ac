import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { QuestionKind } from '@amanat/rules/literacy';
import { correctOptionsOf } from '@amanat/rules/literacy/score';
import { letterOf, type AskedQuestion } from '../asked-question.js';
import type { Quiz } from '../quiz.js';
import { titleOf } from '../quiz-title.js';
import { PAPER_STRINGS } from './paper.strings.js';

/** The questions on paper, with room to mark and to write, and the answers on a page of their own. */
export function questionSheets(locale: Locale, quiz: Quiz): TemplateResult {
  const strings = PAPER_STRINGS[locale];
  const title = titleOf(quiz)[locale];
  const { questions, attribution } = quiz;
  return html`<div class="printed sheets" lang=${locale}>
    <p class="paper-title">${title}</p>
    ${attribution ? html`<p class="paper-hint">${attribution.text[locale]}</p>` : nothing}
    <p class="paper-lines"><span>${strings.name}:</span> <span>${strings.day}:</span></p>
    <ol class="paper-questions">
      ${questions.map(
        (question) =>
          html`<li>
            <p class="paper-stem">${question.stem[locale]}</p>
            <p class="paper-hint">${hintOf(locale, question.kind)}</p>
            <ul>
              ${question.options.map(
                ({ text }, place) =>
                  html`<li>
                    <span class="paper-box" aria-hidden="true"></span> ${letterOf(place)}. ${text[locale]}
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ol>
    <div class="paper-key">
      <p class="paper-title">${strings.key}: ${title}</p>
      <p class="paper-hint">${strings.keyNote}</p>
      <ol>
        ${questions.map((question) => html`<li>${answerOf(locale, question)}</li>`)}
      </ol>
    </div>
  </div>`;
}

function hintOf(locale: Locale, kind: QuestionKind): string {
  const strings = PAPER_STRINGS[locale];
  switch (kind) {
    case 'single':
      return strings.chooseOne;
    case 'true-false':
      return strings.trueFalse;
    case 'multiple':
      return strings.chooseAll;
    case 'order':
      return strings.putInOrder;
  }
}

function answerOf(locale: Locale, question: AskedQuestion): TemplateResult {
  const right = correctOptionsOf(question).flatMap((id) => question.options.filter((one) => one.id === id));
  const letters = right.map((one) => letterOf(question.options.indexOf(one)));
  return html`
    <strong>${letters.join(question.kind === 'order' ? ' → ' : ', ')}</strong>
    ${right.map(({ why }) => (why ? html`<span>${why[locale]}</span> ` : nothing))}
    ${
      question.source
        ? html`<span class="paper-source" lang=${question.source.lang ?? locale}
            >${question.source.title}. ${question.source.url}</span
          >`
        : nothing
    }
  `;
}
