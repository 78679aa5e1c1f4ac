import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { AmanatClient } from '@amanat/sdk';
import { freePort } from '../serving/free-port.ts';
import { Demo } from './demo-process.ts';

const ROUNDS = [
  { button: 'Қазақша', before: /17,2\s*мың/, value: 19_500, after: /19,5\s*мың/, note: 'Сынақ түзетуі' },
  {
    button: 'Русский',
    before: /19,5\s*тыс/,
    value: 21_500,
    after: /21,5\s*тыс/,
    note: 'Пробное исправление',
  },
  { button: 'English', before: /21\.5/, value: 23_500, after: /23\.5/, note: 'A trial correction' },
] as const;

test('an editor revises a figure, and two open pages show it without being asked', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-live-'));
  const demo = new Demo(folder, await freePort());
  try {
    await demo.ready();
    const editor = new AmanatClient({
      endpoint: demo.url,
      staffToken: readFileSync(join(folder, 'operator-token'), 'utf8').trim(),
    });
    for (const [round, { button, before, value, after, note }] of ROUNDS.entries()) {
      const pages = await Promise.all([1, 2].map(async () => (await browser.newContext()).newPage()));
      for (const page of pages) {
        await page.goto(demo.url);
        await page.getByRole('button', { name: button }).first().click();
        const figures = page.locator('amanat-statistics');
        await figures.scrollIntoViewIfNeeded();
        await expect(figures.getByText(before).filter({ visible: true }).first()).toBeVisible();
      }
      await editor.staff.figureRevisions.create({
        key: 'microcredit.loans.count',
        basedOn: round + 1,
        value,
        qualifier: 'exact',
        asOf: '2024-01-01',
        source: { title: 'Сынақ дереккөзі', lang: 'kk', url: 'https://example.kz/synaq' },
        note: { kk: ROUNDS[0].note, ru: ROUNDS[1].note, en: ROUNDS[2].note },
      });
      for (const page of pages) {
        const figures = page.locator('amanat-statistics');
        await expect(figures.getByText(after).filter({ visible: true }).first()).toBeVisible();
        await expect(figures.getByText(note).first()).toBeAttached();
      }
      await Promise.all(pages.map((page) => page.context().close()));
    }
  } finally {
    demo.kill();
    await demo.ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
