import type { QuestionKind } from '../types.js';
import { Judge } from './judge.js';
import type { OwnQuestion, OwnQuiz, QuizFileProblem } from './own-quiz.js';

const KINDS: readonly QuestionKind[] = ['single', 'true-false', 'multiple', 'order'];
const MOST_OPTIONS = 12;

export type ReadQuizFile =
  { readonly quiz: OwnQuiz } | { readonly problems: readonly [QuizFileProblem, ...QuizFileProblem[]] };

/**
 * Reads a quiz of somebody's own from the value of a JSON file: the whole of it, or everything that is wrong with it.
 * The same files pass as by `QuizFileSchema` of `@amanat/contract`, and the right answers are looked at besides.
 */
export function readQuizFile(value: unknown): ReadQuizFile {
  const isQuiz =
    typeof value === 'object' && value !== null && 'amanatQuiz' in value && value.amanatQuiz === 1;
  if (!isQuiz) return { problems: [{ pointer: '', code: 'not-a-quiz' }] };
  const judge = new Judge();
  const fields = judge.fields(value, '', ['$schema', 'amanatQuiz', 'id', 'title', 'questions']);
  if (fields['$schema'] !== undefined && typeof fields['$schema'] !== 'string')
    judge.note('/$schema', 'wrong-type');
  const quiz: OwnQuiz = {
    id: judge.id(fields['id'], '/id'),
    title: judge.text(fields['title'], '/title'),
    questions: judge
      .list(fields['questions'], '/questions', { least: 1, most: 100 })
      .map((question, index) => readQuestion(judge, question, `/questions/${index}`)),
  };
  judge.ids(quiz.questions, '/questions');
  const [first, ...others] = judge.problems;
  return first ? { problems: [first, ...others] } : { quiz };
}

const QUESTION_FIELDS = ['id', 'kind', 'stem', 'options', 'rightOrder', 'source'];

function readQuestion(judge: Judge, value: unknown, pointer: string): OwnQuestion {
  const fields = judge.fields(value, pointer, QUESTION_FIELDS);
  const kind = KINDS.find((known) => known === fields['kind']);
  if (kind === undefined) judge.note(`${pointer}/kind`, 'kind' in fields ? 'unknown-kind' : 'missing');
  const options = judge
    .list(fields['options'], `${pointer}/options`, { least: 2, most: MOST_OPTIONS })
    .map((option, index) => readOption(judge, option, `${pointer}/options/${index}`));
  judge.ids(options, `${pointer}/options`);
  if (kind) judgeRightOptions(judge, kind, options, pointer);
  const rightOrder = readOrder(judge, fields['rightOrder'], {
    kind,
    options,
    pointer: `${pointer}/rightOrder`,
  });
  return {
    id: judge.id(fields['id'], `${pointer}/id`),
    kind: kind ?? 'single',
    stem: judge.text(fields['stem'], `${pointer}/stem`),
    options,
    ...(rightOrder && { rightOrder }),
    ...('source' in fields && { source: readSource(judge, fields['source'], `${pointer}/source`) }),
  };
}

type Option = OwnQuestion['options'][number];

function readOption(judge: Judge, value: unknown, pointer: string): Option {
  const fields = judge.fields(value, pointer, ['id', 'text', 'correct', 'why']);
  const { correct } = fields;
  if (correct !== undefined && typeof correct !== 'boolean') judge.note(`${pointer}/correct`, 'wrong-type');
  return {
    id: judge.id(fields['id'], `${pointer}/id`),
    text: judge.text(fields['text'], `${pointer}/text`),
    ...(correct === true && { correct }),
    ...('why' in fields && { why: judge.text(fields['why'], `${pointer}/why`) }),
  };
}

function judgeRightOptions(
  judge: Judge,
  kind: QuestionKind,
  options: readonly Option[],
  pointer: string,
): void {
  const right = options.filter((option) => option.correct).length;
  const isFine = kind === 'order' ? right === 0 : kind === 'multiple' ? right > 0 : right === 1;
  if (!isFine) judge.note(`${pointer}/options`, 'right-options');
}

function readOrder(
  judge: Judge,
  value: unknown,
  { kind, options, pointer }: { kind: QuestionKind | undefined; options: readonly Option[]; pointer: string },
): readonly string[] | undefined {
  if (value === undefined) {
    if (kind === 'order') judge.note(pointer, 'right-order');
    return undefined;
  }
  const order = judge
    .list(value, pointer, { least: 0, most: MOST_OPTIONS })
    .map((id, index) => judge.id(id, `${pointer}/${index}`));
  const namesEach = options.every(({ id }) => order.includes(id)) && order.length === options.length;
  if (kind !== 'order' || !namesEach) judge.note(pointer, 'right-order');
  return order;
}

function readSource(judge: Judge, value: unknown, pointer: string): NonNullable<OwnQuestion['source']> {
  const fields = judge.fields(value, pointer, ['title', 'url']);
  return {
    title: judge.string(fields['title'], `${pointer}/title`, 300),
    url: judge.address(fields['url'], `${pointer}/url`),
  };
}
