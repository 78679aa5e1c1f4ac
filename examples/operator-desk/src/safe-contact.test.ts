/// <reference types="mocha" />
import { expect } from 'chai';
import { callTime, contactAction, readContact, safeTime, type SafeHours } from './safe-contact.ts';

/** An instant by the clock of Kazakhstan. */
const at = (time: string) => new Date(`2026-11-24T${time}:00+05:00`);
const byPhone = {
  phone: '+77012345678',
  safeHours: 'morning',
  mayLeaveMessage: false,
  maySayWhoWeAre: false,
};
const NOON = at('12:00');

describe('A booked hour', () => {
  const call = { safeHours: 'morning', slot: at('10:30').toISOString() } as const;
  it('is waited for, though the hours before it would be safe', () => {
    expect(callTime(call, at('09:15'))).to.deep.equal({ now: false, next: at('10:30') });
    expect(callTime(call, at('10:30'))).to.deep.equal({ now: true });
    expect(callTime({ ...call, safeHours: 'evening' }, at('10:59'))).to.deep.equal({ now: true });
  });

  it('that passed leaves the safe hours', () => {
    expect(callTime(call, at('11:00'))).to.deep.equal({ now: true });
    expect(callTime(call, at('13:00')).now).to.equal(false);
  });
});

describe('Safe hours', () => {
  const reading = (hours: SafeHours, time: string) => {
    const safe = safeTime(hours, at(time));
    return safe.now || safe.next.toISOString();
  };

  it('begin and end by the clock of Kazakhstan', () => {
    expect(reading('morning', '09:00')).to.equal(true);
    expect(reading('morning', '11:59')).to.equal(true);
    expect(reading('afternoon', '12:00')).to.equal(true);
    expect(reading('evening', '20:59')).to.equal(true);
    expect(reading('any', '03:00')).to.equal(true);
  });

  it('say when they begin next: today or tomorrow', () => {
    expect(reading('morning', '08:59')).to.equal('2026-11-24T04:00:00.000Z');
    expect(reading('morning', '12:00')).to.equal('2026-11-25T04:00:00.000Z');
    expect(reading('evening', '21:00')).to.equal('2026-11-25T13:00:00.000Z');
    // Still the 23rd in UTC.
    expect(reading('evening', '00:10')).to.equal('2026-11-24T13:00:00.000Z');
  });
});

describe('What a caseworker may do', () => {
  it('is to call, only when the person chose calls, and only in safe hours', () => {
    const contact = readContact({ channel: 'call', ...byPhone });
    expect(contactAction(contact, at('10:00'), '')).to.deep.equal({
      kind: 'call',
      href: 'tel:+77012345678',
      time: { now: true },
    });
    expect(contactAction(contact, NOON, '')).to.deep.include({ kind: 'call' });
    expect(contactAction(contact, NOON, '')).to.have.nested.property('time.now', false);
  });

  it('never is to call for the other channels', () => {
    const others = [
      { channel: 'sms', ...byPhone },
      { channel: 'email', email: 'a@example.kz', phone: '+77012345678' },
      { channel: 'receipt', phone: '+77012345678' },
      { channel: 'pigeon', ...byPhone },
      undefined,
    ];
    const kinds = others.map(
      (contact) => contactAction(readContact(contact), at('10:00'), 'Жауап дайын').kind,
    );
    expect(kinds).to.deep.equal(['sms', 'email', 'reply-here', 'reply-here', 'reply-here']);
  });

  it('is nothing when the number, the hours or the address are not understood', () => {
    const broken = [
      { channel: 'call', ...byPhone, phone: '87012345678' },
      { channel: 'call', ...byPhone, safeHours: 'dawn' },
      { channel: 'sms', ...byPhone, safeHours: 'toString' },
      { channel: 'call' },
      { channel: 'email', email: 'a@example.kz?cc=b@example.kz' },
    ];
    for (const contact of broken) expect(readContact(contact)).to.deep.equal({ channel: 'unknown' });
  });

  it('takes for forbidden what was not said', () => {
    const contact = readContact({ channel: 'sms', phone: '+77012345678', safeHours: 'any' });
    expect(contact).to.include({ mayLeaveMessage: false, maySayWhoWeAre: false, whoMayAnswer: 'only-me' });
  });

  it('puts the words into the message as they are', () => {
    const contact = readContact({ channel: 'sms', ...byPhone });
    expect(contactAction(contact, at('10:00'), 'Жауап дайын & анық')).to.have.property(
      'href',
      `sms:+77012345678?body=${encodeURIComponent('Жауап дайын & анық')}`,
    );
  });
});
