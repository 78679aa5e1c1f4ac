import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { EMBEDDED_HOTLINE } from '../hotline-card.model.js';
import { contactCard } from './contact-card.js';

/** A vCard as RFC 2426 has it read: unfolded, split at the first colon, and unescaped. */
function read(text: string): Map<string, string> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.pop()).to.equal('');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).replace(/\\([\\;,])/g, '$1')];
    }),
  );
}

describe('the line as a contact', () => {
  for (const locale of LOCALES)
    it(`has the name, the number as it is dialled, and what it is for: ${locale}`, () => {
      const card = read(contactCard(locale, EMBEDDED_HOTLINE));
      expect([...card.keys()].slice(0, 2)).to.deep.equal(['BEGIN', 'VERSION']);
      expect([...card.keys()].at(-1)).to.equal('END');
      expect(card.get('VERSION')).to.equal('3.0');
      expect(card.get('FN')).to.equal(EMBEDDED_HOTLINE.name[locale]);
      expect(card.get('N')).to.equal(`${EMBEDDED_HOTLINE.name[locale]};;;;`);
      // Short: no country code.
      expect(card.get('TEL;TYPE=VOICE,PREF')).to.equal('111');
      expect(card.get('NOTE')).to.include(EMBEDDED_HOTLINE.purpose[locale]).and.include('2026');
    });

  it('has lines of 75 octets at most, broken between letters', () => {
    const text = contactCard('kk', EMBEDDED_HOTLINE);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.include('\uFFFD');
    }
  });

  it('lets no text of the data begin a line of its own', () => {
    const words = (text: string) => ({ kk: text, ru: text, en: text });
    const card = contactCard('kk', { ...EMBEDDED_HOTLINE, name: words('A;B,C\\D\r\nTEL:112') });
    expect(card.match(/^TEL/gm)).to.have.length(1);
    expect(card).to.include('FN:A\\;B\\,C\\\\D\\nTEL:112\r\n');
    // Alone, a carriage return ends a line for some readers.
    const other = contactCard('kk', { ...EMBEDDED_HOTLINE, name: words('A\rTEL:112') });
    expect(other).to.include('FN:A\\nTEL:112\r\n');
  });
});
