import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Microcredit calculator',
  component: 'amanat-microcredit-calculator',
  render: (args) => element('amanat-microcredit-calculator', args),
};
export default meta;

export const Default: StoryObj = {};
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
export const Wide: StoryObj = { globals: { width: '960px' } };
export const SevenYears: StoryObj = { args: { amount: 10_000_000, years: 7, 'start-date': '2026-03-15' } };
/** More than the rules of the day allow: the message says the limit and why. */
export const AboveTheLimit: StoryObj = { args: { amount: 90_000_000, 'start-date': '2026-03-15' } };
/** A day whose indices nobody has established yet. */
export const UnknownRules: StoryObj = { args: { 'start-date': '2031-03-15' } };
