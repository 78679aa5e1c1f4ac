import { expect } from 'chai';
import { EXAMPLE, OF_ABAI } from './district-profile.test.parts.js';
import { readScreening } from './screening.js';

const without = (name: keyof typeof OF_ABAI) =>
  Object.fromEntries(Object.entries(OF_ABAI).filter(([key]) => key !== name));

describe("a page's own screening", () => {
  it('is taken as it is, and what was not said is an empty list', () => {
    expect(readScreening(OF_ABAI)).to.deep.equal(OF_ABAI);
    expect(readScreening(without('needs'))).to.deep.equal(OF_ABAI);
    expect(readScreening(EXAMPLE)?.example).to.equal(true);
  });

  for (const name of ['districtId', 'asOf', 'source', 'example'] as const) {
    it(`is not shown without ${name}`, () => expect(readScreening(without(name))).to.equal(undefined));
  }

  it('is not shown when its source is no address of the web, or a text lacks a language', () => {
    const source = { title: 'x', url: 'javascript:alert(1)' };
    expect(readScreening({ ...OF_ABAI, source })).to.equal(undefined);
    expect(readScreening({ ...OF_ABAI, needs: [{ ru: 'Вода' }] })).to.equal(undefined);
    expect(readScreening('rubbish')).to.equal(undefined);
  });

  it('is not shown with a day that the calendar does not have', () => {
    expect(readScreening({ ...OF_ABAI, asOf: '2026-02-31' })).to.equal(undefined);
    expect(readScreening({ ...OF_ABAI, source: { ...OF_ABAI.source, asOf: '2026' } })).to.equal(undefined);
  });

  it('loses a coverage that cannot be', () => {
    expect(readScreening({ ...OF_ABAI, coverage: { screened: 13, of: 12 } })?.coverage).to.equal(undefined);
  });
});
