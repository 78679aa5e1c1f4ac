import { expect } from 'chai';
import fc from 'fast-check';
import { NO_ANSWERS, type Answers } from './answers.js';
import { createLegalAid } from '../legal-aid-form.model.js';
import { toParams } from './request-params.js';
import { ASKED_STEPS, stepsFor, validateStep, type AskedStep } from './steps.js';
import {
  anyCircumstances,
  askedUpTo,
  atConsent,
  CONFIG,
  NOW,
  send,
  SLOTS,
  sound,
  USUAL,
} from '../legal-aid-form.test.parts.js';

const CONSENT = { version: '2026-11' };
const paramsOf = (answers: Partial<Answers>, around: Partial<typeof USUAL> = {}) =>
  toParams({ ...NO_ANSWERS, ...answers }, { ...USUAL, ...around }, CONSENT, 'kk', NOW);

/** What each question asks for. */
const ASKED: Readonly<Record<AskedStep, readonly (keyof Answers)[]>> = {
  specialist: ['filledInBy'],
  topic: ['topic'],
  'for-whom': ['forWhom'],
  relation: ['relation', 'personAgrees'],
  where: ['region', 'district', 'okrug'],
  channel: ['channel'],
  reach: ['phone', 'email', 'name'],
  slot: ['slot'],
  hours: ['safeHours'],
  safety: ['whoMayAnswer', 'mayLeaveMessage', 'maySayWhoWeAre'],
  codeword: ['codeword'],
  story: ['description'],
  files: [],
  needs: ['language', 'needs'],
  iin: ['iin'],
};

describe('The questions of the legal-aid form', () => {
  it('ask nothing that an answer has made needless, and nothing of it is sent', () => {
    fc.assert(
      fc.property(sound, anyCircumstances, (answers, around) => {
        const params = toParams(answers, around, CONSENT, 'kk', NOW);
        fc.pre(params !== null);
        const asked = stepsFor(answers, around);
        const onlyAsked = { ...answers };
        for (const step of ASKED_STEPS) {
          if (asked.includes(step)) continue;
          for (const field of ASKED[step]) Object.assign(onlyAsked, { [field]: NO_ANSWERS[field] });
        }
        expect(params).to.deep.equal(toParams(onlyAsked, around, CONSENT, 'kk', NOW));
        const sent = Object.keys(params);
        if (!around.asksIin) expect(sent).not.to.include('iin');
        if (!around.assisted) expect(sent).not.to.include('filledInBy');
        if (answers.forWhom === 'self') expect(sent).not.to.include('onBehalf');
        if (around.sharedPhone) expect(params.contact.channel).not.to.equal('sms');
        if (params.contact.channel === 'sms') expect(params.contact.mayLeaveMessage).to.equal(false);
        if (params.contact.channel === 'receipt') expect(Object.keys(params.contact)).to.have.length(1);
        if (params.contact.channel === 'email') {
          expect(['channel', 'email', 'codeword']).to.include.members(Object.keys(params.contact));
        }
      }),
    );
  });

  it('come in the same order forward and back', () => {
    fc.assert(
      fc.property(sound, anyCircumstances, (answers, around) => {
        fc.pre(!(around.sharedPhone && answers.channel === 'sms'));
        const form = createLegalAid();
        form.dispatch({ type: 'setting', setting: around });
        form.dispatch({ type: 'slots', slots: around.slots });
        form.dispatch({ type: 'ask' });
        form.dispatch({ type: 'answer', answers });
        const seen: string[] = [];
        while (form.state.screen === 'asking' && seen.length < 20) {
          seen.push(form.state.step);
          form.dispatch({ type: 'next' });
        }
        expect(seen).to.deep.equal(stepsFor(answers, { ...around, config: { phase: 'unasked' } }));
        for (const step of seen.reverse()) {
          form.dispatch({ type: 'back' });
          expect(form.state).to.include({ screen: 'asking', step });
        }
      }),
    );
  });

  it('for someone else want to know who it is, and that this person agrees', () => {
    const problems = (answers: Partial<Answers>) =>
      validateStep('relation', { ...NO_ANSWERS, forWhom: 'other', ...answers }, USUAL).map(
        ({ code }) => code,
      );
    expect(problems({})).to.deep.equal(['relation-needed', 'person-agrees-needed']);
    expect(problems({ relation: '\0', personAgrees: true })).to.deep.equal(['relation-needed']);
    expect(problems({ relation: 'а'.repeat(121), personAgrees: true })).to.deep.equal(['relation-long']);
    const other = { topic: 'land', channel: 'receipt', forWhom: 'other', relation: ' анам ' } as const;
    expect(paramsOf(other)).to.equal(null);
    expect(paramsOf({ ...other, personAgrees: true })?.onBehalf).to.deep.equal({
      relation: 'анам',
      agreed: true,
    });
    expect(paramsOf({ ...other, forWhom: 'self', personAgrees: true })).not.to.have.property('onBehalf');
  });

  it('offer the free hours to those who are called, and ask no part of the day from one who took an hour', () => {
    const called = { topic: 'debt', channel: 'call', phone: '8 701 234 56 78' } as const;
    const steps = (answers: Partial<Answers>) =>
      stepsFor({ ...NO_ANSWERS, ...answers }, { ...USUAL, slots: SLOTS });
    expect(steps({ channel: 'sms' })).not.to.include('slot');
    expect(steps(called)).to.include.members(['slot', 'hours']);
    const [morning = '', evening = ''] = SLOTS.map(({ start }) => start);
    expect(steps({ ...called, slot: evening })).not.to.include('hours');
    expect(paramsOf({ ...called, slot: evening, safeHours: 'any' }, { slots: SLOTS })?.contact).to.include({
      slot: evening,
      safeHours: 'evening',
    });
    expect(paramsOf({ ...called, slot: morning }, { slots: SLOTS })?.contact).to.include({
      safeHours: 'morning',
    });
    // Not on offer any more.
    expect(paramsOf({ ...called, slot: morning, safeHours: 'any' })?.contact).to.include({
      safeHours: 'any',
    });
    expect(paramsOf({ ...called, slot: morning })?.contact).not.to.have.property('slot');
  });

  it('go to the hours again when somebody else was faster', () => {
    const form = atConsent(
      { topic: 'debt', channel: 'call', phone: '8 701 234 56 78', slot: SLOTS[0]?.start ?? '' },
      { slots: SLOTS },
    );
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    const error = Object.assign(new Error(), { code: 'slot-taken' }) as never;
    const item = { key: 'first', addedAt: '', onDisk: false, state: { phase: 'refused', error } } as const;
    form.dispatch({ type: 'outbox', items: [item] });
    expect(form.state).to.include({ screen: 'asking', step: 'slot', fromCheck: true });
    expect(form.state.slots).to.deep.equal(SLOTS.slice(1));
    form.dispatch({ type: 'answer', answers: { slot: SLOTS[1]?.start ?? '' } });
    form.dispatch({ type: 'next' });
    form.dispatch({ type: 'next' });
    form.dispatch(send('second'));
    expect(form.state.intent?.key).to.equal('second');
  });

  it('offer no SMS on a phone that others read, and send none', () => {
    const bySms = { topic: 'debt', channel: 'sms', phone: '8 701 234 56 78' } as const;
    expect(paramsOf(bySms)).not.to.equal(null);
    expect(paramsOf(bySms, { sharedPhone: true })).to.equal(null);
    expect(
      validateStep('channel', { ...NO_ANSWERS, ...bySms }, { ...USUAL, sharedPhone: true }),
    ).to.deep.equal([{ field: 'channel', code: 'channel-needed' }]);
  });

  it('ask for the IIN only on pages that want it, and take one with a wrong check digit', () => {
    const least = { topic: 'debt', channel: 'receipt' } as const;
    expect(stepsFor(NO_ANSWERS, USUAL)).not.to.include('iin');
    expect(stepsFor(NO_ANSWERS, { ...USUAL, asksIin: true }).at(-1)).to.equal('iin');
    const withIin = (iin: string) => paramsOf({ ...least, iin }, { asksIin: true });
    expect(withIin('841006-000 754')?.iin).to.equal('841006000754');
    expect(withIin('')).not.to.have.property('iin');
    expect(withIin('8410060007')).to.equal(null);
    expect(paramsOf({ ...least, iin: '8410060007' })).not.to.have.property('iin');
  });

  it('take no files where the server takes none', () => {
    const around = {
      ...USUAL,
      config: { phase: 'ready', config: { ...CONFIG, limits: { descriptionLength: 1 } } },
    } as const;
    expect(stepsFor(NO_ANSWERS, around)).not.to.include('files');
    expect(stepsFor(NO_ANSWERS, { ...USUAL, config: { phase: 'loading' } })).to.include('files');
  });

  it('send what a machine typed where people see nothing', () => {
    const least = { topic: 'debt', channel: 'receipt' } as const;
    expect(paramsOf(least)).not.to.have.property('website');
    expect(paramsOf({ ...least, website: 'a'.repeat(300) })?.website).to.have.length(200);
  });
});

describe('Files for a request', () => {
  const file = (name: string, type: string, bytes = 3) =>
    new File([new Uint8Array(bytes)], name, { type, lastModified: 1 });

  it('are taken up to the limits, and each other one is named with the reason', () => {
    const form = askedUpTo('files');
    const photo = file('жазба.jpg', 'image/jpeg');
    form.dispatch({
      type: 'add-files',
      files: [photo, file('a.docx', 'application/msword'), file('empty.pdf', 'application/pdf', 0)],
    });
    expect(form.state.files).to.deep.equal([photo]);
    expect(form.state.screen === 'asking' && form.state.problems).to.deep.equal([
      { field: 'files', code: 'file-type', file: { name: 'a.docx', bytes: 3 } },
      { field: 'files', code: 'file-empty', file: { name: 'empty.pdf', bytes: 0 } },
    ]);
    form.dispatch({ type: 'add-files', files: [file('big.png', 'image/png', 10 * 1024 * 1024 + 1)] });
    expect(form.state.screen === 'asking' && form.state.problems[0]).to.include({ code: 'file-size', n: 10 });
    form.dispatch({
      type: 'add-files',
      files: [1, 2, 3, 4, 5].map((n) => file(`${n}.pdf`, 'application/pdf')),
    });
    expect(form.state.files).to.have.length(5);
    expect(form.state.screen === 'asking' && form.state.problems).to.deep.equal([
      { field: 'files', code: 'file-count', n: 5, file: { name: '5.pdf', bytes: 3 } },
    ]);
    form.dispatch({ type: 'next' });
    expect(form.state).to.include({ step: 'needs' });
  });

  it('are taken once, without a type when the name says it, and taken off the list', () => {
    const form = askedUpTo('files');
    const scan = file('SCAN.PDF', '');
    form.dispatch({ type: 'add-files', files: [scan, file('SCAN.PDF', '')] });
    expect(form.state.files).to.deep.equal([scan]);
    form.dispatch({ type: 'remove-file', file: scan });
    expect(form.state.files).to.deep.equal([]);
  });

  it('go with the request, and do not make another one of it', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    const kept = { phase: 'kept', reason: 'offline', since: NOW.toISOString() } as const;
    form.dispatch({ type: 'outbox', items: [{ key: 'first', addedAt: '', onDisk: false, state: kept }] });
    form.dispatch({ type: 'back' });
    form.dispatch({ type: 'back' });
    form.dispatch({ type: 'edit', step: 'files' });
    form.dispatch({ type: 'add-files', files: [file('a.pdf', 'application/pdf')] });
    form.dispatch({ type: 'next' });
    form.dispatch({ type: 'next' });
    form.dispatch(send('second'));
    expect(form.state.intent?.key).to.equal('first');
    expect(form.state.intent?.files).to.have.length(1);
  });
});

describe('A village specialist', () => {
  const assisted = { sharedPhone: false, assisted: true, asksIin: false };
  const specialist = { filledInBy: 'Ерлан', topic: 'debt', channel: 'receipt' } as const;

  it('says once who they are, and that the text was read aloud', () => {
    const form = atConsent(specialist, assisted);
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    expect(form.state.intent?.params).to.deep.include({ filledInBy: 'Ерлан' });
    expect(form.state.intent?.params.consent.readAloud).to.equal(true);
    form.dispatch({ type: 'accepted', key: 'first', receipt: '12345678901234567', at: NOW.toISOString() });
    expect(form.state.answers).to.deep.equal({ ...NO_ANSWERS, filledInBy: 'Ерлан' });
    form.dispatch({ type: 'start-over' });
    expect(form.state.screen).to.equal('start');
    form.dispatch({ type: 'ask' });
    expect(form.state).to.include({ screen: 'asking', step: 'topic' });
    expect(form.state.receipts).to.deep.equal([{ receipt: '12345678901234567', at: NOW.toISOString() }]);
    form.dispatch({ type: 'back' });
    expect(form.state).to.include({ step: 'specialist' });
  });

  it('cannot go on without a name, and everything goes with the exit', () => {
    const form = createLegalAid();
    form.dispatch({ type: 'setting', setting: assisted });
    form.dispatch({ type: 'ask' });
    form.dispatch({ type: 'next' });
    expect(form.state.screen === 'asking' && form.state.problems).to.deep.equal([
      { field: 'filled-in-by', code: 'specialist-needed' },
    ]);
    form.dispatch({ type: 'answer', answers: { filledInBy: 'Ерлан' } });
    form.dispatch({ type: 'wipe' });
    expect(form.state.answers).to.equal(NO_ANSWERS);
    expect(form.state.receipts).to.deep.equal([]);
  });

  it('keeps no list when people write for themselves', () => {
    const form = atConsent();
    form.dispatch({ type: 'agree', agreed: true });
    form.dispatch(send('first'));
    form.dispatch({ type: 'accepted', key: 'first', receipt: '12345678901234567', at: NOW.toISOString() });
    expect(form.state.receipts).to.deep.equal([]);
  });
});
