import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@amanat/widgets/custom-elements.json' with { type: 'json' };
import '@amanat/widgets/define/district-profile';
import '@amanat/widgets/define/hotline-card';
import '@amanat/widgets/define/legal-aid-form';
import '@amanat/widgets/define/literacy-quiz';
import '@amanat/widgets/define/microcredit-calculator';
import '@amanat/widgets/define/figures';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'kk', title: 'Қазақша' },
          { value: 'ru', title: 'Русский' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme of the elements',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    width: {
      description: 'Width of the place on the page',
      toolbar: {
        icon: 'ruler',
        items: ['280px', '400px', '560px', '680px', '820px', '960px'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'kk', theme: 'light', width: '680px' },
  parameters: {
    layout: 'padded',
    // A violation is a failure, in the panel and in the tests.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  decorators: [
    (story, { globals }) => {
      const place = document.createElement('div');
      const { locale, theme, width } = globals as { locale: string; theme: string; width: string };
      place.lang = locale;
      place.style.maxWidth = width;
      const drawn: unknown = story();
      if (!(drawn instanceof HTMLElement)) throw new TypeError('A story of this book returns an element');
      drawn.setAttribute('theme', theme);
      place.append(drawn);
      return place;
    },
  ],
};

export default preview;
