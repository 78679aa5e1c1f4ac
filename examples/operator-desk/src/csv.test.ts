/// <reference types="mocha" />
import { expect } from 'chai';
import { csv } from './csv.ts';

describe('A CSV file', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(
      csv([
        ['Күйі', 'Облыс'],
        ['Қабылданды', 'Абай облысы'],
      ]),
    ).to.equal('\uFEFFКүйі,Облыс\r\nҚабылданды,Абай облысы\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csv([['a,b', 'say "no"', 'one\ntwo', 'plain']])).to.equal(
      '\uFEFF"a,b","say ""no""","one\ntwo",plain\r\n',
    );
  });

  it('gives a spreadsheet no formula to run', () => {
    const dangerous = ['=1+1', '+7', '-1', '@SUM(A1)', '\t=1', '\r=1'];
    for (const text of dangerous) expect(csv([[text]])).to.match(/^\uFEFF"?'/);
    expect(csv([['=HYPERLINK("x")']])).to.equal('\uFEFF"\'=HYPERLINK(""x"")"\r\n');
  });
});
