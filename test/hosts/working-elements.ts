import { expect, type Locator, type Page } from '@playwright/test';
import { storyOf } from '../e2e/story.ts';
import { Visitor } from '../e2e/visitor.ts';
import type { ElementName } from './host-page.ts';

const TAGS: Readonly<Record<ElementName, string>> = {
  card: 'amanat-hotline-card',
  'compact card': 'amanat-hotline-card',
  calculator: 'amanat-microcredit-calculator',
  figures: 'amanat-statistics',
  quiz: 'amanat-literacy-quiz',
  form: 'amanat-legal-aid-form',
  district: 'amanat-district-profile',
};

export const elementOn = (page: Page, name: ElementName): Locator => page.locator(TAGS[name]).first();

/** What a visitor does with each element to see that it really works, in Russian. */
const TRIALS: Readonly<Record<ElementName, (element: Locator) => Promise<void>>> = {
  async card(element) {
    await expect(element.getByRole('heading', { name: 'Контакт-центр «111»' })).toBeVisible();
    await expect(element.locator('.root').getByRole('link', { name: /111/ }).first()).toHaveAttribute(
      'href',
      'tel:111',
    );
  },
  async 'compact card'(element) {
    await expect(element.locator('.root').getByRole('link', { name: /111/ }).first()).toHaveAttribute(
      'href',
      'tel:111',
    );
  },
  async calculator(element) {
    const amount = element.getByLabel('Сколько вам нужно?');
    await expect(amount).toBeVisible();
    await amount.click();
    await amount.press('ControlOrMeta+a');
    await amount.pressSequentially('1200000');
    // 1,200,000 ₸ for five years at 2.5 %, in equal payments.
    await expect(element.getByText(/^21\s297\s₸$/).first()).toBeVisible();
  },
  async figures(element) {
    await expect(element.getByRole('heading', { name: 'Результаты проектов' })).toBeVisible();
    await expect(element.locator('.root')).toContainText(/\d/);
  },
  async quiz(element) {
    await element.getByRole('button', { name: 'Начать' }).click();
    await expect(element.getByRole('radio').or(element.getByRole('checkbox')).first()).toBeVisible();
  },
  async form(element) {
    await element.getByRole('button', { name: 'Нет, прошу правовой помощи' }).click();
    await expect(element.getByRole('radio').first()).toBeVisible();
  },
  async district(element) {
    await expect(element.getByRole('heading', { name: 'О вашем районе' })).toBeVisible();
    await expect(element.getByRole('combobox').first()).toBeVisible();
  },
};

/** Tries the elements of a page; each has to be drawn and to answer. */
export async function expectWorking(page: Page, names: readonly ElementName[]): Promise<void> {
  for (const name of names) {
    const element = elementOn(page, name);
    await element.scrollIntoViewIfNeeded();
    await TRIALS[name](element);
  }
}

/** Writes a request for legal aid, in Kazakh, and looks for it at the server itself. */
export async function expectArrived(page: Page, server: string): Promise<void> {
  await elementOn(page, 'form').evaluate((form) => form.setAttribute('lang', 'kk'));
  const receipt = await new Visitor(page).sendRequest(storyOf());
  const answer = await fetch(`${server}/v1/legal-requests/track`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ receipt }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}
