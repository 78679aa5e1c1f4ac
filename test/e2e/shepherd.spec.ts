import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, firefox, type Locator } from '@playwright/test';
import { test } from './portal.ts';
import { Visitor } from './visitor.ts';

/** What the calculator says, figure by figure, in the order it is read. */
const figuresOf = async (loan: Locator): Promise<string[]> => {
  await expect(loan.getByRole('definition').first()).toBeVisible();
  return loan.getByRole('definition').allInnerTexts();
};

test('a shepherd plans October payments on a small phone, prints them, and shows the same plan elsewhere', async ({
  visitor,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'starts in Chromium, which alone prints to PDF, and ends in Firefox');
  const { page, loan } = visitor;
  await visitor.comeIn2026();
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.arrive();
  await loan.getByLabel('Қанша сұрайсыз?').fill('5 млн');
  await loan.getByLabel('Қанша жылға?').selectOption({ label: '7 жыл' });
  await loan.getByText('Күзде, қазан айында').click();
  const figures = await figuresOf(loan);
  expect(figures.join(' ')).toContain('2,5%');

  await loan.getByRole('button', { name: 'Өтеу кестесін көрсету' }).click();
  await expect(loan.getByRole('table')).toBeVisible();
  const days = await loan.getByRole('table').getByRole('rowheader').allInnerTexts();
  const payments = days.filter((day) => /^\d\d\.\d\d\.\d{4}$/.test(day.trim()));
  // Every payment falls in October, but for the last, at the end of the term.
  expect(payments.slice(0, -1).every((day) => day.includes('.10.'))).toBe(true);

  await loan.getByText('Жоспарды жіберу, сақтау, күнтізбеге қосу').click();
  await loan.getByRole('button', { name: 'Сілтемені көшіру' }).click();
  const link = await loan.getByText(/^http:\/\/\S+#\S*amanat-plan=/).innerText();
  expect(page.url(), 'nothing is written into the address').not.toContain('amanat-plan');

  // The press of "print" opens a dialog that a test cannot; what it prints is the page in print.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await loan.getByRole('button', { name: 'Басып шығару' }).click();
  await page.waitForSelector('html[data-printed]');
  const pdf = await page.pdf({ format: 'A4' });
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/shepherd.pdf', pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(pages, 'one A4 page').toBe(1);

  const other = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
  });
  try {
    const there = new Visitor(await other.newPage({ locale: 'kk-KZ' }));
    await there.comeIn2026();
    await there.page.goto(link);
    await expect.poll(() => figuresOf(there.loan)).toEqual(figures);
  } finally {
    await other.close();
  }
});
