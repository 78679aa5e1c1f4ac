import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../serving/free-port.ts';
import { Demo } from './demo-process.ts';
import { storyOf } from './story.ts';
import { Visitor } from './visitor.ts';

test('S5: on a page without https I send a request and get the receipt; nothing is offered to be kept on the device', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Only Chromium can be told where a made-up name leads');
  const folder = mkdtempSync(join(tmpdir(), 'amanat-http-'));
  const port = await freePort();
  const address = `http://amanat.test:${port}`;
  const demo = new Demo(folder, port, { AMANAT_ALLOWED_ORIGINS: address });
  await demo.ready();
  const visitor = new Visitor(page);
  await page.goto(address);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const story = storyOf();
  await visitor.tell(story);
  await visitor.agree(story);
  await expect(visitor.legalAid.getByLabel('Байланыс болмаса, өтініш осы құрылғыда күтсін')).toHaveCount(0);
  await visitor.send();
  expect(await visitor.keepReceipt()).toHaveLength(17);
  demo.kill();
  await demo.ended;
  rmSync(folder, { recursive: true, force: true });
});
