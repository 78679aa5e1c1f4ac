import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Locale } from '@amanat/l10n';
import type { Question, QuestionKind } from '@amanat/rules/literacy';
import '../define/literacy-quiz.js';
import { control, part, parts, textOf } from '../element/drawn.test.parts.js';
import { ATTEMPT_KEY } from './attempt/kept-attempt.js';
import type { LiteracyQuiz } from './literacy-quiz.js';
import type { QuizMode, SetName } from './quiz.js';

export interface QuizPage {
  lang?: Locale;
  endpoint?: string;
  set?: SetName;
  choose?: boolean;
  sharedPhone?: boolean;
  audioBase?: string;
  legalFormUrl?: string;
  src?: string;
  quiz?: unknown;
  mode?: QuizMode;
  xapi?: boolean;
  /** A part that is there once the quiz is; the way to begin, unless there is none. */
  until?: string;
}

/** Somebody in front of a quiz: reads, presses and chooses by the words on the screen. */
export class Visitor {
  readonly quiz: LiteracyQuiz;
  constructor(quiz: LiteracyQuiz) {
    this.quiz = quiz;
  }

  get text(): string {
    return textOf(this.quiz);
  }
  get focused(): Element | null {
    return this.quiz.shadowRoot!.activeElement;
  }
  part(selector: string): HTMLElement {
    return part(this.quiz, selector);
  }
  parts(selector: string): HTMLElement[] {
    return parts(this.quiz, selector);
  }

  async sees(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `"${words}" never came: ${this.text}`, {
      timeout: 8000,
    });
  }
  async press(name: string): Promise<void> {
    control(this.quiz, name).click();
    await this.quiz.updateComplete;
  }
  /** The first button in view, in whatever language. */
  async goOn(): Promise<void> {
    this.part('.actions .button').click();
    await this.quiz.updateComplete;
  }
  async choose(text: string): Promise<void> {
    const row = this.parts('label').find((label) => label.textContent.includes(text));
    if (!row) throw new Error(`no answer "${text}" in: ${this.text}`);
    row.querySelector('input')!.click();
    await this.quiz.updateComplete;
  }
  /** "I don't know" to all questions before the first of a kind; returns that question. */
  async passTo(kind: QuestionKind, questions: readonly Question[]): Promise<Question> {
    for (const question of questions) {
      if (question.kind === kind) return question;
      await this.choose('Білмеймін');
      await this.press('Жауапты тексеру');
      await this.press('Келесі сұрақ');
    }
    throw new Error(`no ${kind} question`);
  }
  async answerAll(questions: readonly Question[], right: boolean): Promise<void> {
    for (const question of questions) {
      if (question.kind === 'order') throw new Error('an order is not chosen');
      const option = question.options.find((each) => (each.correct === true) === right)!;
      await this.choose(option.text.kk);
      await this.press('Жауапты тексеру');
      await this.press(question === questions.at(-1) ? 'Нәтижені көру' : 'Келесі сұрақ');
    }
  }
}

/** A page with a quiz, ready to begin. */
export async function visit(page: QuizPage = {}): Promise<Visitor> {
  const quiz = await fixture<LiteracyQuiz>(
    html`<amanat-literacy-quiz
      lang=${page.lang ?? 'kk'}
      endpoint=${page.endpoint ?? ''}
      .set=${page.set ?? 'short'}
      .choose=${page.choose ?? false}
      .sharedPhone=${page.sharedPhone ?? false}
      .audioBase=${page.audioBase}
      .legalFormUrl=${page.legalFormUrl}
      .src=${page.src}
      .quiz=${page.quiz}
      .mode=${page.mode ?? 'self'}
      .xapi=${page.xapi ?? false}
    ></amanat-literacy-quiz>`,
  );
  await waitUntil(
    () => quiz.shadowRoot!.querySelector(page.until ?? '.actions button'),
    'the quiz never came',
    {
      timeout: 8000,
    },
  );
  return new Visitor(quiz);
}

/** A device on which no quiz was begun. */
export const forgetQuiz = (): void => localStorage.removeItem(ATTEMPT_KEY);

/** The addresses of all scripts that the page has fetched so far. */
export const scriptsSoFar = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\.[jt]s(\?|$)/.test(name));
