import { html, nothing, type TemplateResult } from 'lit';
import { nextSteps } from '@amanat/rules/literacy/next-steps';
import type { Rehearsal } from '@amanat/rules/literacy/scam-call';
import { button } from '../../element/button.js';
import { controlStyles } from '../../element/controls.styles.js';
import { otherSetButton } from '../intro-view.js';
import type { Piece, PieceHost } from '../piece.js';
import { stepsView } from '../result/next-steps-view.js';
import { resultStyles } from '../result/result.styles.js';
import { callView } from './call-view.js';
import { callStyles } from './call.styles.js';
import { createRehearsal, type RehearsalAction, type RehearsalState } from './rehearsal.model.js';
import { REHEARSAL_STRINGS } from './rehearsal.strings.js';

/** What a swindler's call touches: the sign to watch, and the debt that it may leave. */
const TOPICS = ['fraud', 'debt'] as const;

/** Calls of a swindler to practise on. Nothing is sent and nothing is kept. */
export function createRehearsalRoom(host: PieceHost, rehearsal: Rehearsal): Piece {
  const store = createRehearsal(rehearsal);
  store.subscribe(host.redraw);

  function dispatch(action: RehearsalAction): void {
    const before = store.state;
    store.dispatch(action);
    const { state } = store;
    if (state === before || action.type === 'choose') return;
    lead(state);
  }

  /** Focus, and what has to be said besides, go where the visitor is now. */
  function lead(state: RehearsalState): void {
    const strings = REHEARSAL_STRINGS[host.locale()];
    // What was about to be said of the place before is of no use here.
    host.announce('', 0);
    switch (state.phase) {
      case 'intro':
        return;
      case 'red-flag':
        host.focusOn('#now');
        host.announce(`${strings.redFlag} ${state.redFlag[host.locale()]}`);
        return;
      case 'replying':
        if (state.missing) host.announce(strings.chooseReply, 0);
        host.focusOn(state.missing ? '#question input' : state.line.redFlag ? '#question' : '#now');
        return;
      case 'answered':
      case 'ended':
        host.focusOn('#feedback');
        return;
      case 'over':
        host.focusOn('#result');
    }
  }

  function renderIntro(): TemplateResult {
    const locale = host.locale();
    const strings = REHEARSAL_STRINGS[locale];
    return html`
      ${host.heading(html`<span>${rehearsal.title[locale]}</span>`, 'rehearsal')}
      <p><span>${rehearsal.intro[locale]}</span></p>
      <p class="notice"><span>${strings.practice}</span></p>
      <div class="actions">
        ${button({ kind: 'primary', label: strings.begin, onClick: () => dispatch({ type: 'begin' }) })}
      </div>
      ${otherSet()}
    `;
  }

  function renderOver(): TemplateResult {
    const locale = host.locale();
    const strings = REHEARSAL_STRINGS[locale];
    // The steps are for everybody; a lawyer is asked after a fraud here, and not because somebody cannot pay.
    const steps = nextSteps(TOPICS).map((step) =>
      step.kind === 'legal-form' ? { ...step, text: strings.lawyer } : step,
    );
    return html`
      ${host.heading(html`<span>${strings.over}</span>`, 'result')}
      <p><span>${strings.overLead}</span></p>
      ${stepsView(host, steps, TOPICS)}
      <div class="actions">
        ${button({ label: strings.allAgain, onClick: () => dispatch({ type: 'begin' }) })}
      </div>
      ${otherSet()}
    `;
  }

  const otherSet = () => (host.toChoice ? otherSetButton(host.locale(), host.toChoice) : nothing);

  return {
    styles: [controlStyles, resultStyles, callStyles],
    render() {
      const { state } = store;
      switch (state.phase) {
        case 'intro':
          return renderIntro();
        case 'over':
          return renderOver();
        default:
          return callView(host, state, { dispatch, calls: rehearsal.calls.length });
      }
    },
    rest: () => undefined,
  };
}
