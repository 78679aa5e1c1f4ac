import { expect } from 'chai';
import { openingAt, type WeeklyHours } from './opening-hours.js';

/** Monday to Friday by day, and a night from Saturday to Sunday. */
const WEEK: WeeklyHours = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' })),
  { weekday: 6, from: '22:00', to: '06:00' },
];

describe('opening hours of a line', () => {
  it('are read at UTC+5 wherever the device is', () => {
    // Monday 09:00 and 17:59 in Kazakhstan.
    expect(openingAt(WEEK, new Date('2026-11-23T04:00:00Z'))).to.deep.equal({
      state: 'open',
      until: '18:00',
    });
    expect(openingAt(WEEK, new Date('2026-11-23T12:59:59Z'))).to.deep.equal({
      state: 'open',
      until: '18:00',
    });
  });

  it('end at the minute of closing, and the next opening is tomorrow', () => {
    expect(openingAt(WEEK, new Date('2026-11-23T13:00:00Z'))).to.deep.equal({
      state: 'closed',
      opens: { weekday: 2, at: '09:00', inDays: 1 },
    });
  });

  it('open today, when the day has begun but the line has not', () => {
    expect(openingAt(WEEK, new Date('2026-11-23T03:59:00Z'))).to.deep.equal({
      state: 'closed',
      opens: { weekday: 1, at: '09:00', inDays: 0 },
    });
  });

  it('go on after midnight, and over the end of the week', () => {
    // Sunday 05:00.
    expect(openingAt(WEEK, new Date('2026-11-29T00:00:00Z'))).to.deep.equal({
      state: 'open',
      until: '06:00',
    });
    const sunday: WeeklyHours = [{ weekday: 7, from: '20:00', to: '08:00' }];
    // Monday 07:59.
    expect(openingAt(sunday, new Date('2026-11-23T02:59:00Z'))).to.deep.equal({
      state: 'open',
      until: '08:00',
    });
  });

  it('name the day a week ahead when a line opens once a week', () => {
    const monday: WeeklyHours = [{ weekday: 1, from: '09:00', to: '10:00' }];
    expect(openingAt(monday, new Date('2026-11-23T05:30:00Z'))).to.deep.equal({
      state: 'closed',
      opens: { weekday: 1, at: '09:00', inDays: 7 },
    });
  });

  it('say nothing where the data names no hours, or no times', () => {
    const now = new Date('2026-11-23T05:30:00Z');
    expect(openingAt([], now)).to.deep.equal({ state: 'unknown' });
    expect(openingAt([{ weekday: 1, from: 'morning', to: '25:00' }], now)).to.deep.equal({
      state: 'unknown',
    });
  });
});
