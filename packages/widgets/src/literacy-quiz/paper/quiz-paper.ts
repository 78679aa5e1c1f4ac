import type { TemplateResult } from 'lit';
import { dayInKazakhstan } from '@amanat/l10n';
import { addStyles } from '../../element/late-styles.js';
import { printAlone } from '../../element/print-alone.js';
import type { PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';
import { titleOf } from '../quiz-title.js';
import { certificateForm, certificatePage } from './certificate.js';
import { paperStyles } from './paper.styles.js';
import { questionSheets } from './question-sheets.js';

/** What a quiz puts on paper, with nothing else of the site on it. */
export interface QuizPaper {
  /** The page, while it is being printed. */
  readonly page: TemplateResult | undefined;
  printSheets(): Promise<void>;
  /** The name lives in this object and on the paper, nowhere else. */
  certificateForm(score: number, max: number): TemplateResult;
}

export function createQuizPaper(host: PieceHost, quiz: Quiz): QuizPaper {
  let page: TemplateResult | undefined;
  let name = '';
  addStyles(host.element, paperStyles);

  function show(next: TemplateResult | undefined): void {
    page = next;
    host.redraw();
  }

  async function print(asked: TemplateResult): Promise<void> {
    show(asked);
    await host.element.updateComplete;
    // On phones print() returns while the page is still being laid out.
    addEventListener('afterprint', () => show(undefined), { once: true });
    printAlone(host.element);
  }

  function printCertificate(score: number, max: number): void {
    const day = dayInKazakhstan(new Date());
    void print(certificatePage(host.locale(), quiz, { name, title: titleOf(quiz), score, max, day }));
  }

  return {
    get page() {
      return page;
    },
    printSheets: () => print(questionSheets(host.locale(), quiz)),
    certificateForm: (score, max) =>
      certificateForm(host.locale(), {
        name,
        onName(typed) {
          name = typed;
          host.redraw();
        },
        onPrint: () => printCertificate(score, max),
      }),
  };
}
