import { waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { FIGURES } from '@amanat/rules/figures';
import '../define/figures.js';
import { answerWith, drawn, json } from '../element/drawn.test.parts.js';
import { ProgrammeStatistics } from './statistics.js';

describe('<amanat-statistics> for people who asked for less motion', () => {
  // In a test its many files come one by one, and late.
  before(() => import('@amanat/sdk'));
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('changes a number without a fade', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const data = FIGURES.map((figure) => ({ ...figure, value: figure.value * 2 }));
    const restore = answerWith(() => json({ data, nextCursor: null }));
    const element = new ProgrammeStatistics();
    element.endpoint = 'https://amanat.test';
    await drawn(element);
    await waitUntil(() => element.shadowRoot!.querySelector('[class*=changed]'));
    restore();
    expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(0);
  });
});
