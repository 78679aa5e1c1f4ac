import { html, nothing, type TemplateResult } from 'lit';
import { DONT_KNOW, correctOptionsOf } from '@amanat/rules/literacy/score';
import { button } from '../../element/button.js';
import { sourceLine } from '../../element/source-line.js';
import { letterOf, type AskedQuestion } from '../asked-question.js';
import { attributionLine, otherSetButton } from '../intro-view.js';
import { createPrinting } from '../paper/printing.js';
import type { Piece, PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';
import { createFacilitator, shareOf } from './facilitator.model.js';
import { FACILITATOR_STRINGS } from './facilitator.strings.js';
import { facilitatorStyles } from './facilitator.styles.js';

/** The quiz for a room of people: one question in large type, hands counted, the answer shown when the leader wants. */
export function createFacilitatorRoom(host: PieceHost, quiz: Quiz): Piece {
  const { questions } = quiz;
  const printing = createPrinting(host, quiz);
  const group = createFacilitator(questions);
  group.subscribe(host.redraw);
  const words = () => FACILITATOR_STRINGS[host.locale()];
  const otherSet = () => (host.toChoice ? otherSetButton(host.locale(), host.toChoice) : nothing);

  function go(type: 'start' | 'show' | 'next' | 'back'): void {
    group.dispatch({ type });
    const { phase } = group.state;
    host.focusOn(phase === 'result' ? '#result' : type === 'show' ? '#feedback' : '#question');
  }

  function count(optionId: string, by: -1 | 1): void {
    group.dispatch({ type: 'count', optionId, by });
  }

  function renderIntro(): TemplateResult {
    return html`
      <p><span>${words().intro}</span></p>
      ${attributionLine(host.locale(), quiz)}
      <p class="meta"><span>${words().nothingKept}</span></p>
      <div class="actions">
        ${button({ kind: 'primary', label: words().start, onClick: () => go('start') })}
      </div>
      ${otherSet()} ${printing.sheetsButton()}
    `;
  }

  function renderQuestion(question: AskedQuestion): TemplateResult {
    const { index, shown } = group.state;
    const locale = host.locale();
    const rows = [
      ...question.options.map(({ id, text }, place) => ({ id, mark: letterOf(place), text: text[locale] })),
      { id: DONT_KNOW, mark: '?', text: words().dontKnow },
    ];
    const isOrder = question.kind === 'order';
    return html`
      <p class="meta"><span>${words().progress(index + 1, questions.length)}</span></p>
      <div class="for-all">
        ${host.heading(html`<span>${question.stem[locale]}</span>`, 'question')}
        <ol class="hand-rows ${shown ? 'shown' : ''}">
          ${(isOrder ? rows.slice(0, -1) : rows).map((row) => renderRow(question, row))}
        </ol>
        ${shown ? renderAnswer(question) : nothing}
      </div>
      <div class="actions">
        ${
          shown
            ? button({
                kind: 'primary',
                label: index + 1 < questions.length ? words().next : words().finish,
                onClick: () => go('next'),
              })
            : button({ kind: 'primary', label: words().show, onClick: () => go('show') })
        }
        ${index > 0 ? button({ label: words().back, onClick: () => go('back') }) : nothing}
      </div>
    `;
  }

  function renderRow(
    question: AskedQuestion,
    { id, mark, text }: { readonly id: string; readonly mark: string; readonly text: string },
  ): TemplateResult {
    const { shown, hands } = group.state;
    const raised = hands[question.id]?.[id] ?? 0;
    const isRight = shown && question.kind !== 'order' && correctOptionsOf(question).includes(id);
    const hand = (by: -1 | 1, sign: string, name: string) =>
      button({ label: sign, name: `${name}: ${mark}. ${text}`, onClick: () => count(id, by) });
    return html`<li class=${isRight ? 'right' : ''}>
      <span class="letter" aria-hidden="true">${mark}</span>
      <span class="said">
        <span>${text}</span>
        ${isRight ? html`<span class="mark">✓ ${words().rightAnswer}</span>` : nothing}
      </span>
      ${
        question.kind === 'order'
          ? nothing
          : html`<span class="hands">
              ${shown ? nothing : hand(-1, '–', words().fewer)}
              <output aria-label="${words().hands}: ${mark}">${raised}</output>
              ${shown ? nothing : hand(1, '+', words().more)}
            </span>`
      }
    </li>`;
  }

  function renderAnswer(question: AskedQuestion): TemplateResult {
    const locale = host.locale();
    const right = correctOptionsOf(question).flatMap((id) => question.options.filter((one) => one.id === id));
    const share = shareOf(question, group.state.hands[question.id]);
    const items = right.map(
      ({ text, why }) =>
        html`<li><strong>${text[locale]}</strong> ${why ? html`<span>${why[locale]}</span>` : nothing}</li>`,
    );
    return html`<div
      class="notice feedback ok"
      id="feedback"
      tabindex="-1"
      role="group"
      aria-labelledby="verdict"
    >
      <p id="verdict">
        <strong>${question.kind === 'order' ? words().rightOrder : words().rightAnswer}:</strong>
      </p>
      ${
        question.kind === 'order'
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`
      }
      ${share ? html`<p><span>${words().share(share.right, share.all)}</span></p>` : nothing}
      ${question.source ? html`<p class="meta">${sourceLine(locale, question.source)}</p>` : nothing}
    </div>`;
  }

  const withoutShare = ({ kind }: AskedQuestion) =>
    kind === 'multiple' || kind === 'order' ? words().talkedOver : words().notCounted;

  function renderResult(): TemplateResult {
    const locale = host.locale();
    return html`
      ${host.heading(html`<span>${words().result}</span>`, 'result')}
      <dl class="group-summary">
        ${questions.map((question) => {
          const share = shareOf(question, group.state.hands[question.id]);
          return html`<div>
            <dt><span>${question.stem[locale]}</span></dt>
            <dd>${share ? words().share(share.right, share.all) : withoutShare(question)}</dd>
          </div>`;
        })}
      </dl>
      <p class="meta"><span>${words().nothingKept}</span></p>
      <div class="actions">${button({ label: words().again, onClick: () => go('start') })}</div>
      ${otherSet()} ${printing.sheetsButton()}
    `;
  }

  return {
    styles: facilitatorStyles,
    render() {
      const { phase, index } = group.state;
      const question = questions[index];
      if (phase === 'asking' && question) return renderQuestion(question);
      return html`${phase === 'result' ? renderResult() : renderIntro()} ${printing.page()}`;
    },
    rest: () => undefined,
  };
}
