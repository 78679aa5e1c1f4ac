import { expect } from 'chai';
import { isWorkCalendar, isWorkingDay, workingDaysAfter, type WorkCalendar } from './work-calendar.js';

// Days made up for the test: no calendar of the state is repeated here.
const calendar: WorkCalendar = {
  source: { title: 'A calendar for this test', url: 'https://example.org/' },
  years: { '2026': { daysOff: ['2026-03-09'], workingDays: ['2026-03-14'] } },
};

describe('working days', () => {
  it('are Monday to Friday where no calendar is known, and the answer says so', () => {
    expect(isWorkingDay('2026-03-06', null)).to.equal(true);
    expect(isWorkingDay('2026-03-07', null)).to.equal(false);
    expect(workingDaysAfter('2026-03-05', 3, null)).to.deep.equal({
      on: '2026-03-10',
      countedBy: 'weekdays',
    });
  });

  it('follow the calendar where it is known: a day off is skipped, a moved Saturday counts', () => {
    expect(workingDaysAfter('2026-03-05', 3, calendar)).to.deep.equal({
      on: '2026-03-11',
      countedBy: 'work-calendar',
    });
    expect(workingDaysAfter('2026-03-13', 1, calendar).on).to.equal('2026-03-14');
  });

  it('over the end of the last known year are counted by weekdays', () => {
    expect(workingDaysAfter('2026-12-31', 1, calendar).countedBy).to.equal('weekdays');
  });

  it('are refused from a file of another shape', () => {
    expect(isWorkCalendar(calendar)).to.equal(true);
    for (const wrong of [
      null,
      [],
      {},
      { source: { title: 'x', url: 'y' } },
      { ...calendar, years: { 26: { daysOff: [], workingDays: [] } } },
      { ...calendar, years: { 2026: { daysOff: ['1 January'], workingDays: [] } } },
      { ...calendar, years: { 2026: { daysOff: [] } } },
    ])
      expect(isWorkCalendar(wrong), JSON.stringify(wrong)).to.equal(false);
  });
});
