import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { compareKazakh, LOCALES, type Locale } from '@amanat/l10n';
import { districtsOf } from '@amanat/rules/districts';
import '../define/district-profile.js';
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
import type { DirectionChosenEvent } from './district-profile.events.js';
import { DistrictProfile } from './district-profile.js';
import { PROFILE_STRINGS } from './district-profile.strings.js';
import { EXAMPLE, OF_ABAI } from './district-profile.test.parts.js';

const SERVER = 'https://amanat.test';
const ABAI_REGION = '100000000';
const ABAI = '103200000';
/** No screening of it is imported anywhere. */
const KOKPEKTI = '104400000';

const profileWith = (settings: Partial<DistrictProfile>) => Object.assign(new DistrictProfile(), settings);
const see = (element: Element, words: string) =>
  waitUntil(() => textOf(element).includes(words), `"${words}" never came`, { timeout: 8000 });
const menu = (element: Element, id: 'region' | 'district') => part(element, `#${id}`) as HTMLSelectElement;
const hasMenu = (element: Element, id: string) => element.shadowRoot!.querySelector(`#${id}`) !== null;
const optionsOf = (select: HTMLSelectElement) =>
  [...select.querySelectorAll('option')].filter(({ value }) => value !== '').map(({ label }) => label);

function choose(element: Element, id: 'region' | 'district', value: string): void {
  const select = menu(element, id);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function chooseDistrict(element: DistrictProfile, district: string): Promise<void> {
  choose(element, 'region', ABAI_REGION);
  await waitUntil(() => hasMenu(element, 'district'), 'no districts', { timeout: 8000 });
  choose(element, 'district', district);
}

/** Answers for the server with one screening, of Abai. */
const withScreening = (screening: unknown, status = 200) =>
  answerWith((url) => {
    if (url.includes('/screening')) return json(screening, status);
    const data = districtsOf(ABAI_REGION).map((one) => ({ ...one, screened: one.id === ABAI }));
    const attribution = { text: 'The list of the akimat', url: 'https://example.kz/list' };
    return json({ data, nextCursor: null, attribution });
  });
const notFound = {
  type: 'about:blank',
  title: 'Not found',
  status: 404,
  code: 'not-found',
  requestId: 'a',
};

describe('<amanat-district-profile>', () => {
  // In a test its many files come one by one, and late.
  before(() => Promise.all([import('@amanat/sdk'), import('@amanat/rules/districts')]));
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    document
      .querySelectorAll('amanat-microcredit-calculator, amanat-legal-aid-form')
      .forEach((one) => one.remove());
  });

  describe('lets me choose', () => {
    it('my region and then my district, by the Kazakh alphabet, and says whose list it is', async () => {
      const element = await drawn(profileWith({ endpoint: testEndpoint() }));
      const regions = optionsOf(menu(element, 'region'));
      expect(regions)
        .to.have.lengthOf(20)
        .and.to.deep.equal([...regions].sort(compareKazakh));
      expect(hasMenu(element, 'district')).to.equal(false);

      choose(element, 'region', ABAI_REGION);
      await waitUntil(() => hasMenu(element, 'district'), 'no districts', { timeout: 8000 });
      const districts = optionsOf(menu(element, 'district'));
      expect(districts)
        .to.include('Абай ауданы')
        .and.to.deep.equal([...districts].sort(compareKazakh));
      expect(textOf(element)).to.include('geokz (CC BY 4.0)');
      expect(part(element, 'a[rel~=license]').getAttribute('href')).to.include('creativecommons.org');
    });

    it('only the district where the page is about a region', async () => {
      const element = await drawn(profileWith({ endpoint: testEndpoint(), region: ABAI_REGION }));
      await waitUntil(() => hasMenu(element, 'district'), 'no districts', { timeout: 8000 });
      expect(hasMenu(element, 'region')).to.equal(false);
      expect(textOf(element)).to.include('Абай облысы');
    });

    it('another region without the district of the first', async () => {
      const element = await drawn(profileWith({ endpoint: testEndpoint() }));
      await chooseDistrict(element, KOKPEKTI);
      await see(element, 'скрининг деректері әлі жоқ');
      choose(element, 'region', '110000000');
      await waitUntil(() => hasMenu(element, 'district') && menu(element, 'district').value === '');
      expect(parts(element, '.report').length).to.equal(0);
      expect(optionsOf(menu(element, 'district'))).not.to.include('Абай ауданы');
    });

    it('from the built-in list while the server is away, and then says that there is no line', async () => {
      restore = answerWith(() => Promise.reject(new TypeError('no line')));
      const element = await drawn(profileWith({ endpoint: SERVER }));
      await chooseDistrict(element, ABAI);
      await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]'), 'no word', {
        timeout: 15_000,
      });
      expect(textOf(element)).not.to.include('әлі жоқ');
      expect(part(element, '.notice a[href="tel:111"]').textContent).to.equal('111');
      restore();
      restore = withScreening(OF_ABAI);
      control(element, 'Қайталау').click();
      await see(element, 'Жылқы өсіру');
      expect(element.shadowRoot!.activeElement?.id).to.equal('report');
    });

    it('and sees which districts have a screening', async () => {
      restore = withScreening(OF_ABAI);
      const element = await drawn(profileWith({ endpoint: SERVER, region: ABAI_REGION }));
      await waitUntil(() => hasMenu(element, 'district'), 'no districts', { timeout: 8000 });
      const [screened, others] = menu(element, 'district').querySelectorAll('optgroup');
      expect(screened!.label).to.equal('Скрининг деректері бар');
      expect([...screened!.children].map((one) => one.textContent.trim())).to.deep.equal(['Абай ауданы']);
      expect(others!.children.length).to.be.greaterThan(5);
      expect(textOf(element)).to.include('The list of the akimat');
    });
  });

  describe('says honestly', () => {
    it('that a district has no screening yet, whom to ask, and nothing made up (real server)', async () => {
      const element = await drawn(profileWith({ endpoint: testEndpoint() }));
      await chooseDistrict(element, KOKPEKTI);
      await see(element, 'Бұл аудан бойынша скрининг деректері әлі жоқ');
      expect(textOf(element)).to.include('ауылдық округ әкімінен сұраңыз');
      expect(parts(element, '.subject').length).to.equal(0);
      const status = part(element, '[role=status]');
      await waitUntil(() => status.textContent.includes('әлі жоқ'), 'not announced', { timeout: 3000 });
    });

    it('that the district of the page has no screening yet (real server)', async () => {
      const element = await drawn(profileWith({ endpoint: testEndpoint(), district: KOKPEKTI }));
      await see(element, 'Бұл аудан бойынша скрининг деректері әлі жоқ');
      expect(part(element, '#title').textContent).to.equal('Көкпекті ауданы');
    });

    it('that there is no screening yet, on the word of a page without a server', async () => {
      const element = await drawn(profileWith({ district: ABAI, screening: null }));
      await see(element, 'Бұл аудан бойынша скрининг деректері әлі жоқ');
      expect(textOf(element)).not.to.include('сервер');
    });

    it('that the page has no server, without asking for a choice that leads nowhere', async () => {
      const element = await drawn(new DistrictProfile());
      await aTimeout(50);
      expect(textOf(element)).to.include('сервер мекенжайы көрсетілмеген');
      expect(hasMenu(element, 'region')).to.equal(false);
      expect(part(element, '.help-line a').getAttribute('href')).to.equal('tel:111');
    });

    it('that it does not know a district, by asking, and tells the developer', async () => {
      const warned: string[] = [];
      const { warn } = console;
      console.warn = (message: string) => warned.push(message);
      try {
        const element = await drawn(profileWith({ endpoint: testEndpoint(), district: '999900001' }));
        await waitUntil(() => hasMenu(element, 'region'), 'not asked', { timeout: 8000 });
        element.district = 'NOT A CODE';
        element.region = '123';
        await element.updateComplete;
        await aTimeout(50);
        expect(hasMenu(element, 'region')).to.equal(true);
      } finally {
        console.warn = warn;
      }
      for (const wrong of ['999900001', 'NOT A CODE', '123'])
        expect(warned.join('\n')).to.include(`"${wrong}"`);
    });
  });

  describe('shows a screening', () => {
    it('with its day, source and coverage in words, and leaves out what was not said', async () => {
      restore = answerWith(() => expect.fail('nothing may be asked'));
      const element = await drawn(profileWith({ screening: OF_ABAI }));
      await see(element, 'Жылқы өсіру');
      expect(part(element, '#title').textContent).to.equal('Абай ауданы');
      for (const words of [
        'Абай облысы',
        'Дерек күні: 2026 ж. 1 ақпан',
        'Скринингтен өткен ауылдық округтер: 10. Барлық округ: 12.',
        'Дереккөз: Скрининг аулов',
        'Немен танымал',
        'Қиын тұстары',
      ])
        expect(textOf(element)).to.include(words);
      expect(textOf(element)).not.to.include('Не қажет');
      expect(textOf(element)).not.to.include('Мысал');
      expect(parts(element, '.directions li').map((row) => row.textContent.trim())).to.deep.equal([
        'Мал шаруашылығы',
        'Өнімді қайта өңдеу',
      ]);
    });

    it('from the server, for a district that I choose, and says so once', async () => {
      restore = withScreening(EXAMPLE);
      const element = await drawn(profileWith({ endpoint: SERVER }));
      await chooseDistrict(element, ABAI);
      await see(element, 'Жылқы өсіру');
      expect(part(element, '#report').textContent).to.equal('Абай ауданы');
      const status = part(element, '[role=status]');
      await waitUntil(() => status.textContent.includes('ойдан құрылған мысал'), 'not announced', {
        timeout: 3000,
      });
    });

    it('that is made up as an example, above everything', async () => {
      const element = await drawn(profileWith({ screening: EXAMPLE }));
      await see(element, 'Бұл – ойдан құрылған мысал, шын деректер емес.');
      const first = part(element, '.card').firstElementChild!;
      expect(first.textContent).to.include('Мысал');
      expect(first.matches('.example')).to.equal(true);
    });

    it('of its own district only', async () => {
      const element = await drawn(
        profileWith({ endpoint: testEndpoint(), district: KOKPEKTI, screening: OF_ABAI }),
      );
      await see(element, 'әлі жоқ');
      expect(textOf(element)).not.to.include('Жылқы өсіру');
    });

    it('in the language that I take, without asking again', async () => {
      const element = await drawn(profileWith({ screening: OF_ABAI }));
      await see(element, 'Жылқы өсіру');
      control(element, 'English').click();
      await see(element, 'Horse breeding');
      expect(part(element, '#title').textContent).to.equal('Abay District');
    });
  });

  describe('leads on', () => {
    it('to the calculator of the page, set to the district and the direction', async () => {
      await import('../define/microcredit-calculator.js');
      const calculator = document.createElement('amanat-microcredit-calculator');
      document.body.append(calculator);
      await calculator.updateComplete;
      const element = await drawn(profileWith({ screening: OF_ABAI }));
      await see(element, 'Жылқы өсіру');
      let told: DirectionChosenEvent | undefined;
      document.addEventListener('amanat-direction-chosen', (event) => (told = event), { once: true });
      control(element, 'Есептеу: Өнімді қайта өңдеу').click();
      await calculator.updateComplete;
      expect(told).to.include({ direction: 'processing', region: ABAI_REGION, district: ABAI });
      const direction = part(calculator, '#direction') as HTMLSelectElement;
      expect(direction.value).to.equal('processing');
      expect(optionsOf(direction).slice(0, 2)).to.deep.equal(['Мал шаруашылығы', 'Өнімді қайта өңдеу']);
      expect(part(calculator, '.screening').textContent).to.include('Скрининг аулов');
      expect(document.activeElement === calculator).to.equal(true);
      expect(calculator.shadowRoot!.activeElement?.id).to.equal('title');

      // The visitor sets another direction there, and comes back for the same one.
      direction.value = 'crops';
      direction.dispatchEvent(new Event('change'));
      await calculator.updateComplete;
      control(element, 'Есептеу: Өнімді қайта өңдеу').click();
      await calculator.updateComplete;
      expect((part(calculator, '#direction') as HTMLSelectElement).value).to.equal('processing');
    });

    it('to the calculator with an example, of which it makes no finding there', async () => {
      await import('../define/microcredit-calculator.js');
      const calculator = document.createElement('amanat-microcredit-calculator');
      document.body.append(calculator);
      const element = await drawn(profileWith({ screening: EXAMPLE }));
      await see(element, 'Жылқы өсіру');
      control(element, 'Есептеу: Мал шаруашылығы').click();
      await calculator.updateComplete;
      expect(calculator.direction).to.equal('livestock');
      expect(parts(calculator, '.screening').length).to.equal(0);
    });

    it('to the addresses that the page gives, and nowhere without them', async () => {
      const element = await drawn(profileWith({ screening: OF_ABAI }));
      await see(element, 'Жылқы өсіру');
      expect(parts(element, '.button').length).to.equal(0);
      element.calculatorHref = '/calculator';
      element.helpHref = 'javascript:alert(1)';
      await element.updateComplete;
      expect(control(element, 'Есептеу: Мал шаруашылығы').getAttribute('href')).to.equal('/calculator');
      expect(parts(element, '[href^=javascript]').length).to.equal(0);
      element.helpHref = 'https://example.kz/help';
      await element.updateComplete;
      expect(control(element, 'Заң көмегін сұрау').getAttribute('href')).to.equal('https://example.kz/help');
    });

    it('to the form for legal aid on the page', async () => {
      await import('../define/legal-aid-form.js');
      const form = document.createElement('amanat-legal-aid-form');
      form.endpoint = testEndpoint();
      document.body.append(form);
      await form.updateComplete;
      const element = await drawn(profileWith({ endpoint: testEndpoint(), district: KOKPEKTI }));
      await see(element, 'әлі жоқ');
      control(element, 'Заң көмегін сұрау').click();
      expect(document.activeElement === form).to.equal(true);
    });
  });

  it('keeps my choice when the page moves it', async () => {
    const element = await drawn(profileWith({ endpoint: testEndpoint() }));
    await chooseDistrict(element, KOKPEKTI);
    await see(element, 'әлі жоқ');
    const place = document.createElement('div');
    place.lang = 'kk';
    element.parentElement!.append(place);
    place.append(element);
    await element.updateComplete;
    expect(menu(element, 'district').value).to.equal(KOKPEKTI);
    expect(textOf(element)).to.include('әлі жоқ');
  });

  /** Each state, and the words of it that tell that it is there. */
  const STATES: readonly {
    readonly name: string;
    readonly draw: (locale: Locale) => Promise<DistrictProfile>;
    readonly words: (locale: Locale) => string;
  }[] = [
    {
      name: 'choosing',
      draw: (locale) => drawn(profileWith({ endpoint: testEndpoint(), region: ABAI_REGION }), locale),
      words: (locale) => PROFILE_STRINGS[locale].district,
    },
    {
      name: 'no server',
      draw: (locale) => drawn(new DistrictProfile(), locale),
      words: (locale) => PROFILE_STRINGS[locale].whatNext,
    },
    {
      name: 'no line',
      draw: (locale) => {
        restore = answerWith(() => json({}, 404));
        return drawn(profileWith({ endpoint: SERVER, district: ABAI }), locale);
      },
      words: () => '111',
    },
    {
      name: 'no screening yet',
      draw: (locale) => {
        restore = withScreening(notFound, 404);
        return drawn(
          profileWith({ endpoint: SERVER, district: ABAI, calculatorHref: '/a', helpHref: '/b' }),
          locale,
        );
      },
      words: (locale) => PROFILE_STRINGS[locale].notScreened.district,
    },
    {
      name: 'an example',
      draw: (locale) =>
        drawn(profileWith({ screening: EXAMPLE, calculatorHref: '/a', helpHref: '/b' }), locale),
      words: (locale) => PROFILE_STRINGS[locale].example,
    },
  ];

  for (const { name, draw, words } of STATES) {
    for (const locale of LOCALES) {
      it(`has nothing that axe objects to, and nothing cut at 280 px: ${name}, ${locale}`, async () => {
        const element = await draw(locale);
        await see(element, words(locale));
        if (name === 'no line') await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]'));
        if (name === 'choosing') await waitUntil(() => hasMenu(element, 'district'), '', { timeout: 8000 });
        await isAccessible(element);
        element.theme = 'dark';
        element.parentElement!.style.inlineSize = '280px';
        await element.updateComplete;
        await isAccessible(element);
        const { right } = part(element, '.card').getBoundingClientRect();
        for (const piece of parts(element, '.card *:not(.visually-hidden, option, optgroup)'))
          expect(piece.getBoundingClientRect().right, piece.outerHTML).to.be.at.most(right + 0.5);
      });
    }
  }
});
