import { waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/district-profile.js';
import { drawn, part, parts, textOf } from '../element/drawn.test.parts.js';
import { DistrictProfile } from './district-profile.js';
import { EXAMPLE } from './district-profile.test.parts.js';

describe('<amanat-district-profile> on paper', () => {
  before(() => import('@amanat/rules/districts'));
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('still says first that an example is one, and prints no buttons', async () => {
    const element = new DistrictProfile();
    element.screening = EXAMPLE;
    element.calculatorHref = '/calculator';
    await drawn(element);
    await waitUntil(() => textOf(element).includes('Жылқы өсіру'));
    await emulateMedia({ media: 'print' });
    const notice = part(element, '.example');
    expect(notice.checkVisibility()).to.equal(true);
    expect(getComputedStyle(notice).borderTopWidth).to.equal('2px');
    expect(notice.getBoundingClientRect().bottom).to.be.at.most(
      part(element, '#title').getBoundingClientRect().top,
    );
    expect(getComputedStyle(part(element, '.badge')).color).to.equal('rgb(0, 0, 0)');
    for (const button of parts(element, '.button')) expect(button.checkVisibility()).to.equal(false);
  });
});
