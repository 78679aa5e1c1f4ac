import '@amanat/example-configurator/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Configurator',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => {
    const configurator = document.createElement('amanat-configurator');
    configurator.locale = globals['locale'] as typeof configurator.locale;
    return configurator;
  },
};
export default meta;

/** Chooses an element, a look and a way; gives the code, a preview and a letter to the webmaster. */
export const Configurator: StoryObj = {};
