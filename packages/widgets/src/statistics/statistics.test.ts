import { aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { FIGURES } from '@amanat/rules/figures';
import '../define/figures.js';
import {
  answerWith,
  control,
  drawn,
  isAccessible,
  json,
  part,
  parts,
  textOf,
  testEndpoint,
} from '../element/drawn.test.parts.js';
import { ProgrammeStatistics } from './statistics.js';
import type { Figure } from './figure.js';
import { OTHER_SOURCE, some } from './figures.test.parts.js';

const SERVER = 'https://amanat.test';
const withValue = (key: string, value: number): Figure[] =>
  FIGURES.map((figure) => (figure.key === key ? { ...figure, value } : figure));
const list = (data: readonly Figure[]) => json({ data, nextCursor: null });
const figuresOf = (element: Element) => parts(element, 'dl > div');
const amountOf = (element: Element, label: string) =>
  figuresOf(element)
    .find((figure) => figure.querySelector('dt')!.textContent === label)!
    .querySelector('.amount')!;

const LOANS = 'Берілген микрокредиттер';

describe('<amanat-statistics>', () => {
  // In a test its many files come one by one, and late.
  before(() => import('@amanat/sdk'));
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
  });

  it('shows the real numbers at first paint, without a server', async () => {
    restore = answerWith(() => expect.fail('nothing may be asked'));
    const element = await drawn(new ProgrammeStatistics());
    expect(amountOf(element, LOANS).textContent).to.equal('17,2\u00a0мың');
    expect(figuresOf(element)).to.have.lengthOf(FIGURES.length);
    expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(0);
  });

  it('says each number once and whole to who listens', async () => {
    const element = await drawn(new ProgrammeStatistics());
    for (const figure of figuresOf(element)) {
      const value = figure.querySelector('dd')!;
      expect(value.querySelectorAll('[aria-hidden=true]')).to.have.lengthOf(1);
      const heard = value.cloneNode(true) as HTMLElement;
      heard.querySelector('[aria-hidden]')!.remove();
      expect(heard.textContent.trim()).to.match(/\d.* (мың|миллиард)/);
    }
    expect(textOf(element)).to.include('кемінде 65 мың адам');
  });

  it('names the day, the source and who stated the figures', async () => {
    const element = await drawn(new ProgrammeStatistics());
    expect(textOf(element)).to.include('Дерек күні: 2023 ж. 26 желтоқсан');
    expect(textOf(element)).to.include('Айтқан: саясаттанушы Данияр Ашимбаев');
    expect(part(element, 'a[rel~=noreferrer]').getAttribute('href')).to.include('abaidan.kz');
  });

  it('says what is counted when asked', async () => {
    const element = await drawn(new ProgrammeStatistics());
    const ask = control(element, `Не есептеледі? ${LOANS}`);
    ask.focus();
    await sendKeys({ press: 'Enter' });
    expect(ask.closest('details')!.open).to.equal(true);
    expect(ask.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows one programme, or the keys asked for', async () => {
    const element = await drawn(new ProgrammeStatistics());
    element.setAttribute('programme', 'auyl-amanaty');
    await element.updateComplete;
    expect(figuresOf(element)).to.have.lengthOf(3);
    element.removeAttribute('programme');
    element.setAttribute('keys', 'fraud.stopped, microcredit.loans.count');
    await element.updateComplete;
    expect(figuresOf(element).map((figure) => figure.querySelector('dt')!.textContent)).to.deep.equal([
      'Алаяқтық фактілері',
      LOANS,
    ]);
  });

  it('says plainly that there is nothing to show', async () => {
    const element = new ProgrammeStatistics();
    element.programme = 'no-such';
    await drawn(element);
    expect(textOf(element)).to.include('сан әзірге жоқ');
    await isAccessible(element);
  });

  it('takes newer figures quietly, and fades in only what changed', async () => {
    restore = answerWith((url) =>
      url.startsWith(`${SERVER}/v1/statistics`)
        ? list(withValue('microcredit.loans.count', 18_400))
        : json({}, 404),
    );
    const element = new ProgrammeStatistics();
    element.endpoint = SERVER;
    await drawn(element);
    expect(amountOf(element, LOANS).textContent).to.equal('17,2\u00a0мың');
    await waitUntil(() => amountOf(element, LOANS).textContent === '18,4\u00a0мың');
    expect(parts(element, '[class*=changed]')).to.have.lengthOf(1);
    for (const animation of amountOf(element, LOANS).getAnimations()) {
      expect(Number(animation.effect!.getComputedTiming().duration)).to.be.at.most(400);
    }
    await aTimeout(700);
    expect(part(element, '[role=status]').textContent).to.equal('');
  });

  it('understands the real server', async () => {
    const element = new ProgrammeStatistics();
    element.endpoint = testEndpoint();
    await drawn(element);
    control(element, 'Жаңарту').click();
    const status = part(element, '[role=status]');
    await waitUntil(() => status.textContent !== '', 'no answer', { timeout: 8000 });
    expect(status.textContent).to.equal('Сандар тексерілді, өзгеріс жоқ.');
    expect(amountOf(element, LOANS).textContent).to.equal('17,2\u00a0мың');
  });

  it('does not show a figure that the server sends without a source', async () => {
    const unsourced = FIGURES.map((figure) =>
      figure.key === 'fraud.stopped'
        ? { ...figure, source: { ...figure.source, url: 'about:blank' } }
        : figure,
    );
    restore = answerWith(() => list(unsourced));
    const element = new ProgrammeStatistics();
    element.endpoint = SERVER;
    await drawn(element);
    await waitUntil(() => figuresOf(element).length === FIGURES.length - 1);
    expect(textOf(element)).not.to.include('Алаяқтық');
  });

  it('does not show a figure of the page that has no source or no day', async () => {
    const element = new ProgrammeStatistics();
    element.figures = [
      some({ key: 'sourced', value: 321 }),
      some({ key: 'no-day', asOf: '' }),
      { ...some({ key: 'no-source' }), source: undefined } as never,
    ];
    await drawn(element);
    expect(parts(element, '.amount').map(({ textContent }) => textContent)).to.deep.equal(['321']);
  });

  it('shows the page’s own figures instead of the server’s, and asks for none', async () => {
    restore = answerWith(() => expect.fail('nothing may be asked'));
    const element = new ProgrammeStatistics();
    element.endpoint = SERVER;
    element.figures = [some({ value: 321 })];
    await drawn(element);
    expect(amountOf(element, LOANS).textContent).to.equal('321');
    element.figures = [some({ value: 322 })];
    await element.updateComplete;
    expect(amountOf(element, LOANS).textContent).to.equal('322');
    expect(element.shadowRoot!.querySelector('.actions')).to.equal(null);
  });

  it('marks a figure whose time is over, with its day, and no other', async () => {
    const element = new ProgrammeStatistics();
    element.now = () => new Date('2024-02-01T00:00:00Z');
    element.figures = [
      some({ validForDays: 30 }),
      some({ key: 'young', validForDays: 60 }),
      some({ key: 'no-limit' }),
    ];
    await drawn(element);
    expect(
      parts(element, '.stale').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Ескірген болуы мүмкін: 2023 ж. 26 желтоқсан']);
  });

  it('names the source once that most figures have, and another where it stands', async () => {
    const element = new ProgrammeStatistics();
    element.figures = [some({ source: OTHER_SOURCE, value: 9 }), ...FIGURES.slice(1)];
    await drawn(element);
    const [odd, ...others] = figuresOf(element).map((figure) => figure.querySelectorAll('.source').length);
    expect(odd).to.equal(1);
    expect(new Set(others)).to.deep.equal(new Set([0]));
    expect(textOf(element)).to.match(/Қалған сандар: Дерек күні: 2023 ж\. 26 желтоқсан .* Дереккөз: «Партия/);
    expect(parts(element, '.source')).to.have.lengthOf(2);
  });

  it('tells the page which figures have new values', async () => {
    restore = answerWith(() => list(withValue('fraud.stopped', 1700)));
    const element = new ProgrammeStatistics();
    const told: (readonly string[])[] = [];
    element.addEventListener('amanat-figures-updated', ({ keys }) => told.push(keys));
    element.endpoint = SERVER;
    await drawn(element);
    await waitUntil(() => told.length > 0);
    expect(told).to.deep.equal([['fraud.stopped']]);
  });

  it('says what came of it when the visitor asks for newer figures', async () => {
    let asked = 0;
    restore = answerWith(() => list(asked++ === 0 ? FIGURES : withValue('fraud.stopped', 1700)));
    const element = new ProgrammeStatistics();
    element.endpoint = SERVER;
    await drawn(element);
    await waitUntil(() => asked === 1);
    control(element, 'Жаңарту').click();
    const status = part(element, '[role=status]');
    await waitUntil(() => status.textContent === 'Сандар жаңарды.', 'not announced', { timeout: 3000 });
  });

  it('is silent about a server that fails, unless the visitor asked; then 111 and another try', async () => {
    let asked = 0;
    let away = true;
    restore = answerWith(() => {
      asked++;
      return away ? json({}, 404) : list(withValue('fraud.stopped', 1700));
    });
    const element = new ProgrammeStatistics();
    element.endpoint = SERVER;
    await drawn(element);
    await waitUntil(() => asked === 1);
    await aTimeout(700);
    expect(textOf(element)).not.to.include('мүмкін болмады');

    control(element, 'Жаңарту').click();
    await waitUntil(() => textOf(element).includes('мүмкін болмады'));
    expect(element.shadowRoot!.querySelector('.notice a[href="tel:111"]')).not.to.equal(null);
    expect(amountOf(element, LOANS).textContent).to.equal('17,2\u00a0мың');
    await isAccessible(element);

    away = false;
    control(element, 'Қайталау').click();
    await waitUntil(() => amountOf(element, 'Алаяқтық фактілері').textContent === '1,7\u00a0мың');
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  for (const locale of LOCALES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has nothing that axe objects to: ${locale}, ${theme}`, async () => {
        const element = new ProgrammeStatistics();
        element.theme = theme;
        await drawn(element, locale);
        parts(element, 'details').forEach((details) => details.toggleAttribute('open', true));
        await isAccessible(element);
      });
    }

    for (const width of [280, 460, 680]) {
      it(`lets no number leave its cell: ${locale}, ${width} px`, async () => {
        const element = await drawn(new ProgrammeStatistics(), locale);
        element.parentElement!.style.inlineSize = `${width}px`;
        for (const figure of figuresOf(element)) {
          const { right } = figure.getBoundingClientRect();
          for (const part of figure.querySelectorAll('.amount, .qualifier, .unit, dt')) {
            expect(part.getBoundingClientRect().right, part.textContent).to.be.at.most(right + 0.5);
          }
        }
      });
    }
  }
});
