import { expect } from 'chai';
import { drawQrCode } from '../../element/qr-code.js';
import { createOtherPhone } from './other-phone.js';

const nobody = () => undefined;

describe('the code for another phone', () => {
  it('is drawn of the address, and put away by a second press', async () => {
    const other = createOtherPhone(nobody);
    await other.toggle('tel:111');
    expect(other.state).to.include({ phase: 'drawn', to: 'tel:111' });
    await other.toggle('tel:111');
    expect(other.state).to.deep.equal({ phase: 'closed' });
  });

  it('does not open when it was closed before it was drawn', async () => {
    const other = createOtherPhone(nobody);
    const opening = other.toggle('tel:111');
    await other.toggle('tel:111');
    await opening;
    expect(other.state).to.deep.equal({ phase: 'closed' });
  });

  it('does not stay when the data name another address', async () => {
    const other = createOtherPhone(nobody);
    await other.toggle('tel:111');
    other.suit('tel:111');
    expect(other.state.phase).to.equal('drawn');
    other.suit('https://chat.example/');
    expect(other.state.phase).to.equal('closed');
  });

  it('says when the encoder did not come', async () => {
    let drawn = 0;
    const other = createOtherPhone(
      () => drawn++,
      () => Promise.reject(new Error('no line')),
    );
    await other.toggle('tel:111');
    expect(other.state).to.deep.equal({ phase: 'failed' });
    expect(drawn).to.equal(2);
  });

  it('has every dark module, and a quiet zone of four', async () => {
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
