import { expect, test } from '@playwright/test';

const LANGUAGES = [
  { button: 'Қазақша', result: 'Дұрыс жауап:' },
  { button: 'Русский', result: 'Верных ответов:' },
  { button: 'English', result: 'Correct answers:' },
] as const;

for (const { button, result } of LANGUAGES)
  test(`the line goes after the quiz has begun, and I finish it all the same: ${button}`, async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: button }).first().click();
    const quiz = page.locator('amanat-literacy-quiz');
    const goOn = quiz.locator('.actions .button.primary');
    await expect(goOn).toBeVisible();
    const asked: string[] = [];
    await goOn.click();
    await expect(quiz.locator('#question')).toBeVisible();
    // The figures of this page look for news by themselves.
    await page.locator('amanat-statistics').evaluate((figures) => figures.remove());
    await context.setOffline(true);
    page.on('request', (request) => asked.push(request.url()));
    let questions = 0;
    while ((await quiz.locator('#result').count()) === 0) {
      questions += 1;
      await quiz.locator('#question input').first().check();
      await goOn.click();
      await expect(quiz.locator('#feedback')).toBeVisible();
      // The reasons and their source are here without a line.
      await expect(quiz.locator('#feedback .source a')).toBeVisible();
      await goOn.click();
      await expect(quiz.locator('#question, #result').first()).toBeVisible();
    }
    expect(questions).toBe(10);
    await expect(quiz.getByText(result)).toBeVisible();
    await expect(quiz.locator('.steps li').first()).toBeVisible();
    // Only the anonymous count was tried; no script, style or picture was missed.
    expect(asked.filter((url) => !new URL(url).pathname.startsWith('/v1/'))).toEqual([]);
    await context.setOffline(false);
  });
