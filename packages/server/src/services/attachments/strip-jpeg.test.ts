import { expect } from 'chai';
import fc from 'fast-check';
import { exifOrientation } from './exif-orientation.js';
import { cameraExif, jpegWith, segment, ZIP_END } from './files.test.parts.js';
import { stripJpeg } from './strip-jpeg.js';

const SECRET = 'canary-4c1f';
const bare = jpegWith();
const text = (content: string) => Buffer.from(content, 'latin1');
const appOf = (jpeg: Buffer | null) => jpeg!.subarray(jpeg!.indexOf('Exif'), jpeg!.indexOf('Exif') + 32);

describe('X3: a JPEG', () => {
  it('that carries nothing stays as it is, byte for byte', () => {
    expect(stripJpeg(bare)!.equals(bare)).to.equal(true);
  });

  it('loses where it was taken, its notes, its profile and its preview', () => {
    const photo = jpegWith([
      cameraExif(1, SECRET),
      segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`)),
      segment(0xe2, text(`ICC_PROFILE\0\x01\x01${SECRET}`)),
      segment(0xe2, text(`MPF\0${SECRET}`)),
      segment(0xed, text(`Photoshop 3.0\0${SECRET}`)),
      segment(0xfe, text(SECRET)),
    ]);
    expect(photo.includes(SECRET)).to.equal(true);
    expect(stripJpeg(photo)!.equals(bare)).to.equal(true);
  });

  for (const orientation of [2, 3, 6, 8])
    it(`keeps which way is up (${orientation}), and nothing else of its EXIF`, () => {
      const stripped = stripJpeg(jpegWith([cameraExif(orientation, SECRET)]))!;
      expect(exifOrientation(appOf(stripped))).to.equal(orientation);
      expect(stripped.length).to.equal(bare.length + 36);
      expect(stripped.includes(SECRET)).to.equal(false);
      expect(stripJpeg(stripped)!.equals(stripped)).to.equal(true);
    });

  it('is refused with millions of segments, which would fill the memory', () => {
    const many = (count: number) =>
      jpegWith(Array.from({ length: count }, () => segment(0xdd, Buffer.of(0, 1))));
    expect(stripJpeg(many(200))).not.to.equal(null);
    expect(stripJpeg(many(5000))).to.equal(null);
  });

  it('keeps how its colours are coded, and the thumbnail of JFIF not', () => {
    const adobe = text('Adobe\0\x64\0\0\0\0\x01');
    const stripped = stripJpeg(jpegWith([segment(0xee, Buffer.concat([adobe, text(SECRET)]))]))!;
    expect(stripped.equals(jpegWith([segment(0xee, adobe)]))).to.equal(true);
    const thumbnail = text(`JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02${SECRET}.`);
    const withThumbnail = Buffer.concat([bare.subarray(0, 2), segment(0xe0, thumbnail), bare.subarray(20)]);
    expect(stripJpeg(withThumbnail)!.equals(bare)).to.equal(true);
  });

  it('is cut at its end, whatever comes after', () => {
    for (const after of [ZIP_END, text('<html><script>alert(1)</script>'), bare, text('MotionPhoto')])
      expect(stripJpeg(jpegWith([], after))!.equals(bare)).to.equal(true);
  });

  it('that is not whole is refused at every length', () => {
    for (let length = 0; length < bare.length; length++)
      expect(stripJpeg(bare.subarray(0, length)), String(length)).to.equal(null);
  });

  it('of more than 100 megapixels, or of none, is refused by its header', () => {
    const sized = (height: number, width: number) => {
      const copy = Buffer.from(bare);
      const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
      copy.writeUInt16BE(height, frame + 5);
      copy.writeUInt16BE(width, frame + 7);
      return copy;
    };
    expect(stripJpeg(sized(10_000, 10_000))).not.to.equal(null);
    for (const [height, width] of [
      [10_001, 10_000],
      [65_535, 65_535],
      [0, 8],
      [8, 0],
    ] as const)
      expect(stripJpeg(sized(height, width))).to.equal(null);
  });

  it('does not hide anything in its tables', () => {
    const padded = (marker: number) => jpegWith([segment(marker, text(SECRET))]);
    for (const marker of [0xdb, 0xc4, 0xdd, 0xc0, 0xda, 0xc8, 0xdc, 0x01, 0xf7])
      expect(stripJpeg(padded(marker)), marker.toString(16)).to.equal(null);
  });

  it('does not change a second time', () => {
    const anySegment = fc
      .tuple(fc.integer({ min: 0xe0, max: 0xfe }), fc.uint8Array({ maxLength: 60 }))
      .map(([marker, payload]) => segment(marker, Buffer.from(payload)));
    const anyExif = fc.integer({ min: 0, max: 9 }).map((orientation) => cameraExif(orientation, SECRET));
    const flips = fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.oneof(anySegment, anyExif), { maxLength: 5 }), flips, (segments, changes) => {
        const bytes = jpegWith(segments);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const once = stripJpeg(bytes);
        return once === null || (stripJpeg(once)?.equals(once) ?? false);
      }),
      { numRuns: Number(process.env['FUZZ_CASES'] ?? 2000) },
    );
  });
});
