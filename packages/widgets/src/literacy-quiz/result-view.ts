import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { AttemptScore, NextStep } from '@amanat/rules/literacy';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';

/** Where a step leads; the legal-aid form is on the same page, if it is anywhere. */
function stepLink(step: NextStep): TemplateResult | typeof nothing {
  switch (step.kind) {
    case 'hotline':
      return html`<br /><a href="tel:${step.number}">${step.number}</a>`;
    case 'link':
      return html`<br /><a href=${step.url} target="_blank" rel="noopener noreferrer external"
          >${new URL(step.url).hostname}</a
        >`;
    case 'legal-form':
      return nothing;
  }
}

/** The score in words and numbers, by topic, and what to do next. Never a percentile: this is no survey. */
export function resultView(locale: Locale, result: AttemptScore, steps: readonly NextStep[]): TemplateResult {
  const strings = QUIZ_STRINGS[locale];
  return html`
    <p class="score"><span>${strings.score(result.score, result.max)}</span></p>
    <dl class="topics" aria-label=${strings.byTopic}>
      ${result.byTopic.map(
        ({ topic, score, max }) =>
          html`<div>
            <dt><span>${strings.topics[topic]}</span></dt>
            <dd><span>${strings.topicScore(score, max)}</span></dd>
          </div>`,
      )}
    </dl>
    ${
      steps.length === 0
        ? nothing
        : html`<p class="label" id="steps"><span>${strings.nextSteps}</span></p>
            <ul class="steps" aria-labelledby="steps">
              ${steps.map((step) => html`<li><span>${step.text[locale]}</span>${stepLink(step)}</li>`)}
            </ul>`
    }
  `;
}
