import type { HostPage } from './host-page.ts';
import { ENVIRONMENT } from './kinds/environment.ts';
import { LIBRARIES } from './kinds/libraries.ts';
import { LIFE } from './kinds/life.ts';
import { LOADING } from './kinds/loading.ts';
import { PLACES } from './kinds/places.ts';
import { POLICIES } from './kinds/policies.ts';
import { STYLES } from './kinds/styles.ts';

/** Every host page: `host-pages.spec.ts` opens each one and expects that its elements work and that the page is left alone. */
export const HOST_PAGES: Readonly<Record<string, HostPage>> = {
  plain: { elements: ['card', 'calculator', 'figures', 'quiz', 'form', 'district'] },
  ...POLICIES,
  ...LOADING,
  ...LIBRARIES,
  ...STYLES,
  ...PLACES,
  ...LIFE,
  ...ENVIRONMENT,
};
