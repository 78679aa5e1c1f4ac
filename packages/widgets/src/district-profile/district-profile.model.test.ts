import { expect } from 'chai';
import { OF_ABAI } from './district-profile.test.parts.js';
import { createProfile } from './district-profile.model.js';
import { placeOf, placesOf, regionOf } from './places.js';
import { offerDistricts, readFinding, readGiven } from './profile-reading.js';

const ABAI_REGION = '100000000';
const ABAI = '103200000';
const NO_SERVER = { reach: undefined, own: undefined };
const UNREACHABLE = { reach: () => Promise.reject(new Error('no line')), own: undefined };

describe('the places of a profile', () => {
  it('come from the built-in list without a server, and when it cannot be reached', async () => {
    for (const { reach } of [NO_SERVER, UNREACHABLE]) {
      const { places, attribution } = await placesOf(ABAI_REGION, reach);
      expect(places.find(({ id }) => id === ABAI)?.label.kk).to.equal('Абай ауданы');
      expect(attribution.text).to.include('CC BY 4.0');
      expect(places.every(({ screened }) => screened === undefined)).to.equal(true);
    }
  });

  it('stand in the region that their codes begin with', async () => {
    expect(regionOf(ABAI)).to.equal(ABAI_REGION);
    expect(regionOf('100000000-zhanasemey')).to.equal(ABAI_REGION);
    expect(regionOf('999900000')).to.equal(undefined);
    expect((await placeOf('100000000-zhanasemey', undefined))?.label.ru).to.equal('Жанасемейский район');
  });

  it('are not invented: nobody knows 999900000, and who cannot be asked is no answer', async () => {
    expect(await placeOf('999900000', undefined)).to.equal(undefined);
    let failed = false;
    await placeOf('999900000', UNREACHABLE.reach).catch(() => (failed = true));
    expect(failed).to.equal(true);
  });
});

describe('the reading of a profile', () => {
  it('goes from the region to the district, and forgets the district with the region', async () => {
    const profile = createProfile();
    await offerDistricts(profile, ABAI_REGION, NO_SERVER);
    profile.dispatch({ type: 'district-chosen', district: ABAI });
    expect(profile.state.place?.label.en).to.equal('Abay District');
    await readFinding(profile, ABAI, NO_SERVER);
    expect(profile.state.finding.phase).to.equal('no-server');
    await offerDistricts(profile, '110000000', NO_SERVER);
    expect(profile.state).to.include({ district: '', place: undefined });
  });

  it('drops an answer that comes after another choice', async () => {
    const profile = createProfile();
    await offerDistricts(profile, ABAI_REGION, NO_SERVER);
    profile.dispatch({ type: 'district-chosen', district: ABAI });
    const late = readFinding(profile, ABAI, { reach: undefined, own: OF_ABAI });
    profile.dispatch({ type: 'district-chosen', district: '103400000' });
    expect(await late).to.equal(undefined);
    expect(profile.state.finding.phase).to.equal('loading');
  });

  it("shows the page's own screening without asking anybody", async () => {
    const profile = createProfile();
    expect(await readGiven(profile, ABAI, { ...UNREACHABLE, own: OF_ABAI })).to.equal(true);
    expect(profile.state.finding).to.deep.equal({ phase: 'found', screening: OF_ABAI });
  });

  it('does not take a failure for an absence', async () => {
    const profile = createProfile();
    await readGiven(profile, ABAI, UNREACHABLE);
    expect(profile.state.finding.phase).to.equal('failed');
  });
});
