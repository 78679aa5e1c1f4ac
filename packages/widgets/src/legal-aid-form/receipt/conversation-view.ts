import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, type Locale, inKazakhstan } from '@amanat/l10n';
import type { LegalRequestTracked } from '@amanat/sdk';
import { userMessageOf } from '../../element/connection.js';
import { button } from '../../element/button.js';
import { textArea } from '../../element/controls.js';
import { problemNotice } from '../../element/problem-notice.js';
import { LONGEST } from '../questions/answers.js';
import { excessOf, type Message } from './message.model.js';
import { roomLeft } from '../questions/question-views.js';
import type { View } from '../view.js';

interface Line {
  readonly isMine: boolean;
  readonly text: string;
  readonly at: string;
}

/** What was said on both sides, in order of time. */
export function linesOf({ replies, messages = [] }: LegalRequestTracked): readonly Line[] {
  return [
    ...replies.map(({ text, at }) => ({ isMine: false, text, at })),
    ...messages.map(({ text, at }) => ({ isMine: true, text, at })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The day and the hour of an instant in Kazakhstan. */
export function momentAt(locale: Locale, instant: string): TemplateResult {
  const { day, time } = inKazakhstan(instant);
  return html`<time datetime=${instant}><span>${formatDate(locale, day, 'long')}, ${time}</span></time>`;
}

/** Replies of the office and the person's own messages as one conversation. */
export function conversation(view: View, request: LegalRequestTracked): TemplateResult {
  const { locale, strings, subheading } = view;
  const words = strings.desk.conversation;
  const lines = linesOf(request);
  return html`
    ${subheading(html`<span>${words.title}</span>`)}
    ${
      lines.some(({ isMine }) => !isMine)
        ? nothing
        : html`<p class="meta"><span>${strings.status.noReplies}</span></p>`
    }
    ${
      lines.length === 0
        ? nothing
        : html`<ol class="conversation">
            ${lines.map(
              ({ isMine, text, at }) => html`
                <li class="said ${isMine ? 'mine' : 'theirs'}">
                  <p class="meta">
                    <strong>${isMine ? words.mine : words.theirs}</strong>
                    ${momentAt(locale, at)}
                  </p>
                  <p class="typed"><span>${text}</span></p>
                </li>
              `,
            )}
          </ol>`
    }
  `;
}

/** Where the person writes on. */
export function messageField(view: View, { text, sending }: Message, onSend: () => void): TemplateResult {
  const { locale, strings, dispatch } = view;
  const words = strings.desk.conversation;
  const left = roomLeft(view, text);
  return html`
    ${sending.phase === 'sent' ? html`<p class="notice ok"><span>${words.sent}</span></p>` : nothing}
    ${textArea({
      id: 'message',
      label: words.label,
      hint: words.hint,
      error: messageProblem(view, text, sending),
      // A pasted text is never cut in silence.
      maxLength: LONGEST.description * 20,
      value: text,
      onInput: (typed) => dispatch({ type: 'type-message', text: typed }),
    })}
    ${left ? html`<p class="meta"><span>${left}</span></p>` : nothing}
    ${
      sending.phase === 'failed'
        ? html`${problemNotice(locale, userMessageOf(sending.error, locale))}
            <p><span>${words.mayHaveArrived}</span></p>`
        : nothing
    }
    <div class="actions">
      ${button({
        label: sending.phase === 'sending' ? words.sending : words.send,
        kind: 'primary',
        busy: sending.phase === 'sending',
        onClick: onSend,
      })}
    </div>
  `;
}

function messageProblem(
  { locale, strings }: View,
  text: string,
  sending: Message['sending'],
): string | undefined {
  if (sending.phase !== 'idle' || sending.problem === undefined) return undefined;
  const { needed, long } = strings.desk.conversation;
  return sending.problem === 'needed' ? needed : long(formatNumber(locale, excessOf(text)));
}
