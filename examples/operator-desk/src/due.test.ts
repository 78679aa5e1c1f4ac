/// <reference types="mocha" />
import { expect } from 'chai';
import { dueWords, readDue } from './due.ts';

const due = (on: string, countedBy = 'work-calendar') => ({ due: { on, countedBy } });
// 04:30 of the 25th on the clock of Kazakhstan.
const NIGHT = new Date('2026-11-24T23:30:00Z');

describe('The clock of a request', () => {
  it('counts days by the calendar of Kazakhstan, not of the device or of UTC', () => {
    expect(readDue(due('2026-11-25'), NIGHT)).to.include({ urgency: 'today', days: 0 });
    expect(readDue(due('2026-11-24'), NIGHT)).to.include({ urgency: 'overdue', days: -1 });
    expect(readDue(due('2026-11-26'), NIGHT)).to.include({ urgency: 'soon', days: 1 });
    expect(readDue(due('2026-11-30'), NIGHT)).to.include({ urgency: 'later', days: 5 });
  });

  it('does not run once an answer was given', () => {
    expect(readDue({}, NIGHT)).to.equal(undefined);
  });

  it('says when the server knew no holidays', () => {
    expect(readDue(due('2026-11-30', 'weekdays'), NIGHT)).to.include({ mayBeLater: true });
    expect(readDue(due('2026-11-30'), NIGHT)).to.include({ mayBeLater: false });
  });

  it('says the days in words', () => {
    const said = (locale: 'kk' | 'ru' | 'en') =>
      [-2, -1, 0, 1, 3, 21].map((days) => dueWords(locale, { days }).replaceAll('\u00a0', ' '));
    expect(said('kk')).to.deep.equal([
      '2 күн кешікті',
      '1 күн кешікті',
      'Бүгін – соңғы күн',
      '1 күн қалды',
      '3 күн қалды',
      '21 күн қалды',
    ]);
    expect(said('ru')).to.deep.equal([
      'Просрочено на 2 дня',
      'Просрочено на 1 день',
      'Сегодня последний день',
      'Остался 1 день',
      'Осталось 3 дня',
      'Остался 21 день',
    ]);
    expect(said('en')).to.deep.equal([
      '2 days overdue',
      '1 day overdue',
      'Today is the last day',
      '1 day left',
      '3 days left',
      '21 days left',
    ]);
  });
});
