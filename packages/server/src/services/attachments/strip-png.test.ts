import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import { chunk, pngWith, ZIP_END } from './files.test.parts.js';
import { stripPng } from './strip-png.js';

const SECRET = 'canary-91be';
const bare = pngWith();
const text = (content: string) => Buffer.from(content, 'latin1');
const header = (width: number, height: number, rest = '0806000000') => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([bare.subarray(0, 8), chunk('IHDR', Buffer.concat([size, Buffer.from(rest, 'hex')]))]);
};

describe('X3: a PNG', () => {
  it('that carries nothing stays as it is, byte for byte', () => {
    expect(stripPng(bare)!.equals(bare)).to.equal(true);
  });

  it('is refused with millions of empty pieces, which would hold up everybody', () => {
    const end = bare.indexOf('IDAT') - 4;
    const many = (count: number) =>
      Buffer.concat([
        bare.subarray(0, end),
        ...Array.from({ length: count }, () => chunk('IDAT', Buffer.alloc(0))),
        bare.subarray(end),
      ]);
    expect(stripPng(many(200))).not.to.equal(null);
    expect(stripPng(many(30_000))).to.equal(null);
  });

  it('loses its texts, its EXIF, its time and every chunk that does not change how it looks', () => {
    const noted = pngWith([
      chunk('tEXt', text(`Author\0${SECRET}`)),
      chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(SECRET)])),
      chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
      chunk('eXIf', text(`II*\0\x08\0\0\0${SECRET}`)),
      chunk('tIME', Buffer.from([7, 234, 1, 15, 6, 0, 0])),
      chunk('iCCP', text(`${SECRET}\0\0`)),
      chunk('prVt', text(SECRET)),
    ]);
    expect(stripPng(noted)!.equals(bare)).to.equal(true);
  });

  it('keeps transparency, gamma, colours, density and background', () => {
    const looks = pngWith([
      chunk('gAMA', Buffer.alloc(4, 1)),
      chunk('cHRM', Buffer.alloc(32, 1)),
      chunk('sRGB', Buffer.alloc(1)),
      chunk('pHYs', Buffer.alloc(9, 1)),
    ]);
    expect(stripPng(looks)!.equals(looks)).to.equal(true);
    expect(stripPng(pngWith([chunk('gAMA', text(SECRET))]))!.equals(bare)).to.equal(true);
  });

  it('is cut at its end, whatever comes after', () => {
    for (const after of [ZIP_END, text('<html>'), bare])
      expect(stripPng(pngWith([], after))!.equals(bare)).to.equal(true);
  });

  it('that is not whole, or has one bit changed, is refused', () => {
    for (let length = 0; length < bare.length; length++)
      expect(stripPng(bare.subarray(0, length)), String(length)).to.equal(null);
    for (let bit = 0; bit < bare.length * 8; bit++) {
      const copy = Buffer.from(bare);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      expect(stripPng(copy), `bit ${bit}`).to.equal(null);
    }
  });

  it('of more than 100 megapixels is refused by its header, and a bomb is not expanded', () => {
    const data = chunk('IDAT', deflateSync(Buffer.alloc(50_000_000)));
    const png = (width: number, height: number) =>
      Buffer.concat([header(width, height), data, chunk('IEND', Buffer.alloc(0))]);
    expect(stripPng(png(10_001, 10_000))).to.equal(null);
    expect(stripPng(png(0, 1))).to.equal(null);
    const before = process.memoryUsage().rss;
    expect(stripPng(png(10_000, 10_000))!.length).to.be.lessThan(60_000);
    expect(process.memoryUsage().rss - before).to.be.lessThan(20_000_000);
  });

  it('with chunks that do not belong together is refused', () => {
    const end = chunk('IEND', Buffer.alloc(0));
    const data = chunk('IDAT', deflateSync(Buffer.alloc(5)));
    const note = chunk('tEXt', text('a\0b'));
    const ok = header(1, 1);
    expect(stripPng(Buffer.concat([ok, data, end]))).not.to.equal(null);
    for (const parts of [
      [ok, end],
      [ok, data, note, data, end],
      [ok, ok.subarray(8), data, end],
      [ok, data, chunk('IEND', text(SECRET))],
      [ok, chunk('ABCD', text(SECRET)), data, end],
      [header(1, 1, '0505000000'), data, end],
      [header(1, 1, '0806000100'), data, end],
      [bare.subarray(0, 8), note, ok.subarray(8), data, end],
    ])
      expect(stripPng(Buffer.concat(parts))).to.equal(null);
  });

  it('does not change a second time', () => {
    const name = fc.constantFrom(
      'tEXt',
      'gAMA',
      'pHYs',
      'tRNS',
      'bKGD',
      'sRGB',
      'eXIf',
      'acTL',
      'IDAT',
      'PLTE',
    );
    const anyChunk = fc
      .tuple(name, fc.uint8Array({ maxLength: 40 }))
      .map(([kind, content]) => chunk(kind, Buffer.from(content)));
    fc.assert(
      fc.property(fc.array(anyChunk, { maxLength: 5 }), fc.uint8Array({ maxLength: 9 }), (chunks, after) => {
        const once = stripPng(pngWith(chunks, Buffer.from(after)));
        return once === null || (stripPng(once)?.equals(once) ?? false);
      }),
      { numRuns: Number(process.env['FUZZ_CASES'] ?? 2000) },
    );
  });
});
