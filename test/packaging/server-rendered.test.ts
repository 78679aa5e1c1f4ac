import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { renderElement, type AmanatTag } from '../../packages/widgets/dist/server.js';

const DIST = fileURLToPath(new URL('../../packages/widgets/dist/', import.meta.url));
const LOCALES = ['kk', 'ru', 'en'] as const;

/** Something that only the drawing in this language says. */
const TITLES: Readonly<Record<AmanatTag, Readonly<Record<(typeof LOCALES)[number], RegExp>>>> = {
  'amanat-hotline-card': { kk: /орталығы/, ru: /центр/, en: /centre/i },
  'amanat-statistics': { kk: /Жобалар/, ru: /Результаты проектов/, en: /results/i },
  'amanat-literacy-quiz': { kk: /Ақшаңызды/, ru: /Сумеете защитить/, en: /money/i },
  'amanat-microcredit-calculator': { kk: /төлемін есептеу/, ru: /Расчёт платежей/, en: /payment calculator/ },
  'amanat-legal-aid-form': { kk: /Құқықтық көмек/, ru: /Правовая помощь/, en: /Legal aid/i },
  'amanat-district-profile': { kk: /Ауданыңыз/, ru: /О вашем районе/, en: /your district/i },
};
const TAGS = Object.keys(TITLES) as AmanatTag[];

/** What a reader gets: no marks of Lit, no styles. */
const textOf = (html: string): string =>
  html.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');

const VOID = /^(area|br|hr|img|input|link|meta|source|wbr)$/;

/** The tags that are closed in another order than they were opened, or not at all. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const withoutText = html.replace(/<style>.*?<\/style>|<!--.*?-->/gs, '');
  for (const [, slash, name = ''] of withoutText.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^>"])*>/g)) {
    if (VOID.test(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('an element that a server draws', () => {
  for (const tag of TAGS) {
    for (const lang of LOCALES) {
      it(`<${tag} lang="${lang}"> says what it is, in its language, and how to reach 111`, () => {
        const html = renderElement(tag, { lang });
        expect(html).to.match(new RegExp(`^<${tag} lang="${lang}"><template shadowrootmode="open">`));
        expect(html).to.contain('href="tel:111"');
        const heading = textOf(/<h2[^>]*>.*?<\/h2>/s.exec(html)?.[0] ?? '');
        expect(heading).to.match(TITLES[tag][lang]);
        expect(textOf(html)).not.to.match(/undefined|\[object|NaN/);
        // A switch that is off has no attribute: "false" would be on.
        expect(html).not.to.match(/(checked|selected|open|disabled)="false"/);
        expect(unbalanced(html)).to.deep.equal([]);
        expect(renderElement(tag, { lang })).to.equal(html);
      });
    }
  }

  it('speaks Kazakh where nobody says a language', () => {
    expect(renderElement('amanat-hotline-card')).to.contain('lang="kk"');
  });

  it('shows a first plan, and of which loan and day it is', () => {
    const text = textOf(
      renderElement('amanat-microcredit-calculator', { lang: 'en', 'start-date': '2026-03-10', years: 3 }),
    );
    expect(text).to.match(/5.000.000 ?₸?\s?, 3 years|₸5,000,000\s?, 3 years/);
    expect(text).to.contain('10 March 2026').and.to.contain('Largest payment');
  });

  it('shows the figures that it is given, and no word that they are old: a page may be kept for weeks', () => {
    const words = { kk: 'Мектеп', ru: 'Школа', en: 'School' };
    const html = renderElement(
      'amanat-statistics',
      { lang: 'en' },
      {
        properties: {
          figures: [
            {
              key: 'pupils',
              programme: 'school',
              value: 214,
              qualifier: 'exact',
              unit: 'count',
              label: words,
              definition: words,
              asOf: '2020-01-01',
              validForDays: 1,
              source: { title: 'School', url: 'https://example.kz/' },
            },
          ],
        },
      },
    );
    expect(textOf(html)).to.contain('214');
    expect(html).not.to.match(/class="tag stale"/);
  });

  it('says nothing of a missing server: the page may know one', () => {
    for (const tag of TAGS)
      expect(textOf(renderElement(tag, { lang: 'en' }))).not.to.contain('has not set a server');
  });

  it('keeps what stands in attributes in them', () => {
    const html = renderElement(
      'amanat-hotline-card',
      { lang: 'ru', 'exit-url': '"><script>' },
      { fallback: '<b>111</b>' },
    );
    expect(html).not.to.contain('<script>');
    expect(html.endsWith('</template><b>111</b></amanat-hotline-card>')).to.equal(true);
    expect(() => renderElement('amanat-hotline-card', { 'a b': 1 })).to.throw(TypeError);
  });

  it('passes over a value that makes no sense, as in a browser', () => {
    const html = renderElement('amanat-hotline-card', {
      variant: 'huge',
      theme: 'pink',
      'json-ld': true,
      lang: false,
    });
    expect(html)
      .to.contain('class="root light"')
      .and.to.match(/^<amanat-hotline-card[^>]* json-ld[ >]/);
  });
});

describe('the modules of the elements', () => {
  it('load in Node without a document', () => {
    const files = [
      'index.js',
      'hydrate.js',
      ...readdirSync(`${DIST}define`).flatMap((file) =>
        /^[\w-]+\.js$/.test(file) ? [`define/${file}`] : [],
      ),
    ];
    expect(files.length).to.be.greaterThan(7);
    const script = files.map((file) => `await import(${JSON.stringify(DIST + file)});`).join('\n');
    const told = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `${script}\nconsole.log(typeof document, typeof window);`],
      { encoding: 'utf8' },
    );
    expect(told.trim()).to.equal('undefined undefined');
  });
});
