import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Locale } from '@amanat/l10n';
import type { LegalRequestTracked } from '@amanat/sdk';
import { button } from '../element/button.js';
import type { LegalTopic } from './answers.js';
import { randomKey } from './request-desk.js';
import type { View } from './view.js';

/** The whole country is UTC+5; the zone data of an old device may not know it. */
const KAZAKHSTAN_OFFSET_MS = 5 * 60 * 60 * 1000;

/** The day of an instant in Kazakhstan. */
function dayAt(locale: Locale, instant: string): TemplateResult {
  const day = new Date(Date.parse(instant) + KAZAKHSTAN_OFFSET_MS).toISOString().slice(0, 10);
  return html`<time datetime=${instant}><span>${formatDate(locale, day, 'long')}</span></time>`;
}

/** Where a request stands: status, timeline and replies, in words. */
export function trackedRequestView(
  view: View,
  request: LegalRequestTracked,
  justWithdrawn: boolean,
): TemplateResult {
  const { locale, strings, dispatch, heading, subheading } = view;
  const words = strings.status;
  const nameOf = (status: string) => words.names[status] ?? words.names.unknown;
  const isWithdrawn = request.status === 'withdrawn';
  return html`
    ${heading(html`<span>${words.now}: ${nameOf(request.status)}</span>`)}
    ${justWithdrawn ? html`<p class="notice ok"><span>${strings.withdraw.done}</span></p>` : nothing}
    ${isWithdrawn ? nothing : html`<p><span>${words.topic}: ${topicName(view, request.topic)}</span></p>`}
    ${subheading(html`<span>${words.timeline}</span>`)}
    <ol class="timeline">
      ${request.timeline.map(
        ({ status, at }) => html`<li><span>${nameOf(status)}</span> ${dayAt(locale, at)}</li>`,
      )}
    </ol>
    ${isWithdrawn ? nothing : repliesTo(view, request)}
    <div class="actions">
      ${button({ label: words.another, onClick: () => dispatch({ type: 'look-again' }) })}
      ${
        isWithdrawn
          ? nothing
          : button({
              label: strings.withdraw.start,
              onClick: () => dispatch({ type: 'ask-withdrawal', key: randomKey() }),
            })
      }
    </div>
  `;
}

function repliesTo({ locale, strings, subheading }: View, { replies }: LegalRequestTracked): TemplateResult {
  const words = strings.status;
  return html`
    ${subheading(html`<span>${words.replies}</span>`)}
    ${
      replies.length === 0
        ? html`<p class="meta"><span>${words.noReplies}</span></p>`
        : replies.map(
            ({ text, at }) => html`
              <div class="reply">
                <p class="meta">${dayAt(locale, at)}</p>
                <p class="typed"><span>${text}</span></p>
              </div>
            `,
          )
    }
  `;
}

/** A topic that came after this page is shown as "something else". */
function topicName({ strings }: View, topic: string): string {
  return topic in strings.topics ? strings.topics[topic as LegalTopic].label : strings.topics.other.label;
}
