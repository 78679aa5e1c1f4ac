import { expect } from 'chai';
import fc from 'fast-check';
import { momentInKazakhstan } from '@amanat/l10n';
import { dayAfter, weekdayOf } from '../../element/iso-day.js';
import { openingAt, type HoursException, type Timetable } from './opening-hours.js';

/** Monday to Friday by day, and a night from Saturday to Sunday. */
const WEEK = {
  weekly: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' })),
    { weekday: 6, from: '22:00', to: '06:00' },
  ],
};
const at = (instant: string, hours: Timetable = WEEK) => openingAt(hours, new Date(instant));

describe('opening hours of a line', () => {
  it('are read at UTC+5 wherever the device is', () => {
    // Monday 09:00 and 17:59 in Kazakhstan.
    expect(at('2026-11-23T04:00:00Z')).to.deep.equal({ state: 'open', until: '18:00' });
    expect(at('2026-11-23T12:59:59Z')).to.deep.equal({ state: 'open', until: '18:00' });
  });

  it('end at the minute of closing, and the next opening is tomorrow', () => {
    expect(at('2026-11-23T13:00:00Z')).to.deep.equal({
      state: 'closed',
      opens: { day: '2026-11-24', weekday: 2, at: '09:00', inDays: 1 },
    });
  });

  it('open today, when the day has begun but the line has not', () => {
    expect(at('2026-11-23T03:59:00Z')).to.deep.equal({
      state: 'closed',
      opens: { day: '2026-11-23', weekday: 1, at: '09:00', inDays: 0 },
    });
  });

  it('go on after midnight, and over the end of the week', () => {
    // Sunday 05:00.
    expect(at('2026-11-29T00:00:00Z')).to.deep.equal({ state: 'open', until: '06:00' });
    const sunday = { weekly: [{ weekday: 7, from: '20:00', to: '08:00' }] };
    // Monday 07:59.
    expect(at('2026-11-23T02:59:00Z', sunday)).to.deep.equal({ state: 'open', until: '08:00' });
  });

  it('name the day a week ahead when a line opens once a week', () => {
    const monday = { weekly: [{ weekday: 1, from: '09:00', to: '10:00' }] };
    expect(at('2026-11-23T05:30:00Z', monday)).to.deep.equal({
      state: 'closed',
      opens: { day: '2026-11-30', weekday: 1, at: '09:00', inDays: 7 },
    });
  });

  it('are closed on a holiday, and shorter on the day that says so', () => {
    const exceptions = [{ on: '2026-12-16' }, { on: '2026-12-17', from: '10:00', to: '13:00' }];
    // Wednesday 16 December, noon.
    expect(at('2026-12-16T07:00:00Z', { ...WEEK, exceptions })).to.deep.equal({
      state: 'closed',
      opens: { day: '2026-12-17', weekday: 4, at: '10:00', inDays: 1 },
    });
    expect(at('2026-12-17T07:59:00Z', { ...WEEK, exceptions })).to.deep.equal({
      state: 'open',
      until: '13:00',
    });
  });

  it('let a night end that began before a closed day', () => {
    const exceptions = [{ on: '2026-11-29' }];
    // Sunday 05:00; the night began on Saturday.
    expect(at('2026-11-29T00:00:00Z', { ...WEEK, exceptions })).to.deep.equal({
      state: 'open',
      until: '06:00',
    });
  });

  it('run on where one span begins as another ends, and have no end where none is in sight', () => {
    const halves = {
      weekly: [
        { weekday: 1, from: '09:00', to: '13:00' },
        { weekday: 1, from: '13:00', to: '18:00' },
      ],
    };
    expect(at('2026-11-23T05:00:00Z', halves)).to.deep.equal({ state: 'open', until: '18:00' });
    const always = {
      weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '00:00' })),
    };
    expect(at('2026-11-23T05:00:00Z', always)).to.deep.equal({ state: 'open' });
  });

  it('say nothing where the data names no hours, or no times', () => {
    const now = '2026-11-23T05:30:00Z';
    expect(at(now, {})).to.deep.equal({ state: 'unknown' });
    expect(at(now, { weekly: [] })).to.deep.equal({ state: 'unknown' });
    expect(at(now, { weekly: [{ weekday: 1, from: 'morning', to: '25:00' }] })).to.deep.equal({
      state: 'unknown',
    });
  });

  it('say what a look at every minute would say, in any week with any exceptions', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyExceptions,
        fc.integer({ min: 0, max: 10 * 1440 - 1 }),
        (weekly, exceptions, minute) => {
          const said = openingAt({ weekly, exceptions }, instantOf(minute));
          const isOpen = (then: number) => lookedUp({ weekly, exceptions }, then);
          expect(said.state).to.equal(isOpen(minute) ? 'open' : 'closed');
          if (said.state === 'unknown') return;
          // The first minute that is otherwise.
          let change = minute;
          while (change < minute + 7 * 1440 && isOpen(change) === isOpen(minute)) change++;
          const changes = change < minute + 7 * 1440;
          if (said.state === 'open') {
            expect(said.until).to.equal(changes ? clockOf(change) : undefined);
          } else if (changes) {
            expect(said.opens).to.include({
              day: dayOf(change),
              at: clockOf(change),
              weekday: weekdayOf(dayOf(change)),
            });
            expect(said.opens?.inDays).to.equal(Math.floor(change / 1440) - Math.floor(minute / 1440));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Monday. Everything below is counted in minutes from its midnight in Kazakhstan. */
const FIRST = '2026-11-23';
const instantOf = (minute: number) => momentInKazakhstan(FIRST, minute);
const dayOf = (minute: number) => dayAfter(FIRST, Math.floor(minute / 1440));
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const clockOf = (minute: number) => clock(((minute % 1440) + 1440) % 1440);

const anyTime = fc.integer({ min: 0, max: 47 }).map((half) => clock(half * 30));
const anyWeek = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: anyTime, to: anyTime }), {
  minLength: 1,
  maxLength: 9,
});
const anyExceptions = fc
  .uniqueArray(
    fc.record({
      on: fc.integer({ min: -1, max: 16 }).map((days) => dayAfter(FIRST, days)),
      times: fc.option(fc.tuple(anyTime, anyTime)),
    }),
    { maxLength: 5, selector: ({ on }) => on },
  )
  .map((all) =>
    all.map(({ on, times }): HoursException => (times ? { on, from: times[0], to: times[1] } : { on })),
  );

/** The definition itself, for one minute: some row of its own day or of the day before covers it. */
function lookedUp({ weekly, exceptions }: Required<Timetable>, minute: number): boolean {
  return [0, 1].some((daysBefore) => {
    const day = dayAfter(dayOf(minute), -daysBefore);
    const own = exceptions!.find(({ on }) => on === day);
    const rows = own ? [own] : weekly!.filter(({ weekday }) => weekday === weekdayOf(day));
    return rows.some(({ from, to }) => {
      if (!from || !to) return false;
      const time = clockOf(minute);
      const overnight = to <= from;
      return daysBefore === 0 ? time >= from && (overnight || time < to) : overnight && time < to;
    });
  });
}
