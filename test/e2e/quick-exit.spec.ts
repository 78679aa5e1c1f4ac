import { expect } from '@playwright/test';
import { test } from './portal.ts';

test('one press takes me off the page, and Back shows nothing of what I wrote', async ({ visitor, story }) => {
  const { page, legalAid } = visitor;
  await visitor.arrive();
  // By the menu, as people come: the page then stands twice in the history.
  await page.getByRole('link', { name: 'Заң көмегі' }).click();
  await visitor.tell(story);

  await legalAid.getByRole('button', { name: 'Шұғыл: беттен шығу' }).click();
  await page.waitForURL('/empty.html');
  await expect(page).toHaveTitle('Ауа райы');

  await page.goBack();
  await page.waitForURL('/');
  await expect(legalAid.getByRole('heading', { name: 'Қазір қауіп бар ма?' })).toBeVisible();
  for (const written of Object.values(story)) await expect(page.getByText(written)).toHaveCount(0);

  await legalAid.getByRole('button', { name: 'Жоқ, заң көмегін сұраймын' }).click();
  await expect(legalAid.getByRole('group', { name: 'Мәселе не туралы?' })).toBeVisible();
  for (const choice of await legalAid.getByRole('radio').all()) await expect(choice).not.toBeChecked();
  await legalAid.getByText('Отбасы', { exact: true }).click();
  await legalAid.getByRole('button', { name: 'Жалғастыру' }).click();
  await expect(legalAid.getByLabel('Облыс немесе қала')).toHaveValue('');
  await expect(legalAid.getByLabel('Ауылдық округ немесе ауыл')).toHaveValue('');
});
