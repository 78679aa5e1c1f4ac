import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Statistics',
  component: 'amanat-statistics',
  render: (args) => element('amanat-statistics', args),
};
export default meta;

export const Default: StoryObj = {};
export const OneProgramme: StoryObj = { args: { programme: 'auyl-amanaty' } };
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Wide: StoryObj = { globals: { width: '960px' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
/** The server does not answer: the figures of the page stay. */
export const ServerAway: StoryObj = { args: { endpoint: 'http://127.0.0.1:9' } };
