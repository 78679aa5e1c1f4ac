/// <reference types="mocha" />
import { expect } from 'chai';
import { carefulMessage } from './careful-message.ts';

const TELLTALE = /көмек|құқық|заң|өтініш|прав|юри|обращ|aid|law|legal|request|111/i;

describe('A message to the person', () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    it(`tells a stranger nothing unless it may (${language})`, () => {
      expect(carefulMessage(language, {})).not.to.match(TELLTALE);
      expect(carefulMessage(language, { maySayWhoWeAre: false })).not.to.match(TELLTALE);
      expect(carefulMessage(language, { maySayWhoWeAre: true })).to.contain('Құқықтық көмек');
    });
  }

  it('begins with the codeword', () => {
    expect(carefulMessage('kk', { codeword: 'Қарлығаш' })).to.match(/^Қарлығаш\. /);
  });
});
