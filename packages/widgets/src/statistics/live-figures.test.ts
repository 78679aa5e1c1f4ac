import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import '../define/figures.js';
import {
  control,
  drawn,
  isAccessible,
  part,
  parts,
  textOf,
  testEndpoint,
} from '../element/drawn.test.parts.js';
import { newOf, revise } from './figures.test.parts.js';
import { LIVE_STRINGS } from './live-figures.strings.js';
import { ProgrammeStatistics } from './statistics.js';

const SOON = { timeout: 15_000 };
const amountOf = (element: Element) => parts(element, '.amount')[0]?.textContent;
const see = (element: Element, words: string) =>
  waitUntil(() => textOf(element).includes(words), `"${words}" never came`, SOON);

/** An open element that follows a region at the real server, drawn once it says so. */
async function following(region: string): Promise<ProgrammeStatistics> {
  const element = new ProgrammeStatistics();
  element.endpoint = testEndpoint();
  element.region = region;
  element.live = true;
  await drawn(element);
  await waitUntil(() => amountOf(element) !== undefined, 'no figures', SOON);
  await see(element, LIVE_STRINGS.kk.live);
  return element;
}

describe('<amanat-statistics live>', () => {
  // In a test its many files come one by one, and late.
  before(() => Promise.all([import('@amanat/sdk'), import('./live-figures.js')]));

  it('shows what an editor puts in while the page is open, says it once, and tells the page', async () => {
    const region = '550000000';
    const first = await revise(newOf(region));
    const element = await following(region);
    expect(amountOf(element)).to.equal('120');
    const told: (readonly string[])[] = [];
    const said: string[] = [];
    element.addEventListener('amanat-figures-updated', ({ keys }) => told.push(keys));
    const status = part(element, '[role=status]');
    const watch = new MutationObserver(() => said.push(status.textContent.trim()));
    watch.observe(status, { childList: true, characterData: true, subtree: true });

    await revise(newOf(region, { value: 130, basedOn: first.revision as number }));
    await waitUntil(() => amountOf(element) === '130', 'the revision never came', SOON);
    expect(told).to.deep.equal([['microcredit.loans.count']]);
    expect(parts(element, '[class*=changed]')).to.have.lengthOf(1);
    for (const animation of element.shadowRoot!.getAnimations()) {
      expect(Number(animation.effect!.getComputedTiming().duration)).to.be.at.most(400);
    }
    await waitUntil(() => said.length > 0, 'not said', SOON);
    await aTimeout(800);
    watch.disconnect();
    expect(said).to.deep.equal(['Жаңарды: Берілген микрокредиттер – 130.']);
    await isAccessible(element);
  });

  it('stops when the visitor says so, and catches up when they change their mind', async () => {
    const region = '590000000';
    const first = await revise(newOf(region));
    const element = await following(region);
    control(element, 'Жаңаруды тоқтату').click();
    await see(element, 'Өздігінен жаңару тоқтатылды.');
    const second = await revise(newOf(region, { value: 131, basedOn: first.revision as number }));
    await aTimeout(1500);
    expect(amountOf(element)).to.equal('120');
    expect(second.value).to.equal(131);
    control(element, 'Жаңаруды қайта қосу').click();
    await waitUntil(() => amountOf(element) === '131', 'it did not catch up', SOON);
  });

  it('goes on after the page has moved it', async () => {
    const region = '610000000';
    const first = await revise(newOf(region));
    const element = await following(region);
    const place = document.createElement('div');
    place.lang = 'kk';
    element.parentElement!.after(place);
    place.append(element);
    await element.updateComplete;
    await see(element, LIVE_STRINGS.kk.live);
    await revise(newOf(region, { value: 132, basedOn: first.revision as number }));
    await waitUntil(() => amountOf(element) === '132', 'the revision never came', SOON);
    place.remove();
  });

  it('is not connected to anything without the attribute, out of view, or after it has left the page', async () => {
    const { EventSource } = window;
    const open = new Set<EventSource>();
    window.EventSource = class extends EventSource {
      constructor(url: string | URL) {
        super(url);
        open.add(this);
      }
      override close(): void {
        super.close();
        open.delete(this);
      }
    };
    try {
      const element = new ProgrammeStatistics();
      element.endpoint = testEndpoint();
      element.parentElement?.remove();
      await drawn(element);
      await aTimeout(800);
      expect(open.size).to.equal(0);

      element.live = true;
      await waitUntil(() => open.size === 1, 'not connected', SOON);
      element.style.display = 'none';
      await waitUntil(() => open.size === 0, 'still connected out of view', SOON);
      element.style.display = '';
      await waitUntil(() => open.size === 1, 'not connected again', SOON);
      element.remove();
      await waitUntil(() => open.size === 0, 'still connected', SOON);
    } finally {
      window.EventSource = EventSource;
    }
  });

  it('asks every minute where streams are held back, and at once when the visitor turns updating on again', async () => {
    const { EventSource } = window;
    Reflect.deleteProperty(window, 'EventSource');
    try {
      const region = '630000000';
      const first = await revise(newOf(region));
      const element = new ProgrammeStatistics();
      element.endpoint = testEndpoint();
      element.region = region;
      element.live = true;
      await drawn(element);
      await see(element, LIVE_STRINGS.kk.polling);
      control(element, 'Жаңаруды тоқтату').click();
      await revise(newOf(region, { value: 133, basedOn: first.revision as number }));
      await see(element, 'Өздігінен жаңару тоқтатылды.');
      control(element, 'Жаңаруды қайта қосу').click();
      await waitUntil(() => amountOf(element) === '133', 'the revision never came', SOON);
    } finally {
      window.EventSource = EventSource;
    }
  });

  it('says that there is no line where the server cannot be reached, and keeps the figures', async () => {
    const element = new ProgrammeStatistics();
    element.endpoint = 'http://127.0.0.1:9';
    element.live = true;
    await drawn(element);
    await see(element, LIVE_STRINGS.kk.offline);
    expect(amountOf(element)).to.equal('17,2\u00a0мың');
  });

  for (const locale of LOCALES) {
    it(`has nothing that axe objects to: ${locale}`, async () => {
      const element = new ProgrammeStatistics();
      element.endpoint = testEndpoint();
      element.live = true;
      await drawn(element, locale);
      await see(element, LIVE_STRINGS[locale].live);
      await isAccessible(element);
      control(element, LIVE_STRINGS[locale].stop).click();
      await see(element, LIVE_STRINGS[locale].stopped);
      await isAccessible(element);
    });
  }
});
