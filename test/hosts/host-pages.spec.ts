import { expect, test } from '@playwright/test';
import { openHost } from './left-alone.ts';
import { missing } from './libraries.ts';
import { ORIGINS } from './origins.ts';
import type { ElementName } from './host-page.ts';
import { HOST_PAGES } from './pages.ts';
import { expectArrived, expectWorking } from './working-elements.ts';

const USUALLY: readonly ElementName[] = ['card', 'calculator'];
/** The form is tried by sending. */
const ALL: readonly ElementName[] = [...USUALLY, 'figures', 'quiz', 'district'];

for (const [name, kind] of Object.entries(HOST_PAGES)) {
  test(
    `on the page "${name}" the elements work, and the page is left alone`,
    { tag: '@page' },
    async ({ page, browserName }) => {
      const reason = kind.without?.[browserName];
      test.skip(reason !== undefined, reason);
      const lacking = missing(kind.needs ?? []);
      if (process.env['CI']) expect(lacking, 'libraries of the system').toEqual([]);
      test.skip(lacking.length > 0, `not on this machine: ${lacking.join(', ')}`);

      const host = await openHost(page, name, kind.visit);
      await expectWorking(page, kind.elements ?? (kind.sends ? ALL : USUALLY));
      await host.expectLeftAlone(kind.leaves);
      // After that: who writes a request may store it.
      if (kind.sends) await expectArrived(page, ORIGINS.server);
    },
  );
}
