import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { AttemptResult, NextStep } from '@amanat/rules/literacy';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';

const hrefOf = (step: NextStep): string | undefined => (step.number ? `tel:${step.number}` : step.url);

/** The score in words and numbers, by topic, and what to do next. Never a percentile: this is no survey. */
export function resultView(
  locale: Locale,
  result: AttemptResult,
  steps: readonly NextStep[],
): TemplateResult {
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
              ${steps.map((step) => {
                const href = hrefOf(step);
                return html`<li>
                  <span>${step.text[locale]}</span>
                  ${href ? html`<br /><a href=${href} rel="noopener noreferrer">${step.number ?? new URL(href).hostname}</a>` : nothing}
                </li>`;
              })}
            </ul>`
    }
  `;
}
