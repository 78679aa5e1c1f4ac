import { fixture, html, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../define/hotline-card.js';
import { EMBEDDED_HOTLINE } from '../hotline-card.model.js';
import { cardAt, CHAT, VERIFIED, wholeCard } from '../hotline-card.test.parts.js';
import { contactPointText, createContactPoint } from './json-ld.js';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const words = (text: string) => ({ kk: text, ru: text, en: text });
const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('what search engines read of the line', () => {
  it('is there only when the page asks for it, once, in the element, and goes with it', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    expect(scripts()).to.deep.equal([]);
    card.jsonLd = true;
    await waitUntil(() => scripts().length === 1, undefined, { timeout: 12_000 });
    expect(scripts()[0]!.parentElement).to.equal(card);
    const second = await wholeCard(cardAt(VERIFIED, { jsonLd: true }));
    await second.updateComplete;
    expect(scripts()).to.have.length(1);
    const said = read(scripts()[0]!.textContent);
    expect(said).to.include({ '@type': 'ContactPoint', telephone: '111', areaServed: 'KZ' });
    expect(said['name']).to.equal(EMBEDDED_HOTLINE.name.kk);
    expect(document.head.querySelector('[type="application/ld+json"]')).to.equal(null);
    card.remove();
    await waitUntil(() => scripts().length === 0);
    second.jsonLd = false;
    await second.updateComplete;
    second.jsonLd = true;
    await waitUntil(() => scripts().length === 1);
    second.jsonLd = false;
    await waitUntil(() => scripts().length === 0);
  });

  it('says no language and no hours that nobody has confirmed', () => {
    const said = read(contactPointText('ru', EMBEDDED_HOTLINE, [], VERIFIED));
    expect(said).not.to.have.any.keys('availableLanguage', 'url');
    expect(said['hoursAvailable']).to.have.length(1);
    const closed = { ...EMBEDDED_HOTLINE, number: '150', hours: { always: false } };
    expect(read(contactPointText('ru', closed, [], VERIFIED))).not.to.have.any.keys(
      'hoursAvailable',
      'areaServed',
    );
  });

  it('says the hours of the week, the days that differ, and where one can write', () => {
    const hotline = {
      ...EMBEDDED_HOTLINE,
      languages: ['kk', 'ru'],
      hours: {
        always: false,
        weekly: [{ weekday: 1, from: '09:00', to: '18:00' }],
        exceptions: [{ on: '2020-01-01' }, { on: '2026-12-16' }],
      },
    };
    const said = read(contactPointText('kk', hotline, [CHAT], VERIFIED));
    expect(said).to.deep.include({ url: CHAT.href, availableLanguage: ['kk', 'ru'] });
    expect(said['hoursAvailable']).to.deep.equal([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: '09:00', closes: '18:00' },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-16',
        validThrough: '2026-12-16',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
  });

  it('ends with nothing that the data say, and is JSON also beside libraries that change arrays', () => {
    const bad = {
      ...EMBEDDED_HOTLINE,
      languages: ['kk'],
      name: words('</script><img src=x onerror=alert(1)>"'),
    };
    Object.assign(Array.prototype, { toJSON: () => 'broken' });
    let text: string;
    try {
      text = contactPointText('kk', bad, [], VERIFIED);
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
    expect(text).not.to.include('<');
    expect(read(text)).to.deep.include({ name: bad.name.kk, availableLanguage: ['kk'] });
  });

  it('breaks no policy: neither Trusted Types nor one without inline scripts', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="policy"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"><p>`;
    await loaded;
    const page = frame.contentDocument!;
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    createContactPoint(page.querySelector('p')!).write('kk', EMBEDDED_HOTLINE, [], VERIFIED);
    const script = page.querySelector('script')!;
    expect(read(script.textContent)).to.include({ telephone: '111' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(violations).to.deep.equal([]);
    // The policy is in force: the usual way is refused where Trusted Types are known.
    if ('trustedTypes' in window) expect(() => (script.textContent = 'x')).to.throw(TypeError);
  });
});
