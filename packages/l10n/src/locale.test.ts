import { expect } from 'chai';
import { resolveLocale } from './locale.js';

describe('resolveLocale', () => {
  it('takes Kazakh from its code, its region and the country code people write instead', () => {
    for (const tag of ['kk', 'kk-KZ', 'kk_KZ', 'KK-Cyrl-KZ', ' kz ', 'kaz']) {
      expect(resolveLocale(tag), tag).to.equal('kk');
    }
  });

  it('is Kazakh where a page says nothing', () => {
    for (const tag of ['', '  ', null, undefined]) expect(resolveLocale(tag)).to.equal('kk');
  });

  it('is English for any English and Russian for every other language', () => {
    expect(resolveLocale('en-KZ')).to.equal('en');
    expect(resolveLocale('EN')).to.equal('en');
    for (const tag of ['ru', 'ru-KZ', 'uz', 'zh-Hans', 'x', 'constructor']) {
      expect(resolveLocale(tag), tag).to.equal('ru');
    }
  });
});
