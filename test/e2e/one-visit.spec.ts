import { expect } from '@playwright/test';
import { test } from './portal.ts';
import { digitsOf } from './page-conduct.ts';
import { serverOutput } from './server-folder.ts';

const REPLY = 'Қарсылықты нотариусқа он жұмыс күні ішінде жібере аласыз.';

test('P4, S4: in one visit I calculate a loan, finish the quiz, send a request, follow it, read the answer and take it back', async ({
  visitor,
  caseworker,
  conduct,
  story,
}) => {
  await visitor.comeIn2026();
  await visitor.arrive();
  let receipt = '';

  await test.step('I calculate a loan for three years, with payments that get smaller', async () => {
    const { loan } = visitor;
    await loan.getByLabel('Қанша сұрайсыз?').fill('3,6 млн');
    await loan.getByLabel('Қанша жылға?').selectOption({ label: '3 жыл' });
    await loan.getByText('Азаятын төлемдер').click();
    // By hand: 3 600 000 / 36 = 100 000 of principal, and 2,5 % / 12 of 3 600 000 = 7 500 of interest at first.
    await expect(loan.getByText('107 500 ₸')).toBeVisible();
    await expect(loan.getByText('2026 ж. сәуір')).toBeVisible();
    await expect(visitor.figureOf('Төлем саны')).toHaveText('36');
    // 7 500 × (36 + 1) / 2.
    await expect(visitor.figureOf('Артық төлем')).toHaveText('138 750 ₸');
    await expect(visitor.figureOf('Жылдық тиімді сыйақы мөлшерлемесі')).toHaveText('2,5%');
    await loan.getByRole('button', { name: 'Өтеу кестесін көрсету' }).click();
    const schedule = loan.getByRole('table');
    await expect(schedule.getByRole('row').filter({ hasText: '107 500' })).toHaveCount(1);
  });

  await test.step('I finish the quiz and see my score', async () => {
    const { questions, right } = await visitor.finishQuiz();
    expect(questions).toBeGreaterThanOrEqual(10);
    await expect(visitor.quiz.getByText(`Дұрыс жауап: ${right}, барлығы: ${questions}`)).toBeVisible();
    await expect(visitor.quiz.getByText('Жауаптарыңыз жалпы санаққа атаусыз қосылды.')).toBeVisible();
  });

  await test.step('I send a request and find it by its receipt', async () => {
    receipt = await visitor.sendRequest(story);
    expect(receipt).toHaveLength(17);
    await visitor.track(receipt.replace(/(\d{4})/g, '$1-'));
    await visitor.expectStatus('Қабылданды');
    await expect(visitor.legalAid.getByText('Әзірге жауап жоқ.')).toBeVisible();
  });

  const request = await test.step('a caseworker reads what I wrote and answers', async () => {
    const read = await caseworker.requestOf(story.name);
    expect(read).toMatchObject({
      topic: 'notary-inscription',
      region: '100000000',
      okrug: story.okrug,
      description: story.description,
      language: 'kk',
      contact: {
        channel: 'sms',
        phone: `+${digitsOf(story.phone)}`,
        safeHours: 'evening',
        mayLeaveMessage: false,
        maySayWhoWeAre: false,
      },
      consent: { locale: 'kk' },
    });
    await caseworker.answer(read.id, REPLY);
    return read;
  });

  await test.step('I come back with the receipt and read the answer', async () => {
    await visitor.arrive();
    await visitor.track(receipt);
    await visitor.expectStatus('Жауап берілді');
    await expect(visitor.legalAid.getByText(REPLY)).toBeVisible();
  });

  await test.step('I take the request back, and the caseworker can read it no more', async () => {
    await visitor.withdraw();
    await visitor.expectStatus('Қайтарып алынды');
    const left = await caseworker.read(request.id);
    expect(left.status).toBe('withdrawn');
    expect(left).not.toHaveProperty('name');
    expect(left).not.toHaveProperty('contact');
    expect(left).not.toHaveProperty('description');
    expect(left).not.toHaveProperty('okrug');
    expect(left.replies).toEqual([]);
  });

  await test.step('my receipt stood in no address and in no line of the server', () => {
    conduct.expectNeverInAddresses(receipt);
    const output = serverOutput();
    expect(output, 'the server writes a log').toContain('/v1/legal-requests/track');
    expect(digitsOf(output)).not.toContain(receipt);
  });
});
