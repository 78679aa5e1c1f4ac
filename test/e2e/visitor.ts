import { expect, type Locator, type Page } from '@playwright/test';
import { digitsOf } from './page-conduct.ts';

/** What a person writes in a request for legal aid. */
export type Story = Readonly<Record<'name' | 'phone' | 'okrug' | 'description', string>>;

/** The six elements, by the names that a visitor hears in Kazakh. */
const ELEMENTS = {
  loan: 'Микрокредит төлемін есептеу',
  legalAid: 'Құқықтық көмек',
  hotline: '«111» байланыс орталығы',
  quiz: 'Ақшаңызды қорғай аласыз ба?',
  figures: 'Жобалар нәтижесі',
  district: 'Ауданыңыз туралы',
} as const;

/** Somebody on the portal, who reads Kazakh and looks things up by their names. */
export class Visitor {
  readonly page: Page;
  readonly loan: Locator;
  readonly legalAid: Locator;
  readonly quiz: Locator;

  constructor(page: Page) {
    this.page = page;
    this.loan = this.element('loan');
    this.legalAid = this.element('legalAid');
    this.quiz = this.element('quiz');
  }

  element(which: keyof typeof ELEMENTS): Locator {
    return this.page.getByRole('region', { name: ELEMENTS[which] });
  }

  /** Comes in the year of the newest known terms: of later years the calculator rightly says that it knows none. */
  async comeIn2026(): Promise<void> {
    await this.page.clock.setFixedTime('2026-03-02T10:00:00+05:00');
  }

  /** Comes to the page and waits until all six elements are there. */
  async arrive(): Promise<void> {
    await this.page.goto('/');
    for (const which of Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[])
      await expect(this.element(which)).toBeVisible();
  }

  /** A figure of the loan's result. */
  figureOf(term: string): Locator {
    const line = this.loan.getByRole('term').filter({ hasText: term });
    return line.locator('xpath=following-sibling::dd');
  }

  /** Takes the first answer of every question, and counts what the quiz says of each. */
  async finishQuiz(): Promise<{ questions: number; right: number }> {
    const { quiz } = this;
    await this.#press(quiz, 'Бастау');
    let right = 0;
    for (let question = 1; ; question += 1) {
      await expect(quiz.getByText(`${question}-сұрақ, барлығы`)).toBeVisible();
      await quiz.getByRole('radio').first().check();
      await this.#press(quiz, 'Жауапты тексеру');
      const verdict = quiz.getByRole('group', { name: /^Дұрыс( емес)?\.$/ });
      await expect(verdict).toBeVisible();
      right += await quiz.getByRole('group', { name: 'Дұрыс.' }).count();
      const toResult = quiz.getByRole('button', { name: 'Нәтижені көру' });
      if (await toResult.isVisible()) {
        await toResult.click();
        return { questions: question, right };
      }
      await this.#press(quiz, 'Келесі сұрақ');
    }
  }

  /** Fills in a request up to the story, and stands before "go on". */
  async tell(story: Story): Promise<void> {
    const { legalAid } = this;
    await this.#press(legalAid, 'Жоқ, заң көмегін сұраймын');
    await this.#choose('Мәселе не туралы?', 'Нотариустың атқарушылық жазбасы');
    await this.goOn();
    await this.#choose('Көмек кімге керек?', 'Өзіме');
    await this.goOn();
    await legalAid.getByLabel('Облыс немесе қала').selectOption({ label: 'Абай облысы' });
    await legalAid.getByLabel('Аудан немесе қала').selectOption({ label: 'Үржар ауданы' });
    await legalAid.getByLabel('Ауылдық округ немесе ауыл').fill(story.okrug);
    await this.goOn();
    await this.#choose('Сізге қалай хабарласқан қауіпсіз?', 'Тек SMS жазуға болады');
    await this.goOn();
    await legalAid.getByLabel('Телефон нөмірі').fill(story.phone);
    await legalAid.getByLabel('Есіміңіз').fill(story.name);
    await this.goOn();
    await this.#choose('Қашан хабарласқан қауіпсіз?', 'Кешке, 18:00–21:00');
    await this.goOn();
    await this.#asked('Хабарласқанда нені ескерейік?');
    await this.goOn();
    await this.#asked('Кодтық сөз керек пе?');
    await this.goOn();
    await legalAid.getByLabel('Жағдайды өз сөзіңізбен жазыңыз').fill(story.description);
  }

  /** From the story to the check of what was written. */
  async check(story: Story): Promise<void> {
    const { legalAid } = this;
    await this.goOn();
    await this.#asked('Құжат немесе сурет қосасыз ба?');
    await this.goOn();
    await this.#asked('Көмекті қалай алған ыңғайлы?');
    await this.goOn();
    for (const written of [story.name, story.okrug, story.description])
      await expect(legalAid.getByText(written)).toBeVisible();
  }

  /** From the story to the consent, and agrees. */
  async agree(story: Story): Promise<void> {
    const { legalAid } = this;
    await this.check(story);
    await this.#press(legalAid, 'Бәрі дұрыс, жалғастыру');
    await legalAid.getByLabel('Дербес деректерімді жинауға және өңдеуге келісемін').check();
  }

  async send(): Promise<void> {
    await this.#press(this.legalAid, 'Өтінішті жіберу');
  }

  /** Waits until the request is accepted, keeps its number, and clears the page. Returns the 17 digits. */
  async keepReceipt(): Promise<string> {
    const { legalAid } = this;
    await expect(legalAid.getByRole('heading', { name: 'Өтінішіңіз қабылданды' })).toBeVisible();
    const shown = await legalAid.getByText(/^(\d{4} ){4}\d$/).innerText();
    await legalAid.getByLabel('Нөмірді сақтап қойдым').check();
    await this.#press(legalAid, 'Бетті тазалап, басына оралу');
    await expect(legalAid.getByRole('heading', { name: 'Қазір қауіп бар ма?' })).toBeVisible();
    return digitsOf(shown);
  }

  /** Sends a request, keeps its number, and clears the page. Returns the 17 digits of the receipt. */
  async sendRequest(story: Story): Promise<string> {
    await this.tell(story);
    await this.agree(story);
    await this.send();
    return this.keepReceipt();
  }

  /** Looks a request up by what was written down, and reads where it stands. */
  async track(written: string): Promise<void> {
    await this.#press(this.legalAid, 'Жоқ, жіберген өтінішімді көремін');
    await this.legalAid.getByLabel('Түбіртек нөмірі').fill(written);
    await this.#press(this.legalAid, 'Өтінішті көру');
  }

  async expectStatus(status: string): Promise<void> {
    await expect(this.legalAid.getByRole('heading', { name: `Қазіргі күйі: ${status}` })).toBeVisible();
  }

  /** Takes the request back that is shown. */
  async withdraw(): Promise<void> {
    await this.#press(this.legalAid, 'Өтінішті қайтарып алу');
    await this.#press(this.legalAid, 'Иә, біржола өшіру');
    await expect(this.legalAid.getByText('Дербес деректеріңіз өшірілді')).toBeVisible();
  }

  /** To the next question. */
  async goOn(): Promise<void> {
    await this.#press(this.legalAid, 'Жалғастыру');
  }

  async #asked(question: string): Promise<void> {
    await expect(this.legalAid.getByText(question, { exact: true })).toBeVisible();
  }

  async #press(element: Locator, name: string): Promise<void> {
    await element.getByRole('button', { name, exact: true }).click();
  }

  async #choose(question: string, answer: string): Promise<void> {
    const asked = this.legalAid.getByRole('group', { name: question });
    await asked.getByText(answer, { exact: true }).click();
  }
}
