import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { checkPdf } from './check-pdf.js';
import { pdfWith, ZIP_END } from './files.test.parts.js';

const isTaken = (bytes: Buffer) => checkPdf(bytes) !== null;

describe('X3: a PDF', () => {
  it('that only shows pages is taken as it is', () => {
    const plain = pdfWith();
    expect(checkPdf(plain)!.equals(plain)).to.equal(true);
    // LibreOffice writes this into every file: where to open, no action.
    expect(isTaken(pdfWith({ catalog: '/OpenAction[3 0 R /XYZ null null 0]' }))).to.equal(true);
    expect(isTaken(pdfWith({ catalog: '/Names << >> /JSON 1 /AAPL:Keywords [] /Encryption 1' }))).to.equal(
      true,
    );
  });

  it('that is nothing but names is refused before all of them are read', () => {
    const body = Buffer.alloc(8_000_000, '/#41A');
    const started = performance.now();
    expect(isTaken(Buffer.concat([Buffer.from('%PDF-1.4\n'), body, Buffer.from('\n%%EOF\n')]))).to.equal(
      false,
    );
    expect(performance.now() - started).to.be.below(3000);
  });

  for (const [what, parts] of Object.entries({
    'a script': { objects: '4 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj' },
    'a script under a name in numbers': { objects: '4 0 obj << /S /J#61vaScr#69pt >> endobj' },
    'a script in a rendition': { objects: '4 0 obj << /JS 5 0 R >> endobj' },
    'a program to start': { objects: '4 0 obj << /S /Launch /F (cmd.exe) >> endobj' },
    'a file inside': { objects: '4 0 obj << /Type /EmbeddedFile >> stream\nx\nendstream endobj' },
    'an action on opening': { catalog: '/OpenAction << /S /URI >>' },
    'an action on opening elsewhere': { catalog: '/OpenAction 4 0 R' },
    'an action behind a remark': { catalog: '/OpenAction %x\n <</S/URI>>' },
    'more actions': { catalog: '/AA<</O 4 0 R>>' },
    'more actions under a name in numbers': { catalog: '/#41A 4 0 R' },
    'a form with programs': { catalog: '/AcroForm << /XFA [(a) 5 0 R] >>' },
    'a form that is sent': { objects: '4 0 obj << /S /SubmitForm >> endobj' },
    'a lock': { trailer: '/Encrypt 4 0 R' },
  }))
    it(`with ${what} is refused`, () => expect(isTaken(pdfWith(parts))).to.equal(false));

  it('that is a page or an archive as well is refused, or cut', () => {
    const html = Buffer.from('<!DOCTYPE html><script>1</script>');
    expect(isTaken(Buffer.concat([html, pdfWith()]))).to.equal(false);
    expect(isTaken(pdfWith({ head: '<html><body>' }))).to.equal(false);
    expect(isTaken(pdfWith({ objects: ZIP_END.toString('latin1') }))).to.equal(false);
    expect(checkPdf(Buffer.concat([pdfWith(), ZIP_END, html]))!.equals(pdfWith())).to.equal(true);
    expect(isTaken(Buffer.concat([pdfWith(), randomBytes(5000)]))).to.equal(false);
  });

  it('without a beginning or an end is refused', () => {
    const plain = pdfWith();
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('%PDF-1.7\n'),
      Buffer.from('%%EOF'),
      plain.subarray(1),
      plain.subarray(0, -7),
      Buffer.concat([Buffer.from(' '), plain]),
    ])
      expect(isTaken(bytes)).to.equal(false);
  });

  it('with ten megabytes of compressed pictures is judged within a second, and not by chance', () => {
    const picture = randomBytes(10_000_000).toString('latin1').replaceAll('%', 'x');
    const scan = pdfWith({ objects: `4 0 obj << /Length 1 >> stream\n${picture}\nendstream endobj\n` });
    const started = performance.now();
    expect(isTaken(scan)).to.equal(true);
    expect(performance.now() - started).to.be.lessThan(1000);
  });
});
