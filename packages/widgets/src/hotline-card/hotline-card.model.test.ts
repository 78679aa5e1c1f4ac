import { expect } from 'chai';
import {
  createHotline,
  dangerLines,
  dialAddress,
  EMBEDDED_HOTLINE,
  isStale,
  writtenChannels,
  type WrittenChannel,
} from './hotline-card.model.js';
import { hasFurtherFacts, otherPhoneAddress } from './desk/line-data.js';

const words = (text: string) => ({ kk: text, ru: text, en: text });
const channel = (kind: string, href: string): WrittenChannel => ({ kind, href, label: words(kind) });

describe('the model of the hotline card', () => {
  it('starts with what is known without a server', () => {
    const { hotline } = createHotline().state;
    expect(hotline.number).to.equal('111');
    expect(hotline.hours.always).to.equal(true);
    expect(hotline.channels).to.deep.equal([]);
    expect(hotline.source.url).to.match(/^https:/);
  });

  it('takes newer data', () => {
    const store = createHotline();
    store.dispatch({ type: 'copied', done: true });
    store.dispatch({ type: 'hotline-arrived', hotline: { ...EMBEDDED_HOTLINE, number: '112' } });
    expect(store.state.hotline.number).to.equal('112');
    expect(store.state.copy).to.equal('unasked');
  });

  it('puts the police, the ambulance and the emergency line above all, and no directory', () => {
    const numbers = dangerLines(EMBEDDED_HOTLINE.emergency).map(({ number }) => number);
    expect(numbers).to.deep.equal(['102', '103', '112']);
    const others = [{ number: '101', name: words('101') }];
    expect(dangerLines(others)).to.equal(others);
  });

  it('offers to write only where an address can be a link', () => {
    const good = [
      channel('whatsapp', 'https://wa.me/1'),
      channel('sms', 'sms:111'),
      channel('email', 'mailto:a@b.kz'),
    ];
    const bad = [
      channel('web', 'javascript:alert(1)'),
      channel('web', 'http://a.kz'),
      channel('phone', 'https://a.kz'),
    ];
    expect(writtenChannels([...good, ...bad])).to.deep.equal(good);
  });

  it('leads another phone to where one can write, or else to the number', () => {
    const chat = channel('web', 'https://chat.example/');
    expect(otherPhoneAddress('111', [])).to.equal('tel:111');
    expect(otherPhoneAddress('111', [channel('web', 'javascript:alert(1)'), chat])).to.equal(chat.href);
  });

  it('dials short numbers as they are, and nothing but a number', () => {
    expect(dialAddress('111')).to.equal('tel:111');
    expect(dialAddress('+7 (727) 000-00-00')).to.equal('tel:+77270000000');
    expect(dialAddress('javascript:1+1')).to.equal('tel:11');
  });

  it('knows when an operator says more of a line than is known of 111', () => {
    expect(hasFurtherFacts(EMBEDDED_HOTLINE)).to.equal(false);
    expect(hasFurtherFacts({ ...EMBEDDED_HOTLINE, showsOnBill: false })).to.equal(true);
    expect(hasFurtherFacts({ ...EMBEDDED_HOTLINE, languages: ['kk'] })).to.equal(true);
  });

  it('calls data old on the 91st day, by the day in Kazakhstan', () => {
    expect(isStale('2026-08-25', new Date('2026-11-23T18:59:59Z'))).to.equal(false);
    expect(isStale('2026-08-25', new Date('2026-11-23T19:00:00Z'))).to.equal(true);
  });
});
