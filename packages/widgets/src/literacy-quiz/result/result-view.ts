import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '@amanat/rules';
import { nextSteps } from '@amanat/rules/literacy/next-steps';
import { button } from '../../element/button.js';
import { otherSetButton } from '../intro-view.js';
import type { QuizState } from '../literacy-quiz.model.js';
import type { Printing } from '../paper/printing.js';
import type { PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';
import type { Counting } from './attempt-counter.js';
import { orientationView } from './orientation-view.js';
import { stepsView } from './next-steps-view.js';
import { RESULT_STRINGS } from './result.strings.js';
import { TOPIC_NAMES } from '../topic-names.js';

/** The score in words and numbers, by topic, and what to do next. Never a percentile: this is no survey. */
export function resultView(
  host: PieceHost,
  quiz: Quiz,
  parts: {
    state: Extract<QuizState, { phase: 'result' }>;
    counting: Counting;
    onAgain: () => void;
    /** Somebody else may have got the answers, and this says so. */
    notice: LocalizedText | undefined;
    printing: Printing;
  },
): TemplateResult {
  const locale = host.locale();
  const strings = RESULT_STRINGS[locale];
  const { counting, notice } = parts;
  const { score, max, byTopic, weakestTopics } = parts.state.result;
  return html`
    ${host.heading(html`<span>${strings.result}</span>`, 'result')}
    <p class="score"><span>${strings.score(score, max)}</span></p>
    ${quiz.orientation ? orientationView(locale, quiz.orientation) : nothing}
    ${
      byTopic.length < 2
        ? nothing
        : html`<dl class="topics" aria-label=${strings.byTopic}>
            ${byTopic.map(
              (part) =>
                html`<div>
                  <dt><span>${TOPIC_NAMES[locale][part.topic]}</span></dt>
                  <dd><span>${strings.topicScore(part.score, part.max)}</span></dd>
                </div>`,
            )}
          </dl>`
    }
    ${quiz.ownTitle ? nothing : stepsView(host, nextSteps(weakestTopics), weakestTopics)}
    <p class="meta">
      <span>${notice && counting === 'kept' ? notice[locale] : strings.counting[counting]}</span>
    </p>
    <div class="actions">
      ${button({ label: strings.again, onClick: parts.onAgain })} ${parts.printing.certificateButton()}
    </div>
    ${parts.printing.certificateForm(score, max)}
    ${host.toChoice ? otherSetButton(locale, host.toChoice) : nothing}
  `;
}
