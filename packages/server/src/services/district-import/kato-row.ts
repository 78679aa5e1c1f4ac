import { region as regionWith } from '@amanat/rules';
import { placeName } from './cells.js';
import { englishName, regionOf, type Draft } from './district-row.js';
import { quoted, type JudgedRow } from './rows.js';

/**
 * A row of the official classifier, by how deep its code goes: AB region, CD district or city of a region, EF rural okrug,
 * city or settlement of a district, HIJ village.
 */
export type KatoRow = { readonly kind: 'passed-over' } | { readonly kind: 'taken'; readonly draft: Draft };

const PASSED_OVER: KatoRow = { kind: 'passed-over' };

/** Words of the kind around the stem of a name, as the classifier shortens them: «Семей Г.А.», «Сарыарқа а.о.». */
const RU_KIND =
  /^(?:г\.|город |район )\s*|\s*(?: г\.\s?а\.| с\.\s?о\.| р\.\s?а\.| район| сельский округ)$/giu;
const KK_KIND = /\s*(?: қ\.\s?ә\.| а\.\s?о\.| а\.\s?ә\.| қ\.| ауданы| қаласы| ауылдық округі)$/giu;
const stem = (name: string, kind: RegExp) => name.replaceAll(kind, '').trim();

const isCity = (ru: string) => /^г\.|^город | г\.\s?а\.$/iu.test(ru);
const isRuralOkrug = (ru: string) => / с\.\s?о\.$| сельский округ$/iu.test(ru);

/** Digits that a workbook kept as a number have lost their zeros. */
const digits = (row: JudgedRow, column: string, length: number) => row.text(column).padStart(length, '0');

function codeIn(row: JudgedRow): string | null {
  const code = row.text('te');
  if (!/^\d{9}$/.test(code))
    return row.bad('te', `takes the nine digits of a KATO code, not ${quoted(code)}`);
  if (row.text('ab') === '') return code;
  const parts = digits(row, 'ab', 2) + digits(row, 'cd', 2) + digits(row, 'ef', 2) + digits(row, 'hij', 3);
  return parts === code ? code : row.bad('te', `is ${code}, but ab, cd, ef, hij are ${quoted(parts)}`);
}

/** The kind of a territory; null for what is passed over. */
function kindOf(code: string, ru: string, { city, isInCity }: { city: boolean; isInCity: boolean }) {
  if (code.endsWith('00000')) return isInCity ? 'city-district' : city ? 'city' : 'district';
  if (isInCity) return 'city-district';
  if (isRuralOkrug(ru)) return 'rural-okrug';
  return city ? 'city' : null;
}

/**
 * Judges a row of the classifier. `names`: the Russian names of all codes of the file, because a city of a region stands
 * there twice, once as the territory (CD) and once as the place (EF 10).
 */
export function judgeKatoRow(row: JudgedRow, names: ReadonlyMap<string, string>): KatoRow {
  const code = codeIn(row);
  const says = { kato: code, region: `${code?.slice(0, 2) ?? ''}0000000`, parent: null };
  const nothing = { isTerritory: true, district: null, screening: null, row };
  const wrong: KatoRow = { kind: 'taken', draft: { ...nothing, id: '', says } };
  if (code === null) return wrong;
  const region = regionOf(row, 'te', says.region);
  if (region === null) return wrong;
  if (code === region || !code.endsWith('000')) return PASSED_OVER;
  const ru = row.text('name_rus');
  const district = `${code.slice(0, 4)}00000`;
  const isTop = code === district;
  const isInCity = regionWith(region)?.kind === 'city';
  const above = names.get(district);
  const isOfCity = above !== undefined && (isInCity || isCity(above));
  if (!isTop && isOfCity && code.slice(4, 6) === '10') return PASSED_OVER;
  const kind = kindOf(code, ru, { city: isCity(ru), isInCity });
  if (kind === null) return PASSED_OVER;
  const parent = isTop || kind === 'city-district' ? null : district;
  const kk = placeName(row, 'name_kaz', stem(row.text('name_kaz'), KK_KIND), 'Cyrillic');
  const russian = placeName(row, 'name_rus', stem(ru, RU_KIND), 'Cyrillic');
  const draft = { ...nothing, id: code, says: { ...says, parent } };
  if (kk === null || russian === null) return { kind: 'taken', draft };
  const name = { kk, ru: russian, en: englishName({ kato: code, region, name: { kk } }) };
  return { kind: 'taken', draft: { ...draft, district: { kato: code, region, parent, kind, name } } };
}
