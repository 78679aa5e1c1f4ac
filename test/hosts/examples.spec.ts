import { expect, test } from '@playwright/test';
import { EXAMPLES, isBuilt, strictPolicies } from './examples.ts';
import { watchHost } from './left-alone.ts';
import { ORIGINS } from './origins.ts';
import { expectArrived, expectWorking } from './working-elements.ts';

for (const [name, example] of Object.entries(EXAMPLES))
  for (const path of example.pages)
    test(`the example ${name}, ${path}, does what its README says`, async ({ page }) => {
      if (!isBuilt(example)) {
        const lacking = `examples/${example.folder} is not there: ${example.builtBy ?? 'who makes it?'}`;
        expect(process.env['CI'], lacking).toBeUndefined();
        console.warn(`\nNOT TESTED: ${lacking}\n`);
        test.skip(true, lacking);
      }
      const host = await watchHost(page);
      await page.goto(`/examples/${name}/${path}`);
      if (example.inFrames) {
        for (const frame of await page.locator('iframe').all()) {
          await frame.scrollIntoViewIfNeeded();
          await expect(frame.contentFrame().locator('.root').first()).toBeVisible();
        }
      } else {
        await page.evaluate(() => (document.documentElement.lang = 'ru'));
        await expectWorking(page, example.works);
      }
      // The kiosk keeps files on purpose: `kiosk.spec.ts`.
      if (name !== 'kiosk') await host.expectLeftAlone(example.leaves);
      if (example.sends) await expectArrived(page, ORIGINS.server);
    });

test('in the example legacy-cms a block that is drawn anew has its elements again', async ({ page }) => {
  await page.goto('/examples/legacy-cms/index.html');
  const form = page.locator('amanat-legal-aid-form .root');
  await expect(form).toBeVisible();
  const first = await form.elementHandle();
  await page.getByRole('button', { name: 'Жаңарту' }).click();
  await expect.poll(() => first.evaluate((element) => element.isConnected)).toBe(false);
  await expect(page.locator('amanat-legal-aid-form')).toHaveCount(1);
  await expect(form).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-drawn', '2');
});

test('the three servers of the example strict-csp send the same policy', () => {
  const { nginx, ...others } = strictPolicies();
  expect(nginx).toContain("default-src 'none'");
  for (const policy of Object.values(others)) expect(policy).toBe(nginx);
});
