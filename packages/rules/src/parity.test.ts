import { expect } from 'chai';
import * as districts from './districts.js';
import { CEILING_KINDS, effectiveRateCeilingOn } from './ceilings.js';
import { FIGURES, figure } from './figures.js';
import { CONTACT_CENTRE_111, EMERGENCY_LINES, SERVICE_LINES } from './hotlines.js';
import { knownMrpYears, monthlyCalculationIndex } from './mrp.js';
import { PROGRAMMES, PROGRAMME_SLUGS, programme } from './programmes.js';
import { REGIONS } from './regions.js';
import { EDITIONS } from './terms.js';

/** Every host that a fact of this package was read on. A new one is a decision: see it and add it. */
const HOSTS = [
  'abaidan.kz',
  'apgazeta.kz',
  'cis-legislation.com',
  'creativecommons.org',
  'egov.kz',
  'eskeldi-eli.kz',
  'github.com',
  'kaz24.info',
  'knews.kz',
  'live.fingramota.kz',
  'mgorod.kz',
  'news.mail.ru',
  'online.zakon.kz',
  'prg.kz',
  'qmonitor.kz',
  'spk-tobol.kz',
  'steppe-region.com',
  'turantimes.kz',
  'www.gov.kz',
  'www.lada.kz',
  'www.zakon.kz',
  'zhaikpress.kz',
];

const everything: unknown = [
  FIGURES,
  [CONTACT_CENTRE_111, EMERGENCY_LINES, SERVICE_LINES],
  knownMrpYears.map(monthlyCalculationIndex),
  ['2023-12-31', '2024-08-19', '2026-01-08'].map((day) => effectiveRateCeilingOn(day, 'microcredit')),
  CEILING_KINDS.map((kind) => effectiveRateCeilingOn('2026-06-30', kind)),
  PROGRAMMES,
  REGIONS,
  REGIONS.flatMap(({ kato }) => districts.districtsOf(kato)),
  EDITIONS,
  { ...districts },
];

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

const objects = objectsIn(everything);
const texts = objects.filter((one) => 'kk' in one && 'ru' in one && 'en' in one);
const digits = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');

describe('the data', () => {
  it('says every text in three languages', () => {
    expect(texts.length).to.be.greaterThan(300);
    for (const text of texts) {
      for (const said of [text.kk, text.ru, text.en])
        expect(said)
          .to.be.a('string')
          .and.match(/^\S(.*\S)?$/);
    }
  });

  it('says the same numbers in every language', () => {
    for (const { kk, ru, en } of texts as { kk: string; ru: string; en: string }[]) {
      expect([digits(ru), digits(en)], kk).to.deep.equal([digits(kk), digits(kk)]);
    }
  });

  it('gives whole addresses, on hosts that were read', () => {
    const urls = objects.flatMap((one) =>
      Object.values(one).filter(
        (value): value is string => typeof value === 'string' && value.includes('://'),
      ),
    );
    expect(urls.length).to.be.greaterThan(30);
    const hosts = urls.map(
      (url) => /^https?:\/\/([a-z0-9.-]+)\/[^\s…]+$/.exec(url)?.[1] ?? `not whole: ${url}`,
    );
    expect([...new Set(hosts)].sort()).to.deep.equal(HOSTS);
  });

  it('names a source and its day for every figure', () => {
    for (const { asOf, source, value, programme: slug } of FIGURES) {
      expect(asOf).to.equal('2023-12-26');
      expect(source.url).to.contain(asOf);
      expect(value).to.be.greaterThan(0);
      expect(PROGRAMME_SLUGS).to.include(slug);
    }
    expect(figure('enforcement.lifted')).to.deep.include({ value: 14_000, qualifier: 'at-least' });
    expect(figure('nothing')).to.equal(undefined);
  });

  it('has every programme once', () => {
    expect(PROGRAMME_SLUGS.map((slug) => programme(slug).slug)).to.deep.equal([...PROGRAMME_SLUGS]);
  });

  it('gives no written channel of 111 before one is confirmed', () => {
    expect(CONTACT_CENTRE_111.channels).to.deep.equal([]);
    expect([...EMERGENCY_LINES, ...SERVICE_LINES].map(({ number }) => number)).to.deep.equal([
      '112',
      '101',
      '102',
      '103',
      '1414',
      '1459',
    ]);
  });
});
