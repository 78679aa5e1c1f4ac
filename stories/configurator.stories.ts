import '@amanat/example-configurator/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = {
  title: 'Configurator',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) =>
    html`<amanat-configurator
      .locale=${(globals['locale'] as 'kk' | undefined) ?? 'kk'}
    ></amanat-configurator>`,
};
export default meta;

/** Chooses an element, a look and a way; gives the code, a preview and a letter to the webmaster. */
export const Configurator: StoryObj = {};
