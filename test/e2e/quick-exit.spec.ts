import { expect } from '@playwright/test';
import { test } from './portal.ts';
import { goBack, tellWhatIsShown } from './what-back-shows.ts';

const FIRST_QUESTION = 'Қазір қауіп бар ма?';

test('one press takes me off the page, and Back shows nothing of what I wrote', async ({
  visitor,
  story,
  baseURL,
}) => {
  const { page, legalAid } = visitor;
  await tellWhatIsShown(page, FIRST_QUESTION);
  await visitor.arrive();
  // By the menu, as people come: the page then stands twice in the history.
  await page.getByRole('link', { name: 'Құқықтық көмек' }).click();
  await visitor.tell(story);

  const entries = await page.evaluate(() => history.length);
  await legalAid.getByRole('button', { name: 'Шұғыл: беттен шығу' }).click();
  await page.waitForURL('/empty.html');
  await expect(page).toHaveTitle('Ауа райы');
  expect(await page.evaluate(() => history.length), 'it stands in place of the page that I left').toBe(
    entries,
  );

  const { address, text } = await goBack(page);
  expect(address).toBe(`${baseURL}/`);
  expect(text).toContain(FIRST_QUESTION);
  for (const written of Object.values(story)) expect(text).not.toContain(written);
});
