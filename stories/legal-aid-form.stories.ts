import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Legal-aid form',
  component: 'amanat-legal-aid-form',
  render: (args) => element('amanat-legal-aid-form', args),
};
export default meta;

export const Default: StoryObj = {};
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
export const Wide: StoryObj = { globals: { width: '960px' } };

/** The server does not answer. */
export const ServerAway: StoryObj = { args: { endpoint: 'http://127.0.0.1:9' } };
