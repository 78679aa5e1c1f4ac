import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Hotline card',
  component: 'amanat-hotline-card',
  render: (args) => element('amanat-hotline-card', args),
};
export default meta;

/** A card to which the owner of the page has given a way to write. */
function withChannel(args: Attributes): HTMLElement {
  return Object.assign(element('amanat-hotline-card', args), {
    channels: [
      {
        kind: 'web',
        href: 'https://example.kz/chat',
        label: { kk: 'Чатқа жазу (үлгі)', ru: 'Написать в чат (пример)', en: 'Write in the chat (sample)' },
      },
    ],
  });
}

/** Presses what bears one of these names, once it is there. */
async function press(canvas: HTMLElement, names: readonly string[]): Promise<void> {
  const card = canvas.querySelector('amanat-hotline-card');
  for (let tries = 0; tries < 100; tries++) {
    const buttons = [...(card?.shadowRoot?.querySelectorAll('button') ?? [])];
    const found = buttons.find((button) => names.includes(button.textContent.trim()));
    if (found) {
      found.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is none of: ${names.join(', ')}`);
}

export const Default: StoryObj = {};
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
export const Wide: StoryObj = { globals: { width: '960px' } };

/** The server does not answer: the number stays. */
export const ServerAway: StoryObj = { args: { endpoint: 'http://127.0.0.1:9' } };

/** Write first, then call. */
export const WithChannel: StoryObj = { render: withChannel };

/** The number as a code for another phone. */
export const OtherPhone: StoryObj = {
  play: ({ canvasElement }) =>
    press(canvasElement, ['Басқа телефонда ашу', 'Открыть на другом телефоне', 'Open on another phone']),
};

/** One line. */
export const Compact: StoryObj = { args: { variant: 'compact' } };
export const CompactNarrow: StoryObj = { args: { variant: 'compact' }, globals: { width: '280px' } };
export const CompactWithChannel: StoryObj = { args: { variant: 'compact' }, render: withChannel };

/** One line at the bottom of the window. */
export const Sticky: StoryObj = { args: { variant: 'sticky' } };
export const StickyDark: StoryObj = { args: { variant: 'sticky' }, globals: { theme: 'dark' } };
/** Back in its place, after it was closed. */
export const StickyClosed: StoryObj = {
  args: { variant: 'sticky' },
  play: ({ canvasElement }) => press(canvasElement, ['✕']),
};

/** Where a call is asked for; without a server the text of the consent does not come, and 111 stays in view. */
export const AskForCall: StoryObj = {
  args: { endpoint: 'http://127.0.0.1:9' },
  play: ({ canvasElement }) =>
    press(canvasElement, ['Маған қоңырау шалуын сұрау', 'Попросить перезвонить', 'Ask for a call']),
};

/** The page that "Print a poster" prints: open the print preview of this story. */
export const Poster: StoryObj = {
  play: async ({ canvasElement }) => {
    const real = window.print.bind(window);
    window.print = () => (window.print = real);
    await press(canvasElement, ['Плакат басып шығару', 'Распечатать плакат', 'Print a poster']);
  },
};
