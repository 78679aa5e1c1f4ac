import type { TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import type { OwnQuiz } from '@amanat/rules/literacy/quiz-file';
import { warnDeveloper } from '../../element/development.js';
import { disclosureStyles } from '../../element/disclosure.styles.js';
import { problemNotice } from '../../element/problem-notice.js';
import type { Piece, PieceHost } from '../piece.js';
import type { Quiz } from '../quiz.js';
import { faultyFileStyles, faultyFileView } from './faulty-file-view.js';
import { fetchOwnQuiz, readOwnQuiz } from './fetch-own-quiz.js';
import { OWN_QUIZ_STRINGS } from './own-quiz.strings.js';

/**
 * A quiz that the page brought, as a value or at an address: asked like any other once it can be read, and otherwise what
 * became of it.
 */
export async function openOwnQuiz(
  { quiz, src }: { readonly quiz: unknown; readonly src: string | undefined },
  host: PieceHost,
  parts: { readonly room: Promise<(quiz: Quiz) => Piece>; readonly onRetry: () => void },
): Promise<Piece> {
  const reading =
    quiz == null ? fetchOwnQuiz(src ?? '', host.element.ownerDocument.baseURI) : readOwnQuiz(quiz);
  const [room, read] = await Promise.all([parts.room, reading]);
  switch (read.kind) {
    case 'quiz':
      return { ...room(askedQuiz(read.quiz)), title: read.quiz.title };
    case 'faulty': {
      const places = read.problems.map(({ pointer, code }) => `${pointer || '(all of it)'}: ${code}`);
      warnDeveloper(`the quiz at ${read.address || 'the property'} cannot be asked: ${places.join(', ')}`);
      return still(() => faultyFileView(host.locale(), read));
    }
    case 'missing':
      warnDeveloper(`no quiz could be read at ${read.address}`);
      return still(() =>
        problemNotice(host.locale(), OWN_QUIZ_STRINGS[host.locale()].missing, parts.onRetry),
      );
  }
}

/** The names of the page's quizzes are its own: none is mistaken for one of our sets. */
const askedQuiz = ({ id, title, questions }: OwnQuiz): Quiz => ({
  id: `own/${id}`,
  questions,
  ownTitle: title,
  attribution: { text: inEach((locale) => OWN_QUIZ_STRINGS[locale].notOurs) },
});

const inEach = (text: (locale: Locale) => string): LocalizedText => ({
  kk: text('kk'),
  ru: text('ru'),
  en: text('en'),
});

const still = (render: () => TemplateResult): Piece => ({
  styles: [disclosureStyles, faultyFileStyles],
  render,
  rest: () => undefined,
});
