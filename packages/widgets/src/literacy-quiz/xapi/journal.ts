import type { LocalizedText } from '@amanat/rules';
import type { AskedQuestion } from '../asked-question.js';
import type { PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';
import { titleOf } from '../quiz-title.js';
import { answeredStatement, completedStatement, type Occasion } from './statement.js';
import { XapiStatementEvent } from './xapi.events.js';

/** Tells the page, as events, what was answered. It stores nothing and sends nothing. */
export interface Journal {
  /** To the visitor, before the first answer: what the page does with a statement is not known here. */
  readonly notice: LocalizedText;
  /** `answer`: the ids of the chosen options with one space between them, or `dont-know`. */
  answered(question: AskedQuestion, answer: string, correct: boolean): void;
  finished(score: number, max: number): void;
}

const NOTICE: LocalizedText = {
  kk: 'Бұл сайт жауаптарыңызды жазып алуы мүмкін.',
  ru: 'Этот сайт может записывать ваши ответы.',
  en: 'This site may record your answers.',
};

export function createJournal({ fire }: Pick<PieceHost, 'fire'>, quiz: Quiz): Journal {
  const occasion = (): Occasion => ({ quizId: quiz.id, page: pageAddress(), now: new Date(), uuid });
  return {
    notice: NOTICE,
    answered(question, answer, correct) {
      fire(new XapiStatementEvent(answeredStatement(question, { answer, correct }, occasion())));
    },
    finished(score, max) {
      fire(new XapiStatementEvent(completedStatement({ score, max, title: titleOf(quiz) }, occasion())));
    },
  };
}

/** A frame that is written and not loaded has no address of its own. */
const pageAddress = (): string => (/^https?:/.test(location.href) ? location.href : document.baseURI);

/** A random UUID (RFC 9562, version 4). From `getRandomValues`: `randomUUID` does not exist on plain http pages. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let digits = '';
  for (const [place, byte] of bytes.entries()) {
    const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    digits += marked.toString(16).padStart(2, '0');
  }
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
