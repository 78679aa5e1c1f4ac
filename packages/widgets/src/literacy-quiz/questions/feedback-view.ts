import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { DONT_KNOW, correctOptionsOf, isRight } from '@amanat/rules/literacy/score';
import { sourceLine } from '../../element/source-line.js';
import type { AskedQuestion } from '../asked-question.js';
import { idsIn } from '../literacy-quiz.model.js';
import { QUESTION_STRINGS } from './question.strings.js';

type AnyOption = AskedQuestion['options'][number];

/** What the answer was worth and why, the reasons of every other option, and where it comes from. Focus comes here. */
export function feedbackView(
  locale: Locale,
  question: AskedQuestion,
  chosen: string | undefined,
): TemplateResult {
  const strings = QUESTION_STRINGS[locale];
  const verdict = verdictOf(question, chosen);
  return html`
    <div
      class="notice feedback ${verdict === 'correct' ? 'ok' : 'warn'}"
      id="feedback"
      tabindex="-1"
      role="group"
      aria-labelledby="verdict"
    >
      <p id="verdict"><strong>${strings.verdict[verdict]}.</strong></p>
      ${verdict === 'unknown' ? html`<p><span>${strings.dontKnowWhy}</span></p>` : nothing}
      ${verdict === 'partly' ? html`<p><span>${strings.wholeOnly}</span></p>` : nothing}
      ${reasons(locale, question, chosen)}
      ${question.confidence === 'medium' ? html`<p class="meta"><span>${strings.careful}</span></p>` : nothing}
      ${question.source ? html`<p class="meta">${sourceLine(locale, question.source)}</p>` : nothing}
    </div>
  `;
}

type Verdict = 'correct' | 'incorrect' | 'partly' | 'unknown';

function verdictOf(question: AskedQuestion, chosen: string | undefined): Verdict {
  if (chosen === undefined || chosen === DONT_KNOW) return 'unknown';
  if (isRight(question, chosen)) return 'correct';
  const right = correctOptionsOf(question);
  return question.kind === 'multiple' && idsIn(chosen).some((id) => right.includes(id))
    ? 'partly'
    : 'incorrect';
}

function reasons(locale: Locale, question: AskedQuestion, chosen: string | undefined): TemplateResult {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return reasonsOfOne(locale, question, chosen);
    case 'multiple':
      return reasonsOfSeveral(locale, question, chosen);
    case 'order':
      return reasonsOfOrder(locale, question);
  }
}

/** Why mine is right or wrong; then the right one; the others behind a summary. */
function reasonsOfOne(locale: Locale, question: AskedQuestion, chosen: string | undefined): TemplateResult {
  const strings = QUESTION_STRINGS[locale];
  const mine = question.options.find(({ id }) => id === chosen);
  const right = optionsOf(question, correctOptionsOf(question))[0];
  return html`
    ${mine?.why ? html`<p><span>${mine.why[locale]}</span></p>` : nothing}
    ${
      right === undefined || right === mine
        ? nothing
        : html`<p><strong>${strings.rightAnswer}:</strong> <span>${right.text[locale]}</span></p>
            ${right.why ? html`<p><span>${right.why[locale]}</span></p>` : nothing}`
    }
    ${others(
      locale,
      question.options.filter((option) => option !== mine && option !== right),
    )}
  `;
}

/** All that is right, and what was chosen and is not; the others behind a summary. */
function reasonsOfSeveral(
  locale: Locale,
  question: AskedQuestion,
  chosen: string | undefined,
): TemplateResult {
  const strings = QUESTION_STRINGS[locale];
  const right = optionsOf(question, correctOptionsOf(question));
  const mine = optionsOf(question, idsIn(chosen)).filter((option) => !right.includes(option));
  return html`
    <p><strong>${strings.rightAnswers}:</strong></p>
    ${reasonList(locale, right)}
    ${
      mine.length > 0
        ? html`<p><strong>${strings.notRight}:</strong></p>
            ${reasonList(locale, mine)}`
        : nothing
    }
    ${others(
      locale,
      question.options.filter((option) => !right.includes(option) && !mine.includes(option)),
    )}
  `;
}

function reasonsOfOrder(locale: Locale, question: AskedQuestion): TemplateResult {
  return html`
    <p><strong>${QUESTION_STRINGS[locale].rightOrder}:</strong></p>
    <ol>
      ${reasonItems(locale, optionsOf(question, correctOptionsOf(question)))}
    </ol>
  `;
}

/** The options with these ids, in the order of the ids. */
function optionsOf(question: AskedQuestion, ids: readonly string[]): AnyOption[] {
  const options: readonly AnyOption[] = question.options;
  return ids.flatMap((id) => options.filter((option) => option.id === id));
}

const reasonItems = (locale: Locale, options: readonly AnyOption[]) =>
  options.map(
    ({ text, why }) =>
      html`<li><strong>${text[locale]}</strong> ${why ? html`<span>${why[locale]}</span>` : nothing}</li>`,
  );

const reasonList = (locale: Locale, options: readonly AnyOption[]) =>
  html`<ul role="list">
    ${reasonItems(locale, options)}
  </ul>`;

function others(locale: Locale, options: readonly AnyOption[]): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<details class="others">
    <summary><span>${QUESTION_STRINGS[locale].whyOthers}</span></summary>
    ${reasonList(locale, options)}
  </details>`;
}
