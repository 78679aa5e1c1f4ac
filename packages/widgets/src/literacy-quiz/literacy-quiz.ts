import { adoptStyles, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Locale } from '@amanat/l10n';
import { AmanatElement } from '../element/amanat-element.js';
import { connect } from '../element/connection.js';
import { oneOf } from '../element/development.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import { quizToCome, toComeStyles } from './about-quiz.js';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';
import { loadQuiz } from './load-quiz.js';
import type { Piece, PieceHost } from './piece.js';
import { MODES, setNamed, type Quiz, type QuizMode, type SetName } from './quiz.js';

/** What a change of asks for another piece. */
const OPENED_BY = ['set', 'choose', 'src', 'quiz', 'mode', 'xapi'] as const;

/**
 * @summary A financial-literacy quiz: one question at a time, every answer explained with its source,
 * the result by topic, and at most three next steps. Or a swindler's call to practise on. It works without a network
 * once it is loaded.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-literacy-quiz
 *
 * @slot audio-[questionId] - An `<audio controls>` of the page's own, shown at that question.
 * @fires {QuestionAnsweredEvent} amanat-question-answered - An answer was checked: `questionId`, `correct`.
 * @fires {QuizFinishedEvent} amanat-quiz-finished - The last answer was checked: `score`, `max`.
 * @fires {NeedHelpEvent} amanat-need-help - The visitor asks for legal aid: the topic, never the answers.
 * @fires {XapiStatementEvent} amanat-xapi-statement - With `xapi`: an answer was checked, or the last of them: `statement`.
 * @csspart button - Every button.
 * @example
 * <amanat-literacy-quiz set="short"></amanat-literacy-quiz>
 * @example
 * <amanat-literacy-quiz src="/our-quiz.json"></amanat-literacy-quiz>
 */
export class LiteracyQuiz extends AmanatElement {
  static override styles = [AmanatElement.styles, toComeStyles];

  /** What was opened last, so that a slower answer to an earlier wish is passed over. */
  #opening = 0;
  /** The set that the visitor has chosen, where the page lets them. */
  #chosenSet: SetName | undefined;

  /** The language of the last drawing: a recording in another one falls silent. */
  #drawnIn: Locale | undefined;

  @state() private piece: Piece | undefined;
  @state() private isMissing = false;

  /**
   * Which questions: `short` (ten, over all topics), `whole` (all of them), a topic (`budget`, `loan`, `debt`,
   * `bankruptcy`, `fraud`, `stop-credit`), `big-three` (three published questions), or `scam-call` (a rehearsal).
   */
  @property() set: SetName = 'short';
  /** Lets the visitor choose the set first. */
  @property({ type: Boolean }) choose = false;
  /**
   * A quiz of the page's own, in the place of `set`: the address of one JSON file (`quiz-file.schema.json` of
   * `@amanat/contract`), or of QTI 3 items (`.xml`) with spaces between. Its answers are counted nowhere.
   */
  @property() src: string | undefined;
  /** The value of such a file, where the page has it already; `src` is then not read. */
  @property({ attribute: false }) quiz: unknown;
  /** `self` (default), or `facilitator`: large type and a tally of hands, for a group. A rehearsal has no such mode. */
  @property() mode: QuizMode = 'self';
  /** Fires `amanat-xapi-statement` for each answer and at the end; the element sends them nowhere. */
  @property({ type: Boolean }) xapi = false;
  /** Other people use this phone: the quiz keeps no place to go on from. */
  @property({ attribute: 'shared-phone', type: Boolean }) sharedPhone = false;
  /**
   * A folder with recordings, `<audio-base>/<locale>/<questionId>.mp3`: each question gets a button to hear it.
   * Nothing is asked of the folder before the button is pressed.
   */
  @property({ attribute: 'audio-base' }) audioBase: string | undefined;
  /** The page with the form of legal aid, where it is not this one: a result may lead there. */
  @property({ attribute: 'legal-form-url' }) legalFormUrl: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.piece?.rest();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#drawnIn !== undefined && this.#drawnIn !== this.locale) this.piece?.rest();
    this.#drawnIn = this.locale;
    if (OPENED_BY.some((name) => changed.has(name))) {
      this.#chosenSet = undefined;
      void this.#open();
    }
  }

  /** What is asked comes after the first paint; from then on no network is needed. */
  async #open(): Promise<void> {
    const opening = (this.#opening += 1);
    this.piece?.rest();
    this.piece = undefined;
    this.isMissing = false;
    try {
      const piece = await this.#fetchPiece();
      if (opening !== this.#opening) return;
      if (this.shadowRoot)
        adoptStyles(this.shadowRoot, LiteracyQuiz.finalizeStyles([LiteracyQuiz.styles, piece.styles]));
      this.piece = piece;
    } catch {
      if (opening === this.#opening) this.isMissing = true;
    }
  }

  async #fetchPiece(): Promise<Piece> {
    if (this.#isOwn) {
      const { openOwnQuiz } = await import('./own/own-quiz-piece.js');
      return openOwnQuiz(this, this.#host(), {
        room: this.#fetchRoom(),
        onRetry: () => void this.#take(undefined),
      });
    }
    if (this.choose && this.#chosenSet === undefined) {
      const { createSetChoice } = await import('./set-choice.js');
      return createSetChoice(this.#host(), (set) => void this.#take(set));
    }
    const set = this.#chosenSet ?? setNamed(this.set);
    if (set === 'scam-call') {
      const [{ createRehearsalRoom }, { SCAM_CALL }] = await Promise.all([
        import('./rehearsal/rehearsal-room.js'),
        import('@amanat/rules/literacy/scam-call'),
      ]);
      return createRehearsalRoom(this.#host(), SCAM_CALL);
    }
    const [room, quiz] = await Promise.all([this.#fetchRoom(), loadQuiz(set)]);
    return room(quiz);
  }

  /** What a quiz is asked in, without the quiz. */
  async #fetchRoom(): Promise<(quiz: Quiz) => Piece> {
    const host = this.#host();
    if (oneOf(MODES, this.mode, 'self', 'mode') === 'facilitator') {
      const { createFacilitatorRoom } = await import('./facilitator/facilitator-room.js');
      return (quiz) => createFacilitatorRoom(host, quiz);
    }
    const [{ createQuizRoom }, xapi] = await Promise.all([
      import('./quiz-room.js'),
      this.xapi ? import('./xapi/journal.js') : undefined,
    ]);
    return (quiz) => createQuizRoom(host, quiz, xapi?.createJournal(host, quiz));
  }

  get #isOwn(): boolean {
    return this.quiz != null || Boolean(this.src);
  }

  /** The visitor chose a set, or wants to choose again; focus goes along. */
  async #take(set: SetName | undefined): Promise<void> {
    this.#chosenSet = set;
    await this.#open();
    await this.focusOn('#title');
  }

  #host(): PieceHost {
    return {
      element: this,
      locale: () => this.locale,
      heading: (content, id) => this.renderHeading(content, 1, id),
      redraw: () => this.requestUpdate(),
      focusOn: (selector) => void this.focusOn(selector),
      announce: (message, quiet) => this.announce(message, quiet),
      fire: (event) => this.dispatchEvent(event),
      settings: () => ({
        sharedPhone: this.sharedPhone,
        audioBase: this.audioBase,
        legalFormUrl: this.legalFormUrl,
        connect: this.#connection(),
      }),
      toChoice: this.choose && !this.#isOwn ? () => void this.#take(undefined) : undefined,
    };
  }

  #connection() {
    const { server } = this;
    return server === undefined ? undefined : () => connect(server, this.locale);
  }

  protected override renderContent(): TemplateResult {
    const { locale, piece } = this;
    const strings = QUIZ_STRINGS[locale];
    if (this.#isOwn) {
      return html`
        ${this.renderTitle(html`<span>${piece?.title?.[locale] ?? strings.questions}</span>`)}
        ${piece?.render() ?? this.#renderWaiting()}
      `;
    }
    return html`
      <p class="tag"><span>${strings.programme}</span></p>
      ${this.renderTitle(html`<span>${strings.title}</span>`)}
      ${
        piece?.render() ??
        html`
          <p><span>${strings.intro}</span></p>
          ${this.#renderWaiting()}
        `
      }
    `;
  }

  #renderWaiting(): TemplateResult {
    return this.isMissing
      ? problemNotice(this.locale, ELEMENT_STRINGS[this.locale].noConnection, () => void this.#open())
      : html`${this.#renderToCome()} ${this.renderNeedsScript()}`;
  }

  /** Nothing on the page is to jump when the questions come; how high the rest is nobody knows before. */
  #renderToCome(): TemplateResult {
    const isSelf = !this.#isOwn && !this.choose && this.set !== 'scam-call' && this.mode === 'self';
    return isSelf ? quizToCome(this.locale, !this.sharedPhone) : loadingNotice(this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-literacy-quiz': LiteracyQuiz;
  }
}
