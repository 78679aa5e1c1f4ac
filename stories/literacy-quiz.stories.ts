import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import type { LitElement } from 'lit';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Literacy quiz',
  component: 'amanat-literacy-quiz',
  render: (args) => element('amanat-literacy-quiz', args),
};
export default meta;

export const Default: StoryObj = {};
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
export const Wide: StoryObj = { globals: { width: '960px' } };

/** The first question, answered and checked. */
export const Answered: StoryObj = {
  play: async ({ canvasElement }) => {
    const quiz = await waitFor(() => {
      const found = canvasElement.querySelector<LitElement>('amanat-literacy-quiz');
      if (!found?.shadowRoot?.querySelector('.actions .button')) throw new Error('not drawn yet');
      return found;
    });
    const root = quiz.shadowRoot!;
    root.querySelector<HTMLButtonElement>('.actions .button')!.click();
    await quiz.updateComplete;
    root.querySelector<HTMLInputElement>('#question input')!.click();
    root.querySelector<HTMLButtonElement>('.actions .button')!.click();
    await quiz.updateComplete;
  },
};
/** Every question of the bank. */
export const Whole: StoryObj = { args: { set: 'whole' } };
