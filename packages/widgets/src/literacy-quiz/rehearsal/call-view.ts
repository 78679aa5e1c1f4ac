import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '@amanat/l10n';
import { button } from '../../element/button.js';
import { sourceLine } from '../../element/source-line.js';
import type { PieceHost } from '../piece.js';
import { QUESTION_STRINGS } from '../questions/question.strings.js';
import type { RehearsalAction, RehearsalState, Said } from './rehearsal.model.js';
import { REHEARSAL_STRINGS } from './rehearsal.strings.js';

type InCall = Exclude<RehearsalState, { phase: 'intro' | 'over' }>;

interface CallParts {
  readonly dispatch: (action: RehearsalAction) => void;
  /** How many calls there are. */
  readonly calls: number;
}

/** One call: who speaks, what was said so far, and what the visitor can do now. */
export function callView(host: PieceHost, state: InCall, parts: CallParts): TemplateResult {
  const locale = host.locale();
  const strings = REHEARSAL_STRINGS[locale];
  const { call } = state;
  return html`
    <p class="meta">
      <span>${strings.progress(state.at + 1, parts.calls)}</span> <span>${strings.practiceShort}</span>
    </p>
    ${host.heading(html`<span class="by">${strings.by[call.by]}</span> <span>${call.caller[locale]}</span>`, 'caller')}
    ${talk(locale, state.said)} ${turn(locale, state, parts)}
  `;
}

/** The words so far, the visitor's own on the other side; focus comes to the last. */
function talk(locale: Locale, said: readonly Said[]): TemplateResult {
  const strings = REHEARSAL_STRINGS[locale];
  return html`<ol class="talk" role="list" aria-label=${strings.talk}>
    ${said.map(
      ({ by, text }, n) =>
        html`<li class=${by} id=${n === said.length - 1 ? 'now' : nothing} tabindex="-1">
          <span class="visually-hidden">${strings.speaker[by]}:</span> <span>${text[locale]}</span>
        </li>`,
    )}
  </ol>`;
}

function turn(locale: Locale, state: InCall, parts: CallParts): TemplateResult {
  const { dispatch } = parts;
  const strings = REHEARSAL_STRINGS[locale];
  switch (state.phase) {
    case 'red-flag':
      return html`
        <div class="notice warn">
          <p><strong>${strings.redFlag}</strong></p>
          <p><span>${state.redFlag[locale]}</span></p>
        </div>
        <div class="actions">
          ${button({ kind: 'primary', label: strings.toReply, onClick: () => dispatch({ type: 'go-on' }) })}
        </div>
      `;
    case 'replying':
      return html`
        ${replyFields(locale, state, dispatch)}
        <div class="actions">
          ${button({ kind: 'primary', label: strings.reply, onClick: () => dispatch({ type: 'reply' }) })}
        </div>
      `;
    case 'answered':
      return html`
        <div class="notice feedback" id="feedback" tabindex="-1" role="group" aria-labelledby="verdict">
          <p id="verdict"><strong>${strings.why}</strong></p>
          <p><span>${state.reply.why[locale]}</span></p>
        </div>
        <div class="actions">
          ${button({ kind: 'primary', label: strings.goOn, onClick: () => dispatch({ type: 'go-on' }) })}
        </div>
      `;
    case 'ended':
      return endView(locale, state, parts);
  }
}

function replyFields(
  locale: Locale,
  { line, chosen, missing }: Extract<InCall, { phase: 'replying' }>,
  dispatch: (action: RehearsalAction) => void,
): TemplateResult {
  const strings = REHEARSAL_STRINGS[locale];
  return html`
    <fieldset
      id="question"
      class=${missing ? 'invalid' : ''}
      tabindex="-1"
      aria-describedby=${missing ? 'question-error' : nothing}
    >
      <legend class="question"><span>${strings.yourReply}</span></legend>
      <div class="choices">
        ${missing ? html`<p class="error" id="question-error">${strings.chooseReply}</p>` : nothing}
        ${line.replies.map(
          ({ id, text }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="reply"
                value=${id}
                autocomplete="off"
                .checked=${live(id === chosen)}
                @change=${() => dispatch({ type: 'choose', replyId: id })}
              />
              <span>${text[locale]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
  `;
}

/** How it ended, why, and the way on. Nobody is scolded: after a loss the same call can be tried again. */
function endView(
  locale: Locale,
  { at, call, reply, outcome }: Extract<InCall, { phase: 'ended' }>,
  { dispatch, calls }: CallParts,
): TemplateResult {
  const strings = REHEARSAL_STRINGS[locale];
  const isLost = outcome === 'lost';
  const again = button({
    kind: isLost ? 'primary' : 'secondary',
    label: strings.tryAgain,
    onClick: () => dispatch({ type: 'try-again' }),
  });
  const next = button({
    kind: isLost ? 'secondary' : 'primary',
    label: at + 1 < calls ? strings.nextCall : strings.toOver,
    onClick: () => dispatch({ type: 'next-call' }),
  });
  return html`
    <div
      class="notice feedback ${isLost ? 'warn' : 'ok'}"
      id="feedback"
      tabindex="-1"
      role="group"
      aria-labelledby="verdict"
    >
      <p id="verdict"><strong>${strings.outcome[outcome]}</strong></p>
      <p><span>${reply.why[locale]}</span></p>
      ${isLost ? html`<p><span>${strings.noBlame}</span></p>` : nothing}
      ${call.confidence === 'medium' ? html`<p class="meta"><span>${QUESTION_STRINGS[locale].careful}</span></p>` : nothing}
      <p class="meta">${sourceLine(locale, call.source)}</p>
    </div>
    <div class="actions">${isLost ? html`${again} ${next}` : html`${next} ${again}`}</div>
  `;
}
