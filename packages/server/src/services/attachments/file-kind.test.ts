import { expect } from 'chai';
import { cleanFile } from './file-kind.js';
import { asDownload, plainFileName } from './file-name.js';
import { jpegWith, pdfWith, pngWith } from './files.test.parts.js';

describe('X3: a file', () => {
  it('is what its bytes are', async () => {
    expect((await cleanFile('a.JPG', jpegWith()))?.type).to.equal('image/jpeg');
    expect((await cleanFile('a.jpeg', jpegWith()))?.type).to.equal('image/jpeg');
    expect((await cleanFile('a.png', pngWith()))?.type).to.equal('image/png');
    expect((await cleanFile('a.pdf', pdfWith()))?.type).to.equal('application/pdf');
  });

  it('must not call itself something else', async () => {
    for (const name of ['a.txt', 'a.jpg', 'a.png.exe', 'a.svg', 'a.html', 'a.pdf'])
      expect(await cleanFile(name, pngWith()), name).to.equal(null);
  });

  it('without an extension gets the right one', async () => {
    expect((await cleanFile('1000012345', jpegWith()))?.name).to.equal('1000012345.jpg');
    expect((await cleanFile('Акт от 12.05', pdfWith()))?.name).to.equal('Акт от 12.05.pdf');
  });

  it('of any other kind is refused, whatever it calls itself', async () => {
    const others: Record<string, Buffer> = {
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      html: Buffer.from('<!DOCTYPE html><html><body onload="1"></body></html>'),
      office: Buffer.from('504b0304140006000800', 'hex'),
      oldOffice: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      gif: Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
      webp: Buffer.from('RIFF\x1a\0\0\0WEBPVP8L', 'latin1'),
      heic: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      program: Buffer.from('MZ\x90\0', 'latin1'),
      text: Buffer.from('Сәлем'),
      empty: Buffer.alloc(0),
    };
    for (const [kind, bytes] of Object.entries(others))
      for (const extension of ['jpg', 'png', 'pdf'])
        expect(await cleanFile(`a.${extension}`, bytes), kind).to.equal(null);
  });
});

describe('the name of a file', () => {
  it('has no folders and nothing that cannot be seen', () => {
    expect(plainFileName('C:\\fakepath\\Қарыз шарты.pdf')).to.equal('Қарыз шарты.pdf');
    expect(plainFileName('../../etc/passwd')).to.equal('passwd');
    expect(plainFileName('photo\u202Egpj.exe')).to.equal('photogpj.exe');
    expect(plainFileName('a\r\nSet-Cookie: b.pdf')).to.equal('aSet-Cookie: b.pdf');
    for (const nothing of ['..', '/', '\u200b', ' . ']) expect(plainFileName(nothing)).to.equal(null);
  });

  it('travels in a header, in any language', () => {
    expect(asDownload('Қарыз "1".pdf')).to.equal(
      "attachment; filename*=UTF-8''%D2%9A%D0%B0%D1%80%D1%8B%D0%B7%20%221%22.pdf",
    );
    expect(asDownload("a'(1)*.pdf")).to.equal("attachment; filename*=UTF-8''a%27%281%29%2A.pdf");
  });
});
