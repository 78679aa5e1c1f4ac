import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AttemptScore, NextStep, Question, QuizSetId, Topic } from '@amanat/rules/literacy';
import { AmanatElement } from '../element/amanat-element.js';
import { controlStyles } from '../element/controls.styles.js';
import { disclosureStyles } from '../element/disclosure.styles.js';
import { connect } from '../element/connection.js';
import { oneOf } from '../element/development.js';
import { button } from '../element/button.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { QuestionAnsweredEvent, QuizFinishedEvent } from './literacy-quiz.events.js';
import { createQuiz, isCorrect, type QuizState } from './literacy-quiz.model.js';
import { QUIZ_STRINGS, type Counting } from './literacy-quiz.strings.js';
import { quizStyles } from './literacy-quiz.styles.js';
import { answerFeedback, questionFields } from './question-view.js';
import { resultView } from './result-view.js';

/**
 * @summary A financial-literacy quiz: one question at a time, every answer explained with its source,
 * the result by topic, and at most three next steps. It works without a network once it is loaded.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-literacy-quiz
 *
 * @slot - Shown after the card.
 * @fires amanat-question-answered - An answer was checked: `questionId`, `correct`.
 * @fires amanat-quiz-finished - The last answer was checked: `score`, `max`.
 * @csspart root - The section.
 * @csspart card - The sheet.
 * @csspart button - Every button.
 * @cssprop [--amanat-accent=#0b6b6e] - The one accent colour.
 * @example
 * <amanat-literacy-quiz set="short"></amanat-literacy-quiz>
 */
export class LiteracyQuiz extends AmanatElement {
  static override styles = [AmanatElement.styles, controlStyles, disclosureStyles, quizStyles];

  readonly #quiz = createQuiz([]);
  #stepsFor: (weakestTopics: readonly Topic[]) => readonly NextStep[] = () => [];

  /** Where the questions are: they come in a file of their own. */
  @state() private bank: 'loading' | 'ready' | 'missing' = 'loading';

  /** What became of the finished answers, for the anonymous count. */
  @state() private counting: Counting = 'kept';

  /** Which questions: `short` (ten, over all topics) or `whole` (all of them). */
  @property() set: QuizSetId = 'short';

  constructor() {
    super();
    this.#quiz.subscribe(() => this.requestUpdate());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('set')) void this.#load();
  }

  /** The questions come after the first paint; from then on the quiz needs no network. */
  async #load(): Promise<void> {
    const { set } = this;
    this.bank = 'loading';
    try {
      this.#stepsFor = (await import('@amanat/rules/literacy/next-steps')).nextSteps;
      const questions =
        oneOf(['short', 'whole'], set, 'short', 'set') === 'short'
          ? (await import('@amanat/rules/literacy/short-set')).SHORT_QUESTIONS
          : (await import('@amanat/rules/literacy/sets')).WHOLE_BANK;
      if (set !== this.set) return;
      this.#quiz.dispatch({ type: 'use', questions });
      this.bank = 'ready';
    } catch {
      this.bank = 'missing';
    }
  }

  #start(): void {
    this.counting = 'kept';
    this.#quiz.dispatch({ type: 'start' });
    void this.focusOn('#question');
  }

  #check(): void {
    this.#quiz.dispatch({ type: 'check' });
    const state = this.#quiz.state;
    if (state.phase !== 'asking') return;
    const strings = QUIZ_STRINGS[this.locale];
    if (!state.checked) {
      this.announce(strings.choose, 0);
      void this.focusOn('#question input');
      return;
    }
    const question = state.questions[state.index];
    if (!question) return;
    const correct = isCorrect(question, state.chosen);
    this.dispatchEvent(new QuestionAnsweredEvent(question.id, correct));
    void this.focusOn('#feedback');
  }

  #next(): void {
    this.#quiz.dispatch({ type: 'next' });
    const state = this.#quiz.state;
    if (state.phase === 'asking') {
      void this.focusOn('#question');
      return;
    }
    if (state.phase !== 'result') return;
    this.dispatchEvent(new QuizFinishedEvent(state.result.score, state.result.max));
    void this.focusOn('#result');
    void this.#count(state.answers);
  }

  /** Sends the answers for the anonymous count. The visitor has the result already, so a failure only says so. */
  async #count(answers: Readonly<Record<string, string>>): Promise<void> {
    if (!this.server) return;
    this.counting = 'sending';
    try {
      const client = await connect(this.server, this.locale);
      const { version } = await client.quizzes.retrieve(this.set);
      await client.quizzes.attempts.create(this.set, { version, answers: { ...answers } });
      this.counting = 'counted';
    } catch {
      // They may have arrived all the same: what was lost can be the answer of the server.
      this.counting = 'unknown';
    }
  }

  protected override renderContent(): TemplateResult {
    const strings = QUIZ_STRINGS[this.locale];
    return html`
      <p class="tag"><span>${strings.programme}</span></p>
      ${this.renderTitle(html`<span>${strings.title}</span>`)} ${this.renderPhase(this.#quiz.state)}
    `;
  }

  protected renderPhase(state: QuizState): TemplateResult | typeof nothing {
    switch (state.phase) {
      case 'intro':
        return this.renderIntro(state.questions);
      case 'asking':
        return this.renderQuestion(state);
      case 'result':
        return this.renderResult(state.result);
    }
  }

  protected renderIntro(questions: readonly Question[]): TemplateResult {
    const strings = QUIZ_STRINGS[this.locale];
    const intro = html`<p><span>${strings.intro}</span></p>`;
    if (this.bank === 'loading') return html`${intro}${loadingNotice(this.locale)}`;
    if (this.bank === 'missing')
      return html`${intro}${problemNotice(this.locale, ELEMENT_STRINGS[this.locale].noConnection, () => void this.#load())}`;
    if (questions.length === 0) return html`<p class="notice"><span>${strings.empty}</span></p>`;
    return html`
      ${intro}
      <p class="meta"><span>${strings.count(questions.length)}.</span> <span>${strings.noLimit}</span></p>
      <div class="actions">
        ${button({ kind: 'primary', label: strings.start, onClick: () => this.#start() })}
      </div>
    `;
  }

  protected renderQuestion(state: Extract<QuizState, { phase: 'asking' }>): TemplateResult | typeof nothing {
    const strings = QUIZ_STRINGS[this.locale];
    const question = state.questions[state.index];
    if (!question) return nothing;
    const last = state.index + 1 === state.questions.length;
    return html`
      <div class="progress">
        <p class="meta"><span>${strings.progress(state.index + 1, state.questions.length)}</span></p>
        <div class="bar" aria-hidden="true">
          ${state.questions.map((_, n) => html`<i class=${n <= state.index ? 'done' : ''}></i>`)}
        </div>
      </div>
      ${questionFields(this.locale, question, state, (optionId) =>
        this.#quiz.dispatch({ type: 'choose', optionId }),
      )}
      ${state.checked ? answerFeedback(this.locale, question, state.chosen) : nothing}
      <div class="actions">
        ${
          state.checked
            ? button({
                kind: 'primary',
                label: last ? strings.finish : strings.next,
                onClick: () => this.#next(),
              })
            : button({ kind: 'primary', label: strings.check, onClick: () => this.#check() })
        }
      </div>
    `;
  }

  protected renderResult(result: AttemptScore): TemplateResult {
    const strings = QUIZ_STRINGS[this.locale];
    return html`
      ${this.renderHeading(html`<span>${strings.result}</span>`, 1, 'result')}
      ${resultView(this.locale, result, this.#stepsFor(result.weakestTopics))}
      <p class="meta"><span>${strings.counting[this.counting]}</span></p>
      <div class="actions">${button({ label: strings.again, onClick: () => this.#start() })}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-literacy-quiz': LiteracyQuiz;
  }
}
