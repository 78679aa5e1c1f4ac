import { randomInt } from 'node:crypto';
import { test as base } from '@playwright/test';
import { Caseworker } from './caseworker.ts';
import { PageConduct } from './page-conduct.ts';
import { operatorToken } from './server-folder.ts';
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
  // Tests share one server: what each types is found nowhere else.
  story: async ({}, use) => {
    const mark = String(randomInt(1_000_000, 9_999_999));
    await use({
      name: `Үмітгүл Әңгір ${mark}`,
      phone: `+7 701 ${mark.slice(0, 3)} ${mark.slice(3, 5)} ${mark.slice(5)}`,
      okrug: `Қарабұлақ ауылы, ${mark}-үй`,
      description: `Нотариустың жазбасы келді, ал мен ұйғарымды көрмедім. Өтініш ${mark}.`,
    });
  },
});
