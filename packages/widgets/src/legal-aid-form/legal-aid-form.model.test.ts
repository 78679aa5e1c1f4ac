import { expect } from 'chai';
import fc from 'fast-check';
import type { PublicConfig } from '@amanat/sdk';
import { CHANNELS, NO_ANSWERS, sameAnswers, SAFE_HOURS, TOPICS, type Answers } from './answers.js';
import { createLegalAid } from './legal-aid-form.model.js';
import { toParams } from './request-params.js';
import { progressOf, stepsFor, validateStep } from './steps.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const text = { kk: 'Әкімдік', ru: 'Акимат', en: 'Akimat' };
const CONFIG: PublicConfig = {
  operator: text,
  demonstration: true,
  locales: ['kk', 'ru', 'en'],
  consent: {
    version: '2026-11',
    retentionDays: 365,
    thirdParties: text,
    crossBorder: text,
    publication: text,
  },
  limits: { descriptionLength: 5000 },
};
const READY: Partial<Answers> = { topic: 'debt', channel: 'receipt' };
const send = (key: string) => ({ type: 'send', key, locale: 'kk', now: NOW }) as const;

/** A form whose person stands before the consent with these answers. */
function atConsent(answers: Partial<Answers> = READY) {
  const form = createLegalAid();
  form.dispatch({ type: 'ask' });
  form.dispatch({ type: 'answer', answers });
  form.dispatch({ type: 'config', config: { phase: 'ready', config: CONFIG } });
  for (let step = 0; step < 10 && form.state.screen !== 'consent'; step++) form.dispatch({ type: 'next' });
  expect(form.state.screen).to.equal('consent');
  return form;
}

function intentOf({ state }: ReturnType<typeof createLegalAid>) {
  if (!state.intent) throw new Error('nothing is to be sent');
  return state.intent;
}

const anyAnswers = fc.record<Answers>({
  topic: fc.constantFrom(undefined, ...TOPICS),
  region: fc.constantFrom('', '150000000'),
  district: fc.constantFrom('', '153200000'),
  okrug: fc.string({ maxLength: 130, unit: 'binary' }),
  channel: fc.constantFrom(undefined, ...CHANNELS),
  phone: fc.constantFrom('', '8 701', '8 (701) 234-56-78', '+7 7172 12 34 56'),
  email: fc.constantFrom('', 'a@', 'aigul@mysal.kz'),
  name: fc.string({ maxLength: 130 }),
  safeHours: fc.constantFrom(...SAFE_HOURS),
  mayLeaveMessage: fc.boolean(),
  maySayWhoWeAre: fc.boolean(),
  description: fc.string({ maxLength: 200, unit: 'binary' }),
});

describe('The legal-aid form, without its view', () => {
  it('loses nothing on the way back and forth, whatever was typed', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.array(fc.constantFrom('next', 'back', 'ask', 'track', 'edit'), { maxLength: 40 }),
        (answers, moves) => {
          const form = createLegalAid();
          form.dispatch({ type: 'ask' });
          form.dispatch({ type: 'answer', answers });
          for (const type of moves) form.dispatch(type === 'edit' ? { type, step: 'channel' } : { type });
          expect(sameAnswers(form.state.answers, answers)).to.equal(true);
        },
      ),
    );
  });

  it('does not let a person past a question whose answer must be corrected', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const form = createLegalAid();
        form.dispatch({ type: 'ask' });
        form.dispatch({ type: 'answer', answers });
        for (let n = 0; n < 10; n++) form.dispatch({ type: 'next' });
        const sound = stepsFor(answers).every((step) => validateStep(step, answers).length === 0);
        expect(form.state.screen).to.equal(sound ? 'consent' : 'asking');
        expect(toParams(answers, { version: '1' }, 'kk', NOW) !== null).to.equal(sound);
      }),
    );
  });

  it('keeps unsent answers through any failure', () => {
    fc.assert(
      fc.property(fc.anything(), fc.nat({ max: 5 }), (error, times) => {
        const form = atConsent({ ...READY, description: 'Шотыма тыйым салынды' });
        const { answers } = form.state;
        form.dispatch({ type: 'agree', agreed: true });
        for (let n = 0; n <= times; n++) {
          form.dispatch(send(`key-${n}`));
          form.dispatch({ type: 'not-sent', key: intentOf(form).key, error });
        }
        form.dispatch({ type: 'config', config: { phase: 'failed', error } });
        expect(form.state.answers).to.equal(answers);
      }),
    );
  });

  it('sends every repeat under one key and in the same words', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    const { params } = intentOf(form);
    form.dispatch({ type: 'not-sent', key: 'first', error: new Error('network') });
    form.dispatch({ ...send('second'), now: new Date('2026-11-25T10:00:00Z'), locale: 'ru' });
    expect(intentOf(form).key).to.equal('first');
    expect(intentOf(form).params).to.equal(params);
  });

  it('takes a new key when an answer has changed, and the old one when it was changed back', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    form.dispatch({ type: 'not-sent', key: 'first', error: undefined });
    form.dispatch({ type: 'answer', answers: { name: 'Айгүл' } });
    form.dispatch({ type: 'answer', answers: { name: '' } });
    form.dispatch(send('second'));
    expect(intentOf(form).key).to.equal('first');
    form.dispatch({ type: 'not-sent', key: 'first', error: undefined });
    form.dispatch({ type: 'answer', answers: { name: 'Айгүл' } });
    form.dispatch(send('third'));
    expect(intentOf(form).key).to.equal('third');
  });

  it('hears one press of three', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    const once = form.state;
    form.dispatch(send('second'));
    form.dispatch(send('third'));
    form.dispatch({ type: 'back' });
    form.dispatch({ type: 'answer', answers: { topic: 'land' } });
    expect(form.state).to.equal(once);
  });

  it('does not send without the tick', () => {
    const form = atConsent();
    form.dispatch(send('first'));
    expect(form.state.screen === 'consent' && form.state.problems).to.deep.equal([
      { field: 'agree', code: 'agree-needed' },
    ]);
    expect(form.state.intent).to.equal(undefined);
  });

  it('forgets what was typed once it is accepted, and lets nobody leave before the number is saved', () => {
    const form = atConsent({ ...READY, name: 'Айгүл' });
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    form.dispatch({ type: 'accepted', key: 'first', receipt: '12345678901234567' });
    expect(form.state.answers).to.equal(NO_ANSWERS);
    form.dispatch({ type: 'start-over' });
    expect(form.state.screen).to.equal('accepted');
    form.dispatch({ type: 'saved', saved: true });
    form.dispatch({ type: 'start-over' });
    expect(form.state.screen).to.equal('start');
  });

  it('shows a stored request without a receipt as accepted', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    form.dispatch({ type: 'accepted', key: 'first', receipt: undefined });
    expect(form.state.screen).to.equal('accepted');
  });

  it('does not come back from a wipe when the answer of the server arrives late', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    form.dispatch({ type: 'wipe' });
    form.dispatch({ type: 'accepted', key: 'first', receipt: '12345678901234567' });
    expect(form.state).to.include({ screen: 'start', answers: NO_ANSWERS, intent: undefined });
  });

  it('asks how careful a call must be only when there will be one', () => {
    expect(stepsFor({ ...NO_ANSWERS, channel: 'call' })).to.include('safety');
    expect(stepsFor({ ...NO_ANSWERS, channel: 'email' })).not.to.include('safety');
    expect(progressOf('story', { ...NO_ANSWERS, channel: 'receipt' })).to.deep.equal({ n: 5, total: 7 });
    expect(progressOf('consent', { ...NO_ANSWERS, channel: 'sms' })).to.deep.equal({ n: 8, total: 8 });
  });

  it('opens the question that a changed answer made necessary before the check comes back', () => {
    const form = createLegalAid();
    form.dispatch({ type: 'ask' });
    form.dispatch({ type: 'answer', answers: READY });
    for (let n = 0; n < 10 && form.state.screen !== 'check'; n++) form.dispatch({ type: 'next' });
    form.dispatch({ type: 'edit', step: 'channel' });
    form.dispatch({ type: 'answer', answers: { channel: 'call' } });
    form.dispatch({ type: 'next' });
    expect(form.state).to.include({ screen: 'asking', step: 'reach', fromCheck: true });
    form.dispatch({ type: 'answer', answers: { phone: '8 701 234 56 78' } });
    form.dispatch({ type: 'next' });
    expect(form.state.screen).to.equal('check');
  });
});

describe('What is sent', () => {
  const full: Answers = {
    ...NO_ANSWERS,
    topic: 'notary-inscription',
    region: '150000000',
    district: '153200000',
    okrug: ' Қарақой ',
    channel: 'sms',
    phone: '8 (701) 234-56-78',
    email: 'aigul@mysal.kz',
    name: 'Айгүл',
    description: 'Жазба\0 келді \uD800',
  };

  it('is what was asked on the way that was taken, and nothing else', () => {
    expect(toParams(full, { version: '2026-11' }, 'kk', NOW)).to.deep.equal({
      topic: 'notary-inscription',
      region: '150000000',
      district: '153200000',
      okrug: 'Қарақой',
      contact: {
        channel: 'sms',
        phone: '+77012345678',
        safeHours: 'any',
        mayLeaveMessage: false,
        maySayWhoWeAre: false,
      },
      name: 'Айгүл',
      description: 'Жазба келді \uFFFD',
      language: 'kk',
      consent: { version: '2026-11', givenAt: '2026-11-24T10:00:00.000Z', locale: 'kk' },
    });
    expect(toParams({ ...full, channel: 'receipt' }, { version: '1' }, 'ru', NOW)?.contact).to.deep.equal({
      channel: 'receipt',
    });
  });

  it('needs only a topic and a way to be reached', () => {
    const least = { ...NO_ANSWERS, ...READY };
    expect(Object.keys(toParams(least, { version: '1' }, 'en', NOW) ?? {})).to.have.members([
      'topic',
      'contact',
      'language',
      'consent',
    ]);
    expect(toParams(NO_ANSWERS, { version: '1' }, 'en', NOW)).to.equal(null);
  });

  it('takes a phone as people write it, and no landline for SMS', () => {
    const problems = (phone: string, channel: 'call' | 'sms' = 'call') =>
      validateStep('reach', { ...NO_ANSWERS, channel, phone }).map(({ code }) => code);
    for (const phone of ['+7 701 234 56 78', '8 (701) 234-56-78', '87012345678', '701 234 56 78']) {
      expect(problems(phone), phone).to.deep.equal([]);
    }
    expect(problems('')).to.deep.equal(['phone-needed']);
    expect(problems('8 701')).to.deep.equal(['phone-wrong']);
    expect(problems('111')).to.deep.equal(['phone-wrong']);
    expect(problems('8 7172 12 34 56')).to.deep.equal([]);
    expect(problems('8 7172 12 34 56', 'sms')).to.deep.equal(['phone-fixed']);
  });

  it('says by how much a text is too long', () => {
    const description = 'а'.repeat(5003);
    expect(validateStep('story', { ...NO_ANSWERS, description })).to.deep.equal([
      { field: 'description', code: 'description-long', n: 3 },
    ]);
  });
});

describe('The way back to a request', () => {
  const found = {
    status: 'received',
    topic: 'debt',
    receivedAt: '2026-11-20T10:00:00Z',
    timeline: [{ status: 'received', at: '2026-11-20T10:00:00Z' }],
    replies: [],
  };

  function atStatus(receipt: string) {
    const form = createLegalAid();
    form.dispatch({ type: 'track' });
    form.dispatch({ type: 'type-receipt', receipt });
    return form;
  }
  const look = (form: ReturnType<typeof createLegalAid>) =>
    form.state.screen === 'status' ? form.state.look.phase : form.state.screen;

  it('counts the digits before it asks the server', () => {
    const form = atStatus('1234-5678 90');
    form.dispatch({ type: 'look' });
    expect(look(form)).to.equal('idle');
    expect(form.state.screen === 'status' && form.state.problems).to.deep.equal([
      { field: 'receipt', code: 'receipt-length', n: 10 },
    ]);
  });

  it('says that a digit is wrong at the field', () => {
    const form = atStatus('12345678901234567');
    form.dispatch({ type: 'look' });
    const error = Object.assign(new Error(), { name: 'RequestValidationError' });
    form.dispatch({ type: 'not-found', receipt: '12345678901234567', error });
    expect(form.state.screen === 'status' && form.state.problems).to.deep.equal([
      { field: 'receipt', code: 'receipt-digits' },
    ]);
  });

  it('withdraws only after a second yes, under one key', () => {
    const receipt = '1234 5678 9012 3456 7';
    const form = atStatus(receipt);
    form.dispatch({ type: 'look' });
    form.dispatch({ type: 'found', receipt, request: found });
    form.dispatch({ type: 'withdraw' });
    const phase = () =>
      form.state.screen === 'status' && form.state.look.phase === 'found' && form.state.look.withdrawal.phase;
    const key = () => form.state.screen === 'status' && form.state.withdrawalKey;
    expect(phase()).to.equal('none');
    form.dispatch({ type: 'ask-withdrawal', key: 'first' });
    form.dispatch({ type: 'withdraw' });
    form.dispatch({ type: 'not-withdrawn', receipt, error: new Error('network') });
    form.dispatch({ type: 'keep-request' });
    form.dispatch({ type: 'ask-withdrawal', key: 'second' });
    expect(key()).to.equal('first');
    form.dispatch({ type: 'withdraw' });
    form.dispatch({ type: 'withdrawn', receipt, at: '2026-11-24T10:00:00Z' });
    expect(phase()).to.equal('done');
    expect(
      form.state.screen === 'status' && form.state.look.phase === 'found' && form.state.look.request.status,
    ).to.equal('withdrawn');
  });
});
