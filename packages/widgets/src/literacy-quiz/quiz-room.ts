import { html, nothing, type TemplateResult } from 'lit';
import { isRight } from '@amanat/rules/literacy/score';
import { button } from '../element/button.js';
import { controlStyles } from '../element/controls.styles.js';
import { disclosureStyles } from '../element/disclosure.styles.js';
import { attemptKeeper } from './attempt/attempt-keeper.js';
import { introView } from './intro-view.js';
import { QuestionAnsweredEvent, QuizFinishedEvent } from './literacy-quiz.events.js';
import { createQuiz, type QuizState } from './literacy-quiz.model.js';
import { createPrinting } from './paper/printing.js';
import type { Piece, PieceHost } from './piece.js';
import type { Quiz } from './quiz.js';
import { feedbackView } from './questions/feedback-view.js';
import { questionView } from './questions/question-view.js';
import { questionStyles } from './questions/question.styles.js';
import { createRecording, recordingView, silencePlayer } from './questions/recording.js';
import { attemptCounter } from './result/attempt-counter.js';
import { resultView } from './result/result-view.js';
import { resultStyles } from './result/result.styles.js';
import { ROOM_STRINGS } from './quiz-room.strings.js';
import type { Journal } from './xapi/journal.js';

type Asking = Extract<QuizState, { phase: 'asking' }>;
type Finished = Extract<QuizState, { phase: 'result' }>;

/**
 * A quiz from its start to its result. All that any of it needs comes with this module and with the quiz, but for what is
 * put on paper. `journal`: where the page wants to be told what is answered.
 */
export function createQuizRoom(host: PieceHost, quiz: Quiz, journal?: Journal): Piece {
  const store = createQuiz(quiz.questions);
  const keeper = attemptKeeper(quiz, () => !host.settings().sharedPhone);
  const counter = attemptCounter(quiz, host);
  const printing = createPrinting(host, quiz);
  const recording = createRecording({
    redraw: host.redraw,
    onMissing: () => host.announce(words().noRecording, 0),
  });
  const words = () => ROOM_STRINGS[host.locale()];
  let left = keeper.look();

  // The store and the room end together: nobody has to stop listening.
  store.subscribe(host.redraw);

  function start(): void {
    left = undefined;
    keeper.forget();
    counter.reset();
    printing.putAway();
    store.dispatch({ type: 'start' });
    host.focusOn('#question');
  }

  function resume(): void {
    if (!left) return;
    counter.reset();
    store.dispatch({ type: 'resume', answers: left });
    left = undefined;
    if (store.state.phase === 'result') finish(store.state);
    else host.focusOn('#question');
  }

  function check(): void {
    store.dispatch({ type: 'check' });
    const { state } = store;
    if (state.phase !== 'asking') return;
    const question = state.questions[state.index];
    if (!question) return;
    if (!state.checked || state.chosen === undefined) {
      host.announce(words().missing[question.kind], 0);
      host.focusOn('#question :is(input, button)');
      return;
    }
    keeper.keep(state.answers);
    const correct = isRight(question, state.chosen);
    host.fire(new QuestionAnsweredEvent(question.id, correct));
    journal?.answered(question, state.chosen, correct);
    host.focusOn('#feedback');
  }

  function rest(): void {
    recording.stop();
    const { state } = store;
    const question = state.phase === 'asking' ? state.questions[state.index] : undefined;
    if (question) silencePlayer(host.element, question.id);
  }

  function next(): void {
    rest();
    // What was about to be said of the question before is of no use here.
    host.announce('', 0);
    store.dispatch({ type: 'next' });
    if (store.state.phase === 'result') finish(store.state);
    else host.focusOn('#question');
  }

  function finish({ answers, result }: Finished): void {
    keeper.forget();
    host.fire(new QuizFinishedEvent(result.score, result.max));
    journal?.finished(result.score, result.max);
    host.focusOn('#result');
    void counter.count(answers);
  }

  function renderQuestion(state: Asking): TemplateResult | typeof nothing {
    const { questions, index, checked } = state;
    const locale = host.locale();
    const question = questions[index];
    if (!question) return nothing;
    const isLast = index + 1 === questions.length;
    const goOn = checked
      ? { label: isLast ? words().finish : words().next, onClick: next }
      : { label: words().check, onClick: check };
    return html`
      <div class="progress">
        <p class="meta"><span>${words().progress(index + 1, questions.length)}</span></p>
        <div class="bar" aria-hidden="true">
          ${questions.map((_, n) => html`<i class=${n <= index ? 'done' : ''}></i>`)}
        </div>
      </div>
      ${questionView(locale, question, state, store.dispatch, host)}
      ${checked ? feedbackView(locale, question, state.chosen) : nothing}
      <div class="actions">
        ${button({ kind: 'primary', ...goOn })} ${recordingView(recording, { host, questionId: question.id })}
      </div>
    `;
  }

  return {
    styles: [controlStyles, disclosureStyles, questionStyles, resultStyles],
    render() {
      const { state } = store;
      switch (state.phase) {
        case 'intro':
          return html`${introView(host, quiz, {
            left,
            keepsPlace: keeper.canKeep(),
            onStart: start,
            onResume: resume,
            notice: journal?.notice,
            printing,
          })}
          ${printing.page()}`;
        case 'asking':
          return html`${renderQuestion(state)}`;
        case 'result':
          return html`${resultView(host, quiz, {
            state,
            counting: counter.state,
            onAgain: start,
            notice: journal?.notice,
            printing,
          })}
          ${printing.page()}`;
      }
    },
    rest,
  };
}
