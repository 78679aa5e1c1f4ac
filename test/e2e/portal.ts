import { test as base } from '@playwright/test';
import { Caseworker } from './caseworker.ts';
import { PageConduct } from './page-conduct.ts';
import { operatorToken } from './server-folder.ts';
import { storyOf } from './story.ts';
import { Visitor, type Story } from './visitor.ts';

interface People {
  visitor: Visitor;
  caseworker: Caseworker;
  conduct: PageConduct;
  story: Story;
}

/** A test on the portal. Whatever it is about, it fails when the page misbehaves on the way. */
export const test = base.extend<People>({
  conduct: [
    async ({ page, baseURL }, use) => {
      const conduct = new PageConduct(page, baseURL!);
      await use(conduct);
      await conduct.expectClean();
    },
    { auto: true },
  ],
  visitor: async ({ page }, use) => {
    await use(new Visitor(page));
  },
  caseworker: async ({ baseURL }, use) => {
    await use(new Caseworker(baseURL!, operatorToken()));
  },
  story: async ({}, use) => use(storyOf()),
});
