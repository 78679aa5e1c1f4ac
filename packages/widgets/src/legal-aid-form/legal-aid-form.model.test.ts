import { expect } from 'chai';
import fc from 'fast-check';
import { NO_ANSWERS, sameAnswers, type Answers } from './questions/answers.js';
import type { Circumstances } from './questions/circumstances.js';
import { createLegalAid } from './legal-aid-form.model.js';
import {
  anyAnswers,
  anyCircumstances,
  anyFailure,
  anySetting,
  atConsent,
  hear,
  intentOf,
  KEPT,
  NOW,
  READY,
  send,
  SLOTS,
  USUAL,
} from './legal-aid-form.test.parts.js';
import { toParams } from './questions/request-params.js';
import { ASKED_STEPS, progressOf, stepsFor, validateStep } from './questions/steps.js';

describe('The legal-aid form, without its view', () => {
  it('loses nothing on the way back and forth, whatever was typed', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anySetting,
        fc.array(fc.constantFrom('next', 'back', 'ask', 'track', ...ASKED_STEPS), { maxLength: 60 }),
        (answers, setting, moves) => {
          const form = createLegalAid();
          form.dispatch({ type: 'setting', setting });
          form.dispatch({ type: 'slots', slots: SLOTS });
          form.dispatch({ type: 'ask' });
          form.dispatch({ type: 'answer', answers });
          for (const move of moves) {
            const isMove = move === 'next' || move === 'back' || move === 'ask' || move === 'track';
            form.dispatch(isMove ? { type: move } : { type: 'edit', step: move });
          }
          expect(sameAnswers(form.state.answers, answers)).to.equal(true);
        },
      ),
    );
  });

  it('does not let a person past a question whose answer must be corrected', () => {
    fc.assert(
      fc.property(anyAnswers, anyCircumstances, (answers, around) => {
        const form = createLegalAid();
        form.dispatch({ type: 'setting', setting: around });
        form.dispatch({ type: 'slots', slots: around.slots });
        form.dispatch({ type: 'ask' });
        form.dispatch({ type: 'answer', answers });
        for (let n = 0; n < 20; n++) form.dispatch({ type: 'next' });
        const sound = stepsFor(answers, around).every(
          (step) => validateStep(step, answers, around).length === 0,
        );
        expect(form.state.screen).to.equal(sound ? 'consent' : 'asking');
        expect(toParams(answers, around, { version: '1' }, 'kk', NOW) !== null).to.equal(sound);
      }),
    );
  });

  it('keeps unsent answers through any failure', () => {
    fc.assert(
      fc.property(anyFailure, fc.nat({ max: 5 }), (error, times) => {
        const form = atConsent({ ...READY, description: 'Шотыма тыйым салынды' });
        const { answers } = form.state;
        form.dispatch({ type: 'agree', agreed: true });
        for (let n = 0; n <= times; n++) {
          form.dispatch(send(`key-${n}`));
          hear(form, error);
          form.dispatch({ type: 'back' });
          form.dispatch({ type: 'next' });
        }
        form.dispatch({ type: 'config', config: { phase: 'failed', error: undefined } });
        expect(form.state.answers).to.equal(answers);
      }),
    );
  });

  it('sends every repeat under one key and in the same words', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    const { params } = intentOf(form);
    hear(form, KEPT);
    form.dispatch({ type: 'back' });
    form.dispatch({ ...send('second'), now: new Date('2026-11-25T10:00:00Z'), locale: 'ru' });
    expect(intentOf(form).key).to.equal('first');
    expect(intentOf(form).params).to.equal(params);
  });

  it('takes a new key when an answer has changed, and the old one when it was changed back', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    hear(form, KEPT);
    form.dispatch({ type: 'back' });
    form.dispatch({ type: 'answer', answers: { name: 'Айгүл' } });
    form.dispatch({ type: 'answer', answers: { name: '' } });
    form.dispatch(send('second'));
    expect(intentOf(form).key).to.equal('first');
    hear(form, KEPT);
    form.dispatch({ type: 'back' });
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
    form.dispatch({ type: 'accepted', key: 'first', receipt: '12345678901234567', at: NOW.toISOString() });
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
    form.dispatch({ type: 'accepted', key: 'first', receipt: undefined, at: NOW.toISOString() });
    expect(form.state.screen).to.equal('accepted');
  });

  it('does not come back from a wipe when the answer of the server arrives late', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    form.dispatch({ type: 'wipe' });
    form.dispatch({ type: 'accepted', key: 'first', receipt: '12345678901234567', at: NOW.toISOString() });
    expect(form.state).to.include({ screen: 'start', answers: NO_ANSWERS, intent: undefined });
  });

  it('asks how careful a call must be only when there will be one', () => {
    const steps = (answers: Partial<Answers>, around: Partial<Circumstances> = {}) =>
      stepsFor({ ...NO_ANSWERS, ...answers }, { ...USUAL, ...around });
    expect(steps({ channel: 'call' })).to.include.members(['hours', 'safety', 'codeword']);
    expect(steps({ channel: 'email' }))
      .to.include('codeword')
      .and.not.include.members(['hours', 'safety']);
    expect(steps({ channel: 'receipt' })).not.to.include.members(['hours', 'safety', 'codeword']);
    expect(progressOf('story', { ...NO_ANSWERS, channel: 'receipt' }, USUAL)).to.deep.equal({
      n: 6,
      total: 10,
    });
    expect(progressOf('consent', { ...NO_ANSWERS, channel: 'sms' }, USUAL)).to.deep.equal({
      n: 13,
      total: 13,
    });
  });

  it('opens the question that a changed answer made necessary before the check comes back', () => {
    const form = createLegalAid();
    form.dispatch({ type: 'ask' });
    form.dispatch({ type: 'answer', answers: READY });
    for (let n = 0; n < 20 && form.state.screen !== 'check'; n++) form.dispatch({ type: 'next' });
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
    expect(toParams(full, USUAL, { version: '2026-11' }, 'kk', NOW)).to.deep.equal({
      topic: 'notary-inscription',
      region: '150000000',
      district: '153200000',
      okrug: 'Қарақой',
      contact: {
        channel: 'sms',
        phone: '+77012345678',
        safeHours: 'any',
        whoMayAnswer: 'only-me',
        mayLeaveMessage: false,
        maySayWhoWeAre: false,
      },
      name: 'Айгүл',
      description: 'Жазба келді \uFFFD',
      language: 'kk',
      consent: { version: '2026-11', givenAt: '2026-11-24T10:00:00.000Z', locale: 'kk' },
    });
    expect(
      toParams({ ...full, channel: 'receipt' }, USUAL, { version: '1' }, 'ru', NOW)?.contact,
    ).to.deep.equal({
      channel: 'receipt',
    });
  });

  it('needs only a topic and a way to be reached', () => {
    const least = { ...NO_ANSWERS, ...READY };
    expect(Object.keys(toParams(least, USUAL, { version: '1' }, 'en', NOW) ?? {})).to.have.members([
      'topic',
      'contact',
      'language',
      'consent',
    ]);
    expect(toParams(NO_ANSWERS, USUAL, { version: '1' }, 'en', NOW)).to.equal(null);
  });

  it('takes a phone as people write it, and no landline for SMS', () => {
    const problems = (phone: string, channel: 'call' | 'sms' = 'call') =>
      validateStep('reach', { ...NO_ANSWERS, channel, phone }, USUAL).map(({ code }) => code);
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
    expect(validateStep('story', { ...NO_ANSWERS, description }, USUAL)).to.deep.equal([
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
