import { expect } from 'chai';
import { DISTRICT_ROWS } from './district-rows.js';
import { districtLabel, districtsOf } from './districts.js';
import { REGIONS, region } from './regions.js';

const all = REGIONS.flatMap(({ kato }) => districtsOf(kato));
const labels = (regionKato: string, kk: string) => {
  const district = districtsOf(regionKato).find(({ name }) => name.kk === kk)!;
  return [districtLabel(district, 'kk'), districtLabel(district, 'ru'), districtLabel(district, 'en')];
};

describe('regions', () => {
  it('are 17 regions with a centre and 3 cities without', () => {
    expect(REGIONS.filter(({ kind, centre }) => kind === 'region' && centre !== undefined)).to.have.lengthOf(
      17,
    );
    expect(REGIONS.filter(({ kind, centre }) => kind === 'city' && centre === undefined)).to.have.lengthOf(3);
  });

  it('have KATO codes that agree with ISO 3166-2', () => {
    for (const { kato, iso } of REGIONS) expect(iso).to.equal(`KZ-${kato.slice(0, 2)}`);
    expect(region('620000000')?.name.ru).to.equal('область Ұлытау');
    expect(region('999999999')).to.equal(undefined);
  });
});

describe('districts', () => {
  it('are 224, each of a region that exists, each with an id of its own', () => {
    expect(all).to.have.lengthOf(224);
    expect(Object.keys(DISTRICT_ROWS).sort()).to.deep.equal(REGIONS.map(({ kato }) => kato).sort());
    expect(new Set(all.map(({ id }) => id)).size).to.equal(224);
    const kinds = ['district', 'city', 'city-district'].map(
      (kind) => all.filter((one) => one.kind === kind).length,
    );
    expect(kinds).to.deep.equal([167, 39, 18]);
  });

  it('have a code that begins with the code of their region, or a stable id without one', () => {
    for (const { kato, region: of } of all)
      if (kato) expect(kato).to.match(new RegExp(`^${of.slice(0, 2)}\\d{7}$`));
    expect(all.filter(({ kato }) => kato === null).map(({ id }) => id)).to.deep.equal([
      '100000000-zhanasemey',
    ]);
  });

  it('are written with their kind, where the grammar is safe', () => {
    expect(labels('100000000', 'Абай')).to.deep.equal(['Абай ауданы', 'Абайский район', 'Abay District']);
    expect(labels('100000000', 'Семей')).to.deep.equal(['Семей қаласы', 'город Семей', 'Semey (city)']);
    expect(labels('750000000', 'Алмалы')).to.deep.equal([
      'Алмалы ауданы',
      'Алмалинский район',
      'Almaly District',
    ]);
    expect(labels('310000000', 'Тұрар Рысқұлов')[1]).to.equal('Турар Рыскулов');
  });

  it('can be told apart in a list of one region, in every language', () => {
    for (const locale of ['kk', 'ru', 'en'] as const) {
      for (const { kato } of REGIONS) {
        const names = districtsOf(kato).map((district) => districtLabel(district, locale));
        expect(new Set(names).size, `${kato} ${locale}`).to.equal(names.length);
      }
    }
  });

  it('have no Latin letter in a Kazakh or Russian name', () => {
    for (const { name } of all) expect(name.kk + name.ru).not.to.match(/[a-z]/i);
  });

  it('are none for a code that is no region', () => {
    expect(districtsOf('000000000')).to.deep.equal([]);
    expect(districtsOf('constructor')).to.deep.equal([]);
  });
});
