import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../element/button.js';
import { ELEMENT_STRINGS } from '../../element/element.strings.js';
import type { PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';
import { PRINTING_STRINGS } from './printing.strings.js';
import type { QuizPaper } from './quiz-paper.js';

/** The ways to paper from a quiz. What is printed, and how, is fetched when somebody asks for it. */
export interface Printing {
  /** A quiet button: the questions, with the answers on a page of their own. */
  sheetsButton(): TemplateResult;
  /** A button for a page with the score, */
  certificateButton(): TemplateResult;
  /** and what it opens: the name, and the printing. */
  certificateForm(score: number, max: number): TemplateResult;
  /** What the printer gets: last in the card, and invisible on the screen. */
  page(): TemplateResult | typeof nothing;
  /** Forgets the name. */
  putAway(): void;
}

export function createPrinting(host: PieceHost, quiz: Quiz): Printing {
  let paper: QuizPaper | undefined;
  let isAsking = false;
  let isMissing = false;
  const words = () => PRINTING_STRINGS[host.locale()];
  const noConnection = () => ELEMENT_STRINGS[host.locale()].noConnection;

  async function withPaper(use: (paper: QuizPaper) => void): Promise<void> {
    try {
      const { createQuizPaper } = await import('./quiz-paper.js');
      paper ??= createQuizPaper(host, quiz);
      if (isMissing) host.announce('', 0);
      isMissing = false;
      use(paper);
    } catch {
      isMissing = true;
      host.announce(noConnection(), 0);
    }
    host.redraw();
  }

  function toggleForm(): void {
    if (isAsking) isAsking = false;
    else void withPaper(() => (isAsking = true));
    host.redraw();
  }

  const missing = () =>
    isMissing ? html`<p class="notice warn"><span>${noConnection()}</span></p>` : nothing;

  return {
    sheetsButton: () => html`
      <button
        type="button"
        class="text-button"
        @click=${() => void withPaper((ready) => void ready.printSheets())}
      >
        ${words().sheets}
      </button>
      ${missing()}
    `,
    certificateButton: () => button({ label: words().certificate, expanded: isAsking, onClick: toggleForm }),
    certificateForm: (score, max) => html`
      ${isAsking ? paper?.certificateForm(score, max) : nothing} ${missing()}
    `,
    page: () => paper?.page ?? nothing,
    putAway() {
      paper = undefined;
      isAsking = isMissing = false;
    },
  };
}
