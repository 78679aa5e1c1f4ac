import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REGIONS } from '@amanat/rules';
import { OWN_COLUMNS, sheetOf, type Sheet } from './columns.js';
import { readCsv } from './csv.js';

/** A row by the names of its columns. */
export type Cells = Readonly<Record<string, string>>;

const escaped = (text: string) => (/[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csvOf = (rows: readonly Cells[], columns: readonly string[] = OWN_COLUMNS): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(escaped).join(','))
    .join('\n');

export const sheetWith = (rows: readonly Cells[], columns?: readonly string[]): Sheet =>
  sheetOf([readCsv(Buffer.from(csvOf(rows, columns)))]);

export const SCREENING: Cells = {
  as_of: '2025-10-01',
  specialisation_kk: 'Мысал: қой шаруашылығы; Мысал: сүт',
  specialisation_ru: 'Пример: овцеводство; Пример: молоко',
  specialisation_en: 'Example: sheep; Example: milk',
  needs_kk: 'Мысал: су',
  needs_ru: 'Пример: вода',
  needs_en: 'Example: water',
  directions: 'livestock; processing',
  screened: '3',
  of: '5',
  source_title: 'Мысал деректер',
  source_lang: 'kk',
  source_url: 'https://example.com/',
  example: 'true',
};

const LETTERS = ['а', 'ә', 'б', 'ғ', 'қ', 'л', 'ң', 'ө', 'ү', 'і'];
/** A name in Kazakh letters, another for each number. */
export const inLetters = (number: number) =>
  `Ж${String(number).replaceAll(/\d/g, (digit) => LETTERS[Number(digit)]!)}`;

/** Made-up territories of every region, in fives: two districts, a city, two rural okrugs; every tenth was screened. */
export function territories(count: number): Cells[] {
  return Array.from({ length: count }, (_, index) => {
    const region = REGIONS[index % REGIONS.length]!.kato;
    const of = (number: number) =>
      `${REGIONS[number % REGIONS.length]!.kato.slice(0, 2)}${String(number + 1).padStart(5, '0')}00`;
    const group = Math.floor(index / REGIONS.length) % 5;
    const isOkrug = group > 2;
    const name = inLetters(index);
    return {
      id: `t-${index}`,
      kato: of(index),
      region,
      kind: isOkrug ? 'rural-okrug' : group === 2 ? 'city' : 'district',
      ...(isOkrug && { parent: `t-${index - group * REGIONS.length}` }),
      name_kk: name,
      name_ru: name,
      name_en: `Place ${index}`,
      ...(index % 10 === 0 && SCREENING),
    };
  });
}

/** A folder that is gone after the test. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-import-'));
  return {
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
