import { waitUntil } from '@open-wc/testing';
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
import { newOf, REGIONAL, revise, some } from './figures.test.parts.js';
import { ProgrammeStatistics } from './statistics.js';

const see = (element: Element, words: string) =>
  waitUntil(() => textOf(element).includes(words), `"${words}" never came`, { timeout: 8000 });

function byRegion(): ProgrammeStatistics {
  const element = new ProgrammeStatistics();
  element.byRegion = 'microcredit.loans.count';
  return element;
}

const shownByRegion = () => Object.assign(byRegion(), { figures: [some(), ...REGIONAL] });
const panelNames = (element: Element) =>
  parts(element, '.panel .name').map(({ textContent }) => textContent.trim());
const rowsOf = (element: Element) =>
  parts(element, '.regions tbody tr').map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('<amanat-statistics by-region>', () => {
  // In a test its many files come one by one, and late.
  before(() => Promise.all([import('@amanat/sdk'), import('./regions-view.js')]));

  it('shows the country, then a panel a region to one scale', async () => {
    const element = await drawn(shownByRegion());
    await see(element, 'Өңірлер бойынша');
    expect(parts(element, 'dl > div')).to.have.lengthOf(1);
    expect(panelNames(element)).to.deep.equal([
      'Ақмола облысы',
      'Павлодар облысы',
      'Солтүстік Қазақстан облысы',
    ]);
    const widths = parts(element, '.panel .bar').map((bar) => Number(bar.getAttribute('width')));
    expect(widths).to.deep.equal([100, 25, 50]);
    expect(textOf(element)).to.include('Барлық жолақ бір өлшеммен салынған.');
  });

  it('is a table for those who hear it', async () => {
    const element = await drawn(shownByRegion());
    await see(element, 'Өңірлер бойынша');
    expect(part(element, '.panels').getAttribute('aria-hidden')).to.equal('true');
    expect(rowsOf(element)).to.deep.equal([
      'Ақмола облысы шамамен 1,8 мың 2023 ж. 26 желтоқсан',
      'Павлодар облысы 450 2024 ж. 1 ақпан Ескірген болуы мүмкін: 2024 ж. 1 ақпан',
      'Солтүстік Қазақстан облысы 900 2023 ж. 26 желтоқсан',
    ]);
    expect(part(element, '.regions caption').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Берілген микрокредиттер. Өңірлер бойынша',
    );
  });

  it('can be put in the order of the values', async () => {
    const element = await drawn(shownByRegion());
    await see(element, 'Өңірлер бойынша');
    const byValue = control(element, 'Саны бойынша');
    byValue.click();
    await element.updateComplete;
    expect(panelNames(element)[1]).to.equal('Солтүстік Қазақстан облысы');
    expect(rowsOf(element)[1]).to.match(/^Солтүстік/);
    expect(byValue.getAttribute('aria-pressed')).to.equal('true');
  });

  it('names the sources, each with its regions, and the regions without data', async () => {
    const element = await drawn(shownByRegion());
    await see(element, 'Өңірлер бойынша');
    const text = textOf(element);
    expect(text).to.match(/Ақмола облысы және Солтүстік Қазақстан облысы Дерек күні: 2023 ж\. 26 желтоқсан/);
    expect(text).to.match(
      /Павлодар облысы Дерек күні: 2024 ж\. 1 ақпан Айтқан: .* Дереккөз: Сынаққа арналған есеп/,
    );
    expect(text).to.match(/Дерегі жоқ өңірлер: Абай облысы, /);
  });

  it('shows no region whose figure has no source', async () => {
    const element = byRegion();
    element.figures = [some(), { ...REGIONAL[0]!, source: undefined } as never];
    await drawn(element);
    await see(element, 'Өңірлер бойынша дерек әзірге жоқ.');
    expect(textOf(element)).not.to.include('Солтүстік');
  });

  it('shows what editors put in for regions at the real server', async () => {
    await revise(newOf('390000000', { value: 240 }));
    const element = byRegion();
    element.endpoint = testEndpoint();
    await drawn(element);
    await see(element, 'Қостанай облысы');
    expect(rowsOf(element)).to.include('Қостанай облысы 240 2024 ж. 15 қаңтар');
  });

  it('shows one region by its code, and says what it is of', async () => {
    await revise(newOf('110000000', { value: 77 }));
    const element = new ProgrammeStatistics();
    element.endpoint = testEndpoint();
    element.setAttribute('region', '110000000');
    await drawn(element);
    await waitUntil(() => textOf(element).includes('Жүктелуде…'), 'no word of it', { interval: 0 });
    await waitUntil(() => parts(element, 'dl > div').length === 1, 'no figure', { timeout: 8000 });
    expect(part(element, '.amount').textContent).to.equal('77');
    await see(element, 'Ақмола облысы');
    expect(textOf(element)).to.include('Дереккөз: Сынаққа арналған есеп');
  });

  it('says that there is no line, and not that there is no figure, where the server cannot be reached', async () => {
    const element = new ProgrammeStatistics();
    element.endpoint = 'http://127.0.0.1:9';
    element.region = '110000000';
    await drawn(element);
    await waitUntil(() => textOf(element).includes('Байланыс жоқ'), 'silent', { timeout: 15_000 });
    await isAccessible(element);
  });

  for (const locale of LOCALES) {
    it(`has nothing that axe objects to, and nothing leaves its panel at 280 px: ${locale}`, async () => {
      const element = await drawn(shownByRegion(), locale);
      element.parentElement!.style.inlineSize = '280px';
      await waitUntil(() => parts(element, '.panel').length === 3);
      await isAccessible(element);
      for (const panel of parts(element, '.panel')) {
        const { right } = panel.getBoundingClientRect();
        for (const piece of panel.querySelectorAll('.name, .amount, .qualifier, .unit, .stale, svg')) {
          expect(piece.getBoundingClientRect().right, piece.textContent).to.be.at.most(right + 0.5);
        }
      }
    });
  }
});
