import { expect } from '@playwright/test';
import { test } from './portal.ts';

test('I choose my district, am told that its screening is an example, and reckon a loan in its direction', async ({
  visitor,
}) => {
  await visitor.comeIn2026();
  await visitor.arrive();
  const { page, loan } = visitor;
  const district = visitor.element('district');
  await district.getByLabel('Облыс немесе қала').selectOption({ label: 'Абай облысы' });
  await expect(district.getByText('geokz (CC BY 4.0)')).toBeVisible();
  await district.getByLabel('Аудан немесе қала').selectOption({ label: 'Абай ауданы' });
  await expect(district.getByRole('heading', { name: 'Абай ауданы' })).toBeVisible();
  await expect(district.getByText('Бұл – ойдан құрылған мысал, шын деректер емес.')).toBeVisible();
  await expect(district.getByText('Немен танымал')).toBeVisible();

  await district.getByRole('button', { name: 'Есептеу: Өнімді қайта өңдеу' }).click();
  await expect(loan.getByLabel('Қаражат не үшін керек?')).toHaveValue('processing');
  await expect(loan).toBeInViewport();
  // An example is none of the calculator's findings.
  await expect(loan.getByText('зерттегенде табылған')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('amanat-microcredit-calculator');
});

test('where a district has no screening, I am told so and led to people', async ({ visitor }) => {
  await visitor.arrive();
  const district = visitor.element('district');
  await district.getByLabel('Облыс немесе қала').selectOption({ label: 'Абай облысы' });
  await district.getByLabel('Аудан немесе қала').selectOption({ label: 'Көкпекті ауданы' });
  await expect(district.getByText('Бұл аудан бойынша скрининг деректері әлі жоқ.')).toBeVisible();
  await district.getByRole('button', { name: 'Заң көмегін сұрау' }).click();
  await expect(visitor.legalAid).toBeInViewport();
});
