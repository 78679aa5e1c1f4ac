import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { FIGURES } from '@amanat/rules/figures';
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
import { newOf, OTHER_SOURCE, revise, some } from './figures.test.parts.js';
import { FIGURE_DESK_STRINGS } from './figure-desk.strings.js';
import { ProgrammeStatistics } from './statistics.js';
import { STATISTICS_STRINGS } from './statistics.strings.js';

const LOANS = 'Берілген микрокредиттер';
const KYZYLORDA = '430000000';

const see = (element: Element, words: string) =>
  waitUntil(() => textOf(element).includes(words), `"${words}" never came`, { timeout: 8000 });
const statusOf = (element: Element) => part(element, '[role=status]');
const heard = (element: Element, words: string) =>
  waitUntil(() => statusOf(element).textContent === words, `"${words}" was not said`, { timeout: 8000 });

/** The element with its desk open. */
async function atTheDesk(element: ProgrammeStatistics, locale: (typeof LOCALES)[number] = 'kk') {
  await drawn(element, locale);
  const named = element.region ? () => parts(element, 'dl > div').length > 0 : () => true;
  await waitUntil(named, 'no figures', { timeout: 8000 });
  control(element, STATISTICS_STRINGS[locale].desk).click();
  await waitUntil(() => parts(element, '.desk').length > 0);
  return element;
}

/** What the clipboard is given, while the page stands in for it. */
function clipboardThat(answer: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: answer }, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

/** The files that are given to the visitor instead of saved, by name. */
function catchFiles(): { readonly files: Map<string, Blob>; readonly release: () => void } {
  const files = new Map<string, Blob>();
  const made = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  const prototype = HTMLAnchorElement.prototype as { click: (this: HTMLAnchorElement) => void };
  const { click } = prototype;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    made.set(address, blob);
    return address;
  };
  prototype.click = function () {
    const blob = made.get(this.href);
    if (blob) files.set(this.download, blob);
    else click.call(this);
  };
  return {
    files,
    release: () => {
      URL.createObjectURL = createObjectURL;
      prototype.click = click;
    },
  };
}

describe('the desk of <amanat-statistics>', () => {
  // In a test its many files come one by one, and late.
  before(() => Promise.all([import('@amanat/sdk'), import('./figure-desk.js')]));
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
  });

  it('copies a figure as a citation, and says so once', async () => {
    const copied: string[] = [];
    restore = clipboardThat((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const element = await atTheDesk(new ProgrammeStatistics());
    control(element, `Дәйексөзді көшіру ${LOANS}`).click();
    await heard(element, 'Дәйексөз көшірілді');
    expect(copied).to.have.lengthOf(1);
    expect(copied[0]).to.match(/^Берілген микрокредиттер: 17,2 мың\. Дерек күні: 2023 ж\. 26 желтоқсан\./);
    expect(copied[0]).to.include('https://abaidan.kz/');
    control(element, `Дәйексөз көшірілді ${LOANS}`);
  });

  it('shows the citation to be selected where the browser refuses to copy', async () => {
    restore = clipboardThat(() => Promise.reject(new Error('refused')));
    const element = await atTheDesk(new ProgrammeStatistics());
    control(element, `Дәйексөзді көшіру ${LOANS}`).click();
    await see(element, 'Браузер көшіруге рұқсат бермеді');
    expect(part(element, '.citation').textContent).to.match(/17,2 мың.*https:\/\/abaidan\.kz/);
    await isAccessible(element);
  });

  it('gives the shown figures as a table and as data', async () => {
    const { files, release } = catchFiles();
    restore = release;
    const element = new ProgrammeStatistics();
    element.programme = 'auyl-amanaty';
    await atTheDesk(element);
    control(element, 'Кестені жүктеп алу (CSV)').click();
    control(element, 'Деректерді жүктеп алу (JSON)').click();
    expect([...files.keys()]).to.deep.equal(['amanat-figures.csv', 'amanat-figures.json']);
    const table = await files.get('amanat-figures.csv')!.text();
    expect(table.trim().split('\r\n')).to.have.lengthOf(4);
    const { figures } = JSON.parse(await files.get('amanat-figures.json')!.text()) as { figures: unknown[] };
    expect(figures).to.deep.equal(FIGURES.filter(({ programme }) => programme === 'auyl-amanaty'));
  });

  it('offers no history where no server keeps one', async () => {
    const element = await atTheDesk(new ProgrammeStatistics());
    expect(() => control(element, `Өзгерістер тарихы ${LOANS}`)).to.throw();
  });

  it('says that a figure has not changed since the server published it', async () => {
    const element = new ProgrammeStatistics();
    element.endpoint = testEndpoint();
    await atTheDesk(element);
    control(element, 'Өзгерістер тарихы Алып тасталған тыйымдар').click();
    await see(element, 'Бұл сан жарияланғалы өзгерген жоқ.');
    expect(parts(element, '.history tbody tr')).to.have.lengthOf(1);
    expect(parts(element, '.series')).to.have.lengthOf(0);
    await isAccessible(element);
  });

  it('shows on demand what an editor revised: the note, a line through the days, and a table', async () => {
    const first = await revise(newOf(KYZYLORDA));
    await revise({
      ...newOf(KYZYLORDA, { value: 150, asOf: '2024-07-01', basedOn: first.revision as number }),
      note: { kk: 'Жаңа есеп шықты.', ru: 'Вышел новый отчёт.', en: 'A new report came out.' },
    });
    const element = new ProgrammeStatistics();
    element.endpoint = testEndpoint();
    element.region = KYZYLORDA;
    await atTheDesk(element);
    await see(element, 'Бұрын: 120 (15.01.2024) Қазір: 150 (01.07.2024) Себебі: Жаңа есеп шықты.');
    await see(element, 'Қызылорда облысы');

    const ask = control(element, `Өзгерістер тарихы ${LOANS}, Қызылорда облысы`);
    expect(ask.getAttribute('aria-expanded')).to.equal('false');
    ask.focus();
    ask.click();
    await waitUntil(() => parts(element, '.history table').length > 0, 'no history', { timeout: 8000 });
    const rows = parts(element, '.history tbody tr').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows).to.have.lengthOf(2);
    expect(rows[0]).to.match(/01\.07\.2024 150 Себебі: Жаңа есеп шықты\..*Сынаққа арналған есеп/);
    expect(parts(element, '.series circle')).to.have.lengthOf(2);
    expect(part(element, '.series').getAttribute('aria-hidden')).to.equal('true');
    await isAccessible(element);
    // The same button closes it, and keeps the focus.
    expect(element.shadowRoot!.activeElement).to.equal(ask);
    ask.click();
    await waitUntil(() => parts(element, '.history').length === 0);
  });

  it('puts a revision that comes meanwhile into an open history', async () => {
    const region = '710000000';
    const first = await revise(newOf(region));
    const element = new ProgrammeStatistics();
    element.endpoint = testEndpoint();
    element.region = region;
    element.live = true;
    await atTheDesk(element);
    await waitUntil(() => parts(element, '.desk .text-button').length === 2);
    parts(element, '.desk .text-button')[1]!.click();
    await waitUntil(() => parts(element, '.history tbody tr').length === 1, 'no history', { timeout: 8000 });
    await waitUntil(() => parts(element, '.live').length === 1, 'not live', { timeout: 8000 });
    await revise(newOf(region, { value: 150, asOf: '2024-07-01', basedOn: first.revision as number }));
    await waitUntil(() => parts(element, '.history tbody tr').length === 2, 'not there', { timeout: 15_000 });
    expect(parts(element, '.series circle')).to.have.lengthOf(2);
  });

  it('says plainly that the history could not be fetched', async () => {
    const element = new ProgrammeStatistics();
    element.endpoint = testEndpoint();
    element.keys = 'fraud.stopped';
    await atTheDesk(element);
    await waitUntil(() => element.shadowRoot!.querySelector('.actions'));
    element.endpoint = 'http://127.0.0.1:9';
    await element.updateComplete;
    control(element, 'Өзгерістер тарихы Алаяқтық фактілері').click();
    await waitUntil(() => parts(element, '.desk .notice').length > 0, 'silent', { timeout: 15_000 });
    await isAccessible(element);
  });

  it('does not show a revision without its source in the history, or give it away in a file', async () => {
    const { files, release } = catchFiles();
    restore = release;
    const element = new ProgrammeStatistics();
    element.figures = [some(), { ...some({ key: 'bad' }), source: undefined } as never];
    await atTheDesk(element);
    control(element, 'Деректерді жүктеп алу (JSON)').click();
    expect(await files.get('amanat-figures.json')!.text()).not.to.include('"bad"');
  });

  for (const locale of LOCALES) {
    it(`has nothing that axe objects to: ${locale}`, async () => {
      const element = new ProgrammeStatistics();
      element.figures = [
        some({
          revision: 2,
          previous: { value: 17_000, qualifier: 'exact', asOf: '2023-11-01' },
          note: { kk: 'Түзетілді.', ru: 'Исправлено.', en: 'Corrected.' },
          validForDays: 30,
        }),
        some({ key: 'other', source: OTHER_SOURCE }),
      ];
      await atTheDesk(element, locale);
      await see(element, FIGURE_DESK_STRINGS[locale].before);
      await see(element, STATISTICS_STRINGS[locale].stale);
      await isAccessible(element);
      for (const button of parts(element, '.text-button')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }
});
