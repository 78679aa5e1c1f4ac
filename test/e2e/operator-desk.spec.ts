import { expect } from '@playwright/test';
import { attach, colleague, send, test, track } from './operator.ts';
import { PageConduct } from './page-conduct.ts';

// One server for all of them.
test.describe.configure({ mode: 'default' });

const BY_PHONE = {
  phone: '+70000000009',
  safeHours: 'morning',
  mayLeaveMessage: false,
  maySayWhoWeAre: false,
  whoMayAnswer: 'only-me',
  codeword: 'Қарлығаш',
} as const;
const MORNING = '2026-11-24T10:00:00+05:00';
const NIGHT = '2026-11-24T22:00:00+05:00';

test('without a mouse: come in, narrow the list, open a request, take it, reply, close it', async ({
  operator,
  page,
  server,
}) => {
  const conduct = new PageConduct(page, server.origin);
  const sent = await send(server, {
    topic: 'benefits',
    region: '110000000',
    contact: { channel: 'receipt' },
    description: 'Зейнетақым кешігіп жатыр.',
    language: 'kk',
  });
  await page.goto(server.address);
  await operator.tabTo(page.getByLabel('Кіру кілті'));
  await page.keyboard.type(server.token);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Өтініштер', level: 1 })).toBeFocused();
  await expect(page.getByRole('banner').getByText('заңгер')).toBeVisible();

  await operator.choose('Тақырып', 'Жәрдемақы және зейнетақы');
  await operator.choose('Облыс немесе қала', 'Ақмола облысы');
  await operator.choose('Жауапты', 'Ешкім');
  await operator.press('Көрсету');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  expect(await operator.faults()).toEqual([]);
  await operator.tabTo(operator.row(sent));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Зейнетақым кешігіп жатыр.')).toBeVisible();
  expect(await operator.faults()).toEqual([]);
  await operator.press('Өзім қараймын');
  await expect(page.getByText('Қазір жауапты: demo')).toBeVisible();
  await expect(page.locator('.notice'), 'the button that was pressed is gone').toBeFocused();

  await operator.tabTo(page.getByLabel('Жауап мәтіні'));
  await page.keyboard.type('Зейнетақы орталығына хат жіберілді.');
  await operator.press('Жауапты жіберу');
  await expect(page.getByText('Жауап жіберілді.').first()).toBeVisible();
  await expect(page.getByLabel('Жауап мәтіні')).toHaveValue('');

  await operator.press('Өтінішті жабу');
  const question = page.getByRole('dialog', { name: 'Өтінішті жабасыз ба?' });
  await expect(question.getByRole('button', { name: 'Бас тарту' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Күйі өзгерді: Жабылды').first()).toBeVisible();

  const { status, replies } = await track(server, sent);
  expect(status).toBe('closed');
  expect(replies.map(({ text }) => text)).toEqual(['Зейнетақы орталығына хат жіберілді.']);

  expect(page.url(), 'the address names no request').toBe(server.address);
  expect(await page.title()).not.toContain(sent.id.slice(-6));
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('lr_');
  await operator.press('Тізімге оралу');
  await expect(operator.row(sent)).toBeFocused();
  await conduct.expectClean();
});

test('arrows and the keys J and K go from row to row, on every keyboard', async ({ operator, page }) => {
  await operator.comeIn();
  const buttons = page.getByRole('rowheader').getByRole('button');
  await operator.tabTo(buttons.first());
  await page.keyboard.press('ArrowDown');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('KeyJ');
  await expect(buttons.nth(2)).toBeFocused();
  await page.keyboard.press('KeyK');
  await page.keyboard.press('ArrowUp');
  await expect(buttons.first()).toBeFocused();
});

test('the list goes on where it stopped, and so does the focus', async ({ operator, page }) => {
  await page.addInitScript(() => {
    const fetch = window.fetch.bind(window);
    window.fetch = (input, init) =>
      fetch(typeof input === 'string' ? input.replace('limit=50', 'limit=2') : input, init);
  });
  await operator.comeIn();
  const rows = page.getByRole('rowheader');
  await expect(rows).toHaveCount(2);
  await operator.press('Тізімнің жалғасы');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2).getByRole('button')).toBeFocused();
});

test('a call is offered only to whom it is safe to call, and only in the safe hours', async ({
  operator,
  page,
  server,
}) => {
  const common = { topic: 'family', language: 'kk' } as const;
  const call = await send(server, { ...common, contact: { channel: 'call', ...BY_PHONE } });
  const others = [
    await send(server, { ...common, topic: 'violence', contact: { channel: 'sms', ...BY_PHONE } }),
    await send(server, { ...common, contact: { channel: 'email', email: 'sample@example.kz' } }),
    await send(server, { ...common, contact: { channel: 'receipt' } }),
  ];
  const calls = page.locator('a[href^="tel:"]');
  const anyNumber = page.getByText('+7');

  await page.clock.setFixedTime(MORNING);
  await operator.comeIn();
  await operator.open(call);
  await expect(calls).toHaveAttribute('href', 'tel:+70000000009');
  const rules = await page.locator('.rules').innerText();
  for (const rule of ['«Қарлығаш»', 'Қайдан хабарласқаныңызды айтпаңыз', 'Тек өтініш иесімен'])
    expect(rules).toContain(rule);

  for (const other of others) {
    await operator.button('Тізімге оралу').click();
    await operator.open(other);
    await expect(calls).toHaveCount(0);
  }
  await expect(anyNumber).toHaveCount(0);
  await operator.button('Тізімге оралу').click();
  await operator.open(others[0]!);
  const sms = page.getByRole('link', { name: 'SMS жазу' });
  const body = decodeURIComponent((await sms.getAttribute('href'))!.split('body=')[1]!);
  expect(body).toMatch(/^Қарлығаш\. /);
  expect(body, 'a message that tells a stranger nothing').not.toMatch(/құқық|көмек|өтініш|111/i);

  await operator.button('Тізімге оралу').click();
  await page.clock.setFixedTime(NIGHT);
  await operator.open(call);
  await expect(calls).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Қоңырау шалу' })).toBeDisabled();
  await expect(page.getByText('2026 ж. 25 қараша, 09:00')).toBeVisible();
  expect(await operator.faults()).toEqual([]);
});

test('what a colleague changed meanwhile is shown, and the reply is kept', async ({
  operator,
  page,
  server,
}) => {
  const sent = await send(server, { topic: 'land', contact: { channel: 'receipt' }, language: 'kk' });
  await operator.comeIn();
  await operator.open(sent);
  await page.getByLabel('Жауап мәтіні').fill('Құжаттың көшірмесі керек.');
  await colleague(server).assign(sent.id, { assignee: 'Айгүл' }, { version: 1 });

  await operator.button('Жауапты жіберу').click();
  await expect(page.getByText('Біреу бұл өтінішті өзгертіп қойыпты').first()).toBeVisible();
  await expect(page.getByText('Қазір жауапты: Айгүл')).toBeVisible();
  await expect(page.getByLabel('Жауап мәтіні')).toHaveValue('Құжаттың көшірмесі керек.');
  expect((await track(server, sent)).replies).toEqual([]);

  await operator.button('Жауапты жіберу').click();
  await expect(page.getByText('Жауап жіберілді.').first()).toBeVisible();
  expect((await track(server, sent)).replies).toHaveLength(1);
});

test('a reply whose answer was lost is stored once, however often it is sent', async ({
  operator,
  page,
  server,
}) => {
  const sent = await send(server, { topic: 'labour', contact: { channel: 'receipt' }, language: 'kk' });
  await operator.comeIn();
  await operator.open(sent);
  // The server has it; the line breaks before the answer is here. Three tries are one press.
  await page.evaluate(() => {
    const fetch = window.fetch.bind(window);
    let lost = 0;
    window.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const url = input instanceof Request ? input.url : String(input);
      if (!url.endsWith('/replies') || lost === 3) return answer;
      lost += 1;
      throw new TypeError('The line broke');
    };
  });
  await page.getByLabel('Жауап мәтіні').fill('Еңбек шартын алып келіңіз.');
  await operator.button('Жауапты жіберу').click();
  await expect(page.getByText('Сервермен байланыс жоқ').first()).toBeVisible({ timeout: 60_000 });
  await operator.button('Жауапты жіберу').click();
  await expect(page.getByText('Жауап жіберілді.').first()).toBeVisible();
  expect((await track(server, sent)).replies).toHaveLength(1);
});

test('a token that ended leads back to the door, and the reply waits on the other side', async ({
  operator,
  page,
  server,
}) => {
  const sent = await send(server, { topic: 'debt', contact: { channel: 'receipt' }, language: 'kk' });
  await operator.comeIn();
  await operator.open(sent);
  await page.getByLabel('Жауап мәтіні').fill('Банкке өтініш жазыңыз.');
  const unauthorized = {
    type: '/problems/unauthorized',
    title: '',
    status: 401,
    code: 'unauthorized',
    requestId: 'x',
  };
  await page.route('**/replies', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify(unauthorized),
    }),
  );
  await operator.button('Жауапты жіберу').click();
  await expect(page.getByText('Жазған жауабыңыз осы бетте сақтаулы.')).toBeVisible();
  await expect(page.getByText('Банкке')).toHaveCount(0);
  await page.unroute('**/replies');

  await page.getByLabel('Кіру кілті').fill('amanat_staff_wrong');
  await operator.button('Кіру').click();
  await expect(page.getByText('Кілт қате немесе мерзімі өткен.').first()).toBeVisible();
  await page.getByLabel('Кіру кілті').fill(server.token);
  await operator.button('Кіру').click();
  await expect(page.getByLabel('Жауап мәтіні')).toHaveValue('Банкке өтініш жазыңыз.');
  await operator.button('Жауапты жіберу').click();
  await expect(page.getByText('Жауап жіберілді.').first()).toBeVisible();
});

test('the token is forgotten with the page, unless the tab was to keep it', async ({
  operator,
  page,
  server,
}) => {
  await operator.comeIn();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Кіру' })).toBeVisible();

  await page.getByLabel('Кіру кілті').fill(server.token);
  await page.getByLabel('Осы қойынды жабылғанша').check();
  await operator.button('Кіру').click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await operator.button('Шығу').click();
  await expect(page.getByRole('heading', { name: 'Кіру' })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack().catch(() => null);
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('the table goes to a file without anything personal, and what was sent along is saved, not opened', async ({
  operator,
  page,
  server,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Playwright is not told of downloads by this Firefox');
  const sent = await send(server, {
    topic: 'fraud',
    contact: { channel: 'email', email: 'sample@example.kz' },
    name: 'Үмітгүл',
    language: 'kk',
  });
  await attach(server, sent, 'түбіртек.png');
  await operator.comeIn();
  const table = await operator.save('Кестені CSV файлына сақтау');
  expect(table.name).toMatch(/^otinishter-\d{4}-\d\d-\d\d\.csv$/);
  const text = table.bytes.toString();
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`\r\n${sent.id},Қабылданды,Алаяқтық,`);
  for (const personal of ['Үмітгүл', 'example.kz']) expect(text).not.toContain(personal);

  await operator.open(sent);
  const file = await operator.save('Жүктеп алу: түбіртек.png');
  expect(file.name).toBe('түбіртек.png');
  expect(file.bytes.subarray(1, 4).toString()).toBe('PNG');
  await expect(page.locator('img, iframe, object, embed')).toHaveCount(0);
});

test('a request that came meanwhile is told of, and moves nothing', async ({ operator, page, server }) => {
  await page.clock.install();
  await operator.comeIn();
  const rows = await page.getByRole('rowheader').count();
  await send(server, { topic: 'other', contact: { channel: 'receipt' }, language: 'kk' });
  await page.clock.runFor(61_000);
  await expect(page.getByRole('status')).toHaveText('Жаңа өтініш: 1');
  expect(await page.getByRole('rowheader').count()).toBe(rows);
  await operator.button('Жаңасын көрсету').click();
  await expect(page.getByRole('rowheader')).toHaveCount(rows + 1);
});

test('the journal tells who opened what', async ({ operator, page, server }) => {
  const sent = await send(server, { topic: 'other', contact: { channel: 'receipt' }, language: 'kk' });
  await operator.comeIn();
  await operator.open(sent);
  await operator.button('Журнал').click();
  const line = page
    .getByRole('row')
    .filter({ hasText: sent.id.slice(-6) })
    .filter({ hasText: 'demo' });
  await expect(line.first()).toBeVisible();
  expect(await operator.faults()).toEqual([]);
});
