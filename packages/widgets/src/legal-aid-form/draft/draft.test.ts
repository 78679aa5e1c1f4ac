import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../define/legal-aid-form.js';
import { control, isAccessible, textOf } from '../../element/drawn.test.parts.js';
import { DRAFT_DATABASE, isOnDevice } from '../../element/kept-on-device.js';
import {
  find,
  leaveAll,
  openForm,
  press,
  root,
  see,
  tick,
  type,
  walk,
  type Said,
} from '../walked-form.test.parts.js';

const OFFER = 'Жауаптарды кейінге сақтау';
const FOUND = 'Осы құрылғыда аяқталмаған жауаптар бар';

const untilGone = () => waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)), 'it is still there');

/** A form whose person has told the story and chosen to keep the answers. */
async function keepAt(said: Said = {}) {
  const form = await openForm();
  await walk(form, said, () => find(form, '.answers') !== null);
  find(form, '.fold summary')!.click();
  await waitUntil(() => find(form, '#draft-word'), undefined, { timeout: 5000 });
  await isAccessible(form);
  await type(form, '#draft-word', 'қарлығаш');
  await press(form, 'Құрылғыда сақтау');
  await see(form, 'Сақталды. Өшірілетін күні');
  await isAccessible(form);
  return form;
}

describe('Answers kept for later', () => {
  afterEach(async () => {
    leaveAll();
    await untilGone();
  });

  it('are there again on the next page, after the word', async () => {
    await keepAt();
    const form = await openForm();
    await see(form, FOUND);
    expect(textOf(form)).not.to.include('Шотыма');
    await isAccessible(form);
    await type(form, '#draft-word', 'басқа сөз');
    await press(form, 'Жауаптарды ашып, жалғастыру');
    await see(form, 'Қалған мүмкіндік: 4');
    await waitUntil(() => root(form).activeElement?.id === 'draft-word');
    await isAccessible(form);
    await type(form, '#draft-word', 'қарлығаш');
    await press(form, 'Жауаптарды ашып, жалғастыру');
    await waitUntil(() => find<HTMLInputElement>(form, '#topic input:checked')?.value === 'debt', undefined, {
      timeout: 5000,
    });
  }).timeout(60_000);

  it('stay locked when the browser brings the page back from memory', async () => {
    const form = await keepAt();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await see(form, FOUND);
    expect(textOf(form)).not.to.include('Шотыма');
    expect(await isOnDevice(DRAFT_DATABASE)).to.equal(true);
  }).timeout(60_000);

  it('are erased at the exit, before the page is left', async () => {
    await keepAt();
    const form = await openForm();
    await see(form, FOUND);
    control(form, 'Шұғыл: беттен шығу').click();
    expect(form.left).to.have.length(1);
    await untilGone();
  }).timeout(60_000);

  it('are erased when the topic becomes violence', async () => {
    const form = await keepAt();
    await press(form, 'Өзгерту: Мәселе не туралы?');
    find<HTMLInputElement>(form, '#topic input[value="violence"]')!.click();
    await form.updateComplete;
    await untilGone();
    expect(find(form, '.fold')).to.equal(null);
  }).timeout(60_000);

  it('are never offered where others look', async () => {
    const shared = await openForm({ sharedPhone: true });
    await walk(shared, { channel: 'call' }, () => find(shared, '.answers') !== null);
    expect(textOf(shared)).not.to.include(OFFER);
    const violence = await openForm();
    await walk(violence, { topic: 'violence' }, () => find(violence, '.answers') !== null);
    expect(textOf(violence)).not.to.include(OFFER);
  }).timeout(60_000);

  it('are not shown on a phone that somebody says is shared', async () => {
    await keepAt();
    const form = await openForm();
    await see(form, FOUND);
    await tick(form, 'shared-phone');
    expect(textOf(form)).not.to.include(FOUND);
  }).timeout(60_000);
});
