import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import type { LitElement } from 'lit';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Literacy quiz',
  component: 'amanat-literacy-quiz',
  // A story is always the same: none goes on where another stopped.
  args: { 'shared-phone': true },
  render: (args) => element('amanat-literacy-quiz', args),
};
export default meta;

/** Waits until a quiz is here, and returns the ways to go on in it. */
async function visitorOf(canvas: HTMLElement) {
  const quiz = await waitFor(
    () => {
      const found = canvas.querySelector<LitElement>('amanat-literacy-quiz');
      if (!found?.shadowRoot?.querySelector('.actions .button')) throw new Error('not drawn yet');
      return found;
    },
    { timeout: 8000 },
  );
  const root = quiz.shadowRoot!;
  const click = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)?.click();
    await quiz.updateComplete;
  };
  return {
    root,
    click,
    /** The first button of the row: start, check, next. */
    goOn: () => click('.actions .button'),
    /** "I don't know" to everything before a place that has such a part. */
    passTo: async (selector: string) => {
      for (let question = 0; question < 60 && !root.querySelector(selector); question += 1) {
        await click('#question label:last-of-type input');
        await click('.actions .button');
        await click('.actions .button');
      }
    },
  };
}

/** Starts, and goes to the first place that has such a part. */
const started =
  (selector?: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const visitor = await visitorOf(canvasElement);
    await visitor.goOn();
    if (selector) await visitor.passTo(selector);
  };

export const Default: StoryObj = { args: { 'shared-phone': false } };
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
export const Wide: StoryObj = { globals: { width: '960px' } };

/** The first question, answered and checked. */
export const Answered: StoryObj = {
  play: async ({ canvasElement }) => {
    const { click, goOn } = await visitorOf(canvasElement);
    await goOn();
    await click('#question input');
    await goOn();
  },
};
/** Every question of the bank. */
export const Whole: StoryObj = { args: { set: 'whole' } };
/** One topic. */
export const Topic: StoryObj = { args: { set: 'fraud' } };
/** Several answers are right; how many is not said. */
export const SeveralAnswers: StoryObj = {
  args: { set: 'whole' },
  play: started('#question input[type="checkbox"]:not([value="dont-know"])'),
};
/** Steps to put in order, by buttons. */
export const InOrder: StoryObj = { args: { set: 'whole' }, play: started('.order') };
/** An order that was checked: each step says where it belongs. */
export const InOrderChecked: StoryObj = {
  args: { set: 'whole' },
  play: async ({ canvasElement }) => {
    const { click, goOn, passTo } = await visitorOf(canvasElement);
    await goOn();
    await passTo('.order');
    await click('.move:not([aria-disabled])');
    await goOn();
  },
};
/** The result, and what to do next. */
export const Result: StoryObj = { play: started('#result') };
/** The three published questions. */
export const BigThree: StoryObj = { args: { set: 'big-three' } };
/** Their score beside the one published figure of Kazakhstan. */
export const BigThreeResult: StoryObj = { args: { set: 'big-three' }, play: started('#result') };
/** The visitor chooses the set. */
export const Choice: StoryObj = { args: { choose: true } };
/** An earlier visit stopped half-way, on this device. */
export const ToGoOn: StoryObj = {
  args: { 'shared-phone': false, set: 'stop-credit' },
  play: async ({ canvasElement }) => {
    const { click, goOn, root } = await visitorOf(canvasElement);
    const again = root.querySelectorAll('.actions .button').length > 1;
    if (!again) {
      await goOn();
      await click('#question input');
      await goOn();
    }
    canvasElement
      .querySelector('amanat-literacy-quiz')
      ?.replaceWith(element('amanat-literacy-quiz', { set: 'stop-credit' }));
    await visitorOf(canvasElement);
  },
};
/** A button to hear each question. */
export const ReadAloud: StoryObj = { args: { 'audio-base': '/recordings' }, play: started() };
/** A quiz of the page's own, from a file beside it. */
export const OwnQuiz: StoryObj = {
  args: { src: new URL('../examples/plain-html/own-quiz.json', import.meta.url).href },
};
/** A file with mistakes: a word to the visitor, the places for whoever keeps the page. */
export const FaultyFile: StoryObj = {
  render: (args) =>
    Object.assign(element('amanat-literacy-quiz', args), {
      quiz: {
        amanatQuiz: 1,
        id: 'lesson',
        title: {},
        questions: [{ id: 'one', kind: 'essay', stem: { kk: '?' } }],
      },
    }),
  play: async ({ canvasElement }) => {
    const summary = await waitFor(() => {
      const found = canvasElement
        .querySelector('amanat-literacy-quiz')
        ?.shadowRoot?.querySelector<HTMLElement>('summary');
      if (!found) throw new Error('not drawn yet');
      return found;
    });
    summary.click();
  },
};
/** For a group that a leader asks; its first page also prints the questions, with the answers apart. */
export const Facilitator: StoryObj = { args: { mode: 'facilitator', set: 'fraud' } };
/** Hands are counted, and the answer is shown. */
export const FacilitatorAnswer: StoryObj = {
  args: { mode: 'facilitator', set: 'fraud' },
  play: async ({ canvasElement }) => {
    const { click, goOn } = await visitorOf(canvasElement);
    await goOn();
    for (const row of [1, 1, 2, 3, 3, 3]) await click(`.hand-rows li:nth-child(${row}) .button:last-child`);
    await goOn();
  },
};
/** After the result: a page to keep, with a name that goes on the paper and nowhere else. */
export const PageToKeep: StoryObj = {
  args: { set: 'big-three' },
  play: async ({ canvasElement }) => {
    const { click, goOn, passTo } = await visitorOf(canvasElement);
    await goOn();
    await passTo('#result');
    await click('[aria-expanded]');
  },
};
/** A fraudster's call to practise on. */
export const ScamCall: StoryObj = { args: { set: 'scam-call' } };
/** The call stops at a sign of fraud. */
export const ScamCallSign: StoryObj = {
  args: { set: 'scam-call' },
  play: async ({ canvasElement }) => {
    const { click, goOn } = await visitorOf(canvasElement);
    await goOn();
    await click('#question input');
    await goOn();
    await goOn();
  },
};
