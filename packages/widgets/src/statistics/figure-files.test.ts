import { expect } from 'chai';
import { FIGURES } from '@amanat/rules/figures';
import { citation } from './citation.js';
import type { Figure } from './figure.js';
import { figuresCsv, figuresJson } from './figure-files.js';
import { named, REGIONAL, some } from './figures.test.parts.js';
import { missingRegions, regionPanels } from './regions.js';
import { seriesOf } from './sparkline.js';

describe('what can be taken away of the figures', () => {
  it('cites a figure with its qualifier, day, speaker, source and address', () => {
    const { url } = named('fraud.stopped').source;
    expect(citation('kk', named('fraud.stopped'))).to.equal(
      'Алаяқтық фактілері: шамамен 1,5 мың. Дерек күні: 2023 ж. 26 желтоқсан. ' +
        'Айтқан: саясаттанушы Данияр Ашимбаев. ' +
        `Дереккөз: «Партия полезных дел»: Данияр Ашимбаев прокомментировал инициативы AMANAT, ${url}`,
    );
    expect(citation('en', some({ value: 120, region: '390000000', statedBy: undefined }))).to.match(
      /^Microcredits issued, Kostanay Region: 120\. As of: 26 December 2023\. Source: /,
    );
  });

  it('writes a table for a spreadsheet: a head, a line a figure, every line as long', () => {
    const [head, ...lines] = figuresCsv('kk', FIGURES).trimEnd().split('\r\n');
    expect(head).to.match(/^\ufeffКөрсеткіш;Өңір;Дәлдігі;Саны;/);
    expect(lines).to.have.lengthOf(FIGURES.length);
    expect(lines[3]).to.match(/^Қаржылық сауаттылыққа оқығандар;;кемінде;65000;адам;2023-12-26;/);
    for (const line of lines) expect(line.replace(/"(?:[^"]|"")*"/g, '').split(';')).to.have.lengthOf(13);
  });

  it('writes the figures for a program, and an old Prototype.js on the page does not spoil them', () => {
    const prototype: { toJSON?: () => string } = Array.prototype as never;
    prototype.toJSON = () => 'spoilt';
    const text = figuresJson(FIGURES);
    delete prototype.toJSON;
    expect((JSON.parse(text) as { figures: Figure[] }).figures).to.deep.equal(FIGURES);
  });
});

describe('figures of regions', () => {
  it('stand by the Kazakh alphabet, or from the largest down, to one scale', () => {
    const byName = regionPanels('kk', REGIONAL, 'name');
    expect(byName.map(({ name, share }) => [name, share])).to.deep.equal([
      ['Ақмола облысы', 1],
      ['Павлодар облысы', 0.25],
      ['Солтүстік Қазақстан облысы', 0.5],
    ]);
    const byValue = regionPanels('kk', REGIONAL, 'value');
    expect(byValue.map(({ figure }) => figure.value)).to.deep.equal([1800, 900, 450]);
  });

  it('name the regions that have none', () => {
    const missing = missingRegions('kk', REGIONAL);
    expect(missing).to.have.lengthOf(17);
    expect(missing).not.to.include('Ақмола облысы');
  });

  it('are drawn without dividing by a largest value of zero', () => {
    expect(regionPanels('kk', [some({ value: 0, region: '390000000' })], 'name')[0]?.share).to.equal(0);
  });
});

describe('the line of a figure', () => {
  it('goes through what was known last of each day, the earliest first', () => {
    const series = seriesOf([
      some({ asOf: '2024-06-01', value: 30, revision: 4 }),
      some({ asOf: '2024-01-01', value: 22, revision: 3 }),
      some({ asOf: '2024-01-01', value: 20, revision: 2 }),
      some({ asOf: '2023-06-01', value: 10, revision: 1 }),
    ]);
    expect(series.map(({ value }) => value)).to.deep.equal([10, 22, 30]);
  });
});
