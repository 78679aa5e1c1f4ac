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
import { drawQrCode } from '../element/qr-code.js';

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

  it('takes newer data, and forgets a code drawn for another number', () => {
    const store = createHotline();
    store.dispatch({ type: 'qr-asked' });
    store.dispatch({ type: 'qr-drawn', code: { size: 1, path: '' } });
    store.dispatch({ type: 'hotline-arrived', hotline: { ...EMBEDDED_HOTLINE, verifiedOn: '2026-12-01' } });
    expect(store.state.qr.shown).to.equal(true);
    store.dispatch({ type: 'hotline-arrived', hotline: { ...EMBEDDED_HOTLINE, number: '112' } });
    expect(store.state.qr.shown).to.equal(false);
  });

  it('does not open a code that was closed before it was drawn', () => {
    const store = createHotline();
    store.dispatch({ type: 'qr-asked' });
    store.dispatch({ type: 'qr-closed' });
    store.dispatch({ type: 'qr-drawn', code: { size: 1, path: '' } });
    expect(store.state.qr).to.deep.equal({ shown: false });
  });

  it('puts the police and the emergency line above all, and no directory', () => {
    expect(dangerLines(EMBEDDED_HOTLINE.emergency).map(({ number }) => number)).to.deep.equal(['102', '112']);
    const others = [{ number: '103', name: words('103') }];
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

  it('dials short numbers as they are, and nothing but a number', () => {
    expect(dialAddress('111')).to.equal('tel:111');
    expect(dialAddress('+7 (727) 000-00-00')).to.equal('tel:+77270000000');
    expect(dialAddress('javascript:1+1')).to.equal('tel:11');
  });

  it('calls data old on the 91st day, by the day in Kazakhstan', () => {
    expect(isStale('2026-08-25', new Date('2026-11-23T18:59:59Z'))).to.equal(false);
    expect(isStale('2026-08-25', new Date('2026-11-23T19:00:00Z'))).to.equal(true);
  });

  it('draws every dark module of the code, and a quiet zone of four', async () => {
    const { size, path } = await drawQrCode('tel:111');
    const drawn = new Set<string>();
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
      for (let i = 0; i < Number(width); i++) drawn.add(`${Number(x) + i} ${y}`);
    }
    const { encode } = await import('uqr');
    const { data } = encode('tel:111', { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
    expect(size).to.equal(29);
    expect([...drawn].sort()).to.deep.equal(dark.sort());
    expect(
      [...drawn].every((at) => at.split(' ').every((n) => Number(n) >= 4 && Number(n) < size - 4)),
    ).to.equal(true);
  });
});
