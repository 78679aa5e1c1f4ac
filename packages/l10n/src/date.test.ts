import { expect } from 'chai';
import { formatDate } from './date.js';
import { L10nInputError } from './input-error.js';
import { LOCALES } from './locale.js';
import { monthName } from './month-name.js';
import { formatRelativeDays } from './relative-days.js';
import { formatTime } from './time.js';
import { weekdayName } from './weekday-name.js';

describe('formatDate', () => {
  const in3 = (style?: Parameters<typeof formatDate>[2]) =>
    LOCALES.map((locale) => formatDate(locale, '2026-11-23', style));

  it('writes the day the way each language does', () => {
    expect(in3()).to.deep.equal(['2026 ж. 23 қараша', '23 ноября 2026 г.', '23 November 2026']);
    expect(in3('short')).to.deep.equal(['23.11.2026', '23.11.2026', '23/11/2026']);
    expect(in3('monthYear')).to.deep.equal(['2026 ж. қараша', 'ноябрь 2026 г.', 'November 2026']);
    expect(in3('dayMonth')).to.deep.equal(['23 қараша', '23 ноября', '23 November']);
  });

  it('has no leading zero but in the short form', () => {
    expect(formatDate('kk', '2026-03-01')).to.equal('2026 ж. 1 наурыз');
    expect(formatDate('kk', '2026-03-01', 'short')).to.equal('01.03.2026');
  });

  it('knows leap years', () => {
    expect(formatDate('en', '2028-02-29')).to.equal('29 February 2028');
    expect(formatDate('en', '2000-02-29')).to.equal('29 February 2000');
  });

  it('refuses what is no day, without repeating it', () => {
    for (const iso of [
      '',
      '2026-11-31',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-1-1',
      '23.11.2026',
      '2026-11-23T10:00',
      '2026-11-00',
    ]) {
      expect(() => formatDate('kk', iso), iso)
        .to.throw(L10nInputError)
        .with.property('message', 'not-a-day');
    }
  });
});

describe('monthName and weekdayName', () => {
  it('capitalises a Kazakh month that stands alone', () => {
    expect(monthName('kk', 11)).to.equal('Қараша');
    expect(monthName('kk', 11, { standalone: false })).to.equal('қараша');
    expect(monthName('kk', 7)).to.equal('Шілде');
    expect(monthName('ru', 11)).to.equal('ноябрь');
    expect(monthName('ru', 11, { standalone: false })).to.equal('ноября');
    expect(monthName('en', 11)).to.equal('November');
  });

  it('has twelve months and seven days in every language', () => {
    for (const locale of LOCALES) {
      for (const standalone of [true, false]) {
        const names = new Set(
          Array.from({ length: 12 }, (_, at) => monthName(locale, at + 1, { standalone })),
        );
        expect(names.size).to.equal(12);
      }
      for (const form of ['long', 'short'] as const) {
        const names = new Set(Array.from({ length: 7 }, (_, at) => weekdayName(locale, at + 1, { form })));
        expect(names.size).to.equal(7);
      }
    }
    for (const wrong of [0, 13, 1.5, NaN]) expect(() => monthName('kk', wrong)).to.throw(L10nInputError);
    for (const wrong of [0, 8]) expect(() => weekdayName('kk', wrong)).to.throw(L10nInputError);
  });

  it('starts the week on Monday', () => {
    expect(LOCALES.map((locale) => weekdayName(locale, 1))).to.deep.equal([
      'дүйсенбі',
      'понедельник',
      'Monday',
    ]);
    expect(LOCALES.map((locale) => weekdayName(locale, 1, { form: 'short' }))).to.deep.equal([
      'дс',
      'пн',
      'Mon',
    ]);
    expect(weekdayName('kk', 7)).to.equal('жексенбі');
  });
});

describe('formatTime', () => {
  it('uses the 24-hour clock in all three languages', () => {
    for (const locale of LOCALES) expect(formatTime(locale, '14:05')).to.equal('14:05');
    expect(formatTime('kk', '09:00:59.5')).to.equal('09:00');
    for (const time of ['', '24:00', '9:00', '12:60', '2:05 PM']) {
      expect(() => formatTime('kk', time), time).to.throw(L10nInputError);
    }
  });
});

describe('formatRelativeDays', () => {
  const in3 = (days: number) => LOCALES.map((locale) => formatRelativeDays(locale, days));

  it('has words for yesterday, today and tomorrow', () => {
    expect(in3(-1)).to.deep.equal(['кеше', 'вчера', 'yesterday']);
    expect(in3(0)).to.deep.equal(['бүгін', 'сегодня', 'today']);
    expect(in3(-0)).to.deep.equal(['бүгін', 'сегодня', 'today']);
    expect(in3(1)).to.deep.equal(['ертең', 'завтра', 'tomorrow']);
  });

  it('counts other days', () => {
    expect(in3(2)).to.deep.equal(['2 күннен кейін', 'через 2 дня', 'in 2 days']);
    expect(in3(-3)).to.deep.equal(['3 күн бұрын', '3 дня назад', '3 days ago']);
    expect(in3(21)[1]).to.equal('через 21 день');
    expect(in3(-1234)[0]).to.equal('1\u00a0234 күн бұрын');
    expect(() => formatRelativeDays('kk', 1.5)).to.throw(L10nInputError);
  });
});
