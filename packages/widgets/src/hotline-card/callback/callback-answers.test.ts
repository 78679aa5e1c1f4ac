import { expect } from 'chai';
import fc from 'fast-check';
import { SAFE_HOURS, WHO_MAY_ANSWER } from '../../element/contact/reached-by-phone.js';
import {
  CALL_TOPICS,
  callbackParams,
  NO_ANSWERS,
  problemsAt,
  type CallbackAnswers,
} from './callback-answers.js';

const NOW = new Date('2026-11-24T10:00:00Z');
/** 9:00 in Kazakhstan. */
const SLOT = { start: '2026-11-25T04:00:00Z', end: '2026-11-25T04:30:00Z' };
const paramsOf = (answers: Partial<CallbackAnswers>) =>
  callbackParams({
    answers: { ...NO_ANSWERS, phone: '8 701 234 56 78', ...answers },
    slots: [SLOT],
    consent: '2026-11',
    locale: 'kk',
    now: NOW,
    topicWords: 'Білім беру',
  });

describe('a request to be called', () => {
  it('is for the contact centre, by phone, and says no more than was said', () => {
    expect(paramsOf({})).to.deep.equal({
      addressee: 'contact-centre-111',
      topic: 'other',
      contact: {
        channel: 'call',
        phone: '+77012345678',
        safeHours: 'any',
        whoMayAnswer: 'only-me',
        maySayWhoWeAre: false,
        mayLeaveMessage: false,
      },
      language: 'kk',
      consent: { version: '2026-11', givenAt: '2026-11-24T10:00:00.000Z', locale: 'kk' },
    });
  });

  it('names violence and benefits by their codes, and other topics in the words that were chosen', () => {
    expect(paramsOf({ topic: 'violence' }))
      .to.include({ topic: 'violence' })
      .and.not.have.property('description');
    expect(paramsOf({ topic: 'benefits' }))
      .to.include({ topic: 'benefits' })
      .and.not.have.property('description');
    expect(paramsOf({ topic: 'education' })).to.include({ topic: 'other', description: 'Білім беру' });
    expect(paramsOf({ topic: 'other' })).not.to.have.property('description');
  });

  it('takes a booked hour, and its part of the day in case the call comes later', () => {
    expect(paramsOf({ slot: SLOT.start, safeHours: 'evening' })?.contact).to.include({
      slot: SLOT.start,
      safeHours: 'morning',
    });
    expect(paramsOf({ slot: 'gone', safeHours: 'evening' })?.contact)
      .to.include({ safeHours: 'evening' })
      .and.not.have.property('slot');
  });

  it('is none without a phone that can be called', () => {
    for (const phone of ['', '111', '8 701']) expect(paramsOf({ phone }), phone).to.equal(undefined);
  });

  it('never says more freely than the person did, whatever was answered', () => {
    fc.assert(
      fc.property(
        fc.record({
          topic: fc.constantFrom(...CALL_TOPICS),
          slot: fc.constantFrom('', SLOT.start),
          safeHours: fc.constantFrom(...SAFE_HOURS),
          whoMayAnswer: fc.constantFrom(...WHO_MAY_ANSWER),
          maySayWhoWeAre: fc.boolean(),
          codeword: fc.string({ maxLength: 80, unit: 'binary' }),
        }),
        (answers) => {
          const contact = paramsOf(answers)!.contact;
          expect(contact).to.include({
            channel: 'call',
            whoMayAnswer: answers.whoMayAnswer,
            maySayWhoWeAre: answers.maySayWhoWeAre,
            mayLeaveMessage: false,
          });
          expect(contact.channel === 'call' && contact.codeword).to.not.equal('');
        },
      ),
    );
  });

  it('is asked for what is missing, step by step', () => {
    expect(problemsAt('call', NO_ANSWERS, false)).to.deep.equal([{ field: 'phone', code: 'phone-needed' }]);
    expect(problemsAt('call', { ...NO_ANSWERS, phone: '111' }, false)).to.deep.equal([
      { field: 'phone', code: 'phone-wrong' },
    ]);
    expect(problemsAt('safety', { ...NO_ANSWERS, codeword: 'а'.repeat(63) }, false)).to.deep.equal([
      { field: 'codeword', code: 'codeword-long', excess: 3 },
    ]);
    expect(problemsAt('consent', NO_ANSWERS, false)).to.deep.equal([
      { field: 'agree', code: 'agree-needed' },
    ]);
    expect(problemsAt('consent', NO_ANSWERS, true)).to.deep.equal([]);
  });
});
