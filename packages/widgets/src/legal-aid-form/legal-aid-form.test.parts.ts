import { expect } from 'chai';
import fc from 'fast-check';
import type { AmanatError, PublicConfig } from '@amanat/sdk';
import {
  CHANNELS,
  FOR_WHOM,
  NEEDS,
  SAFE_HOURS,
  TOPICS,
  WHO_MAY_ANSWER,
  type Answers,
} from './questions/answers.js';
import type { Circumstances } from './questions/circumstances.js';
import type { LegalAidState } from './form-state.js';
import { createLegalAid } from './legal-aid-form.model.js';
import type { OutboxState } from '@amanat/sdk/outbox';
import type { AskedStep } from './questions/steps.js';

export const NOW = new Date('2026-11-24T10:00:00Z');
const text = { kk: 'Әкімдік', ru: 'Акимат', en: 'Akimat' };
export const CONFIG: PublicConfig = {
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
  limits: {
    descriptionLength: 5000,
    attachments: { count: 5, bytes: 10 * 1024 * 1024, partBytes: 65_536, types: [] },
  },
};
/** Slots at 9:00 and 18:30 in Kazakhstan. */
export const SLOTS = [
  { start: '2026-11-25T04:00:00Z', end: '2026-11-25T04:30:00Z' },
  { start: '2026-11-25T13:30:00Z', end: '2026-11-25T14:00:00Z' },
];
export const USUAL: Circumstances = {
  sharedPhone: false,
  assisted: false,
  asksIin: false,
  slots: [],
  config: { phase: 'ready', config: CONFIG },
};
export const READY: Partial<Answers> = { topic: 'debt', channel: 'receipt' };
export const send = (key: string) => ({ type: 'send', key, locale: 'kk', now: NOW }) as const;

/** A form whose person stands before the consent with these answers. */
export function atConsent(answers: Partial<Answers> = READY, around: Partial<Circumstances> = {}) {
  const form = createLegalAid();
  form.dispatch({ type: 'setting', setting: { ...USUAL, ...around } });
  form.dispatch({ type: 'slots', slots: around.slots ?? [] });
  form.dispatch({ type: 'ask' });
  form.dispatch({ type: 'answer', answers });
  form.dispatch({ type: 'config', config: { phase: 'ready', config: CONFIG } });
  for (let step = 0; step < 20 && form.state.screen !== 'consent'; step++) form.dispatch({ type: 'next' });
  expect(form.state.screen).to.equal('consent');
  return form;
}

export function intentOf({ state }: ReturnType<typeof createLegalAid>) {
  if (!state.intent) throw new Error('nothing is to be sent');
  return state.intent;
}

/** A form whose person stands before this question, with the least that is needed said. */
export function askedUpTo(step: AskedStep) {
  const form = createLegalAid();
  const isThere = (state: LegalAidState) => state.screen === 'asking' && state.step === step;
  form.dispatch({ type: 'ask' });
  form.dispatch({ type: 'answer', answers: READY });
  for (let n = 0; n < 20 && !isThere(form.state); n++) form.dispatch({ type: 'next' });
  expect(form.state).to.include({ step });
  return form;
}

/** What the outbox says of the request in view. */
export function hear(form: ReturnType<typeof createLegalAid>, state: OutboxState) {
  const item = { key: intentOf(form).key, addedAt: NOW.toISOString(), onDisk: false, state };
  form.dispatch({ type: 'outbox', items: [item] });
}
export const KEPT: OutboxState = { phase: 'kept', reason: 'no-line', since: NOW.toISOString() };
export const refused = (code: string): OutboxState => ({
  phase: 'refused',
  error: Object.assign(new Error(code), { code }) as unknown as AmanatError,
});
export const anyFailure = fc.constantFrom<OutboxState>(
  KEPT,
  { ...KEPT, reason: 'offline' },
  refused('invalid-request'),
);

export const anyAnswers = fc.record<Answers>({
  filledInBy: fc.constantFrom('', 'Ерлан, №12', 'а'.repeat(121)),
  forWhom: fc.constantFrom(...FOR_WHOM),
  relation: fc.constantFrom('', ' ', '\0', 'анам'),
  personAgrees: fc.boolean(),
  topic: fc.constantFrom(undefined, ...TOPICS),
  region: fc.constantFrom('', '150000000'),
  district: fc.constantFrom('', '153200000'),
  okrug: fc.string({ maxLength: 130, unit: 'binary' }),
  channel: fc.constantFrom(undefined, ...CHANNELS),
  phone: fc.constantFrom('', '8 701', '8 (701) 234-56-78', '+7 7172 12 34 56'),
  email: fc.constantFrom('', 'a@', 'aigul@mysal.kz'),
  name: fc.string({ maxLength: 130 }),
  slot: fc.constantFrom('', ...SLOTS.map(({ start }) => start)),
  safeHours: fc.constantFrom(...SAFE_HOURS),
  whoMayAnswer: fc.constantFrom(...WHO_MAY_ANSWER),
  codeword: fc.constantFrom('', 'қарлығаш', 'а'.repeat(61)),
  mayLeaveMessage: fc.boolean(),
  maySayWhoWeAre: fc.boolean(),
  description: fc.string({ maxLength: 200, unit: 'binary' }),
  language: fc.constantFrom(undefined, 'kk', 'ru', 'en'),
  needs: fc.subarray([...NEEDS]),
  iin: fc.constantFrom('', '66 02 02 245612', '123'),
  website: fc.constantFrom('', 'https://spam.example/'),
});

/** Answers with nothing to correct; what a choice makes needless is there all the same. */
export const sound = anyAnswers.chain((answers) =>
  fc
    .record({
      topic: fc.constantFrom(...TOPICS),
      channel: fc.constantFrom(...CHANNELS),
      okrug: fc.constantFrom('', 'Қарақой'),
      name: fc.constantFrom('', 'Айгүл'),
      codeword: fc.constantFrom('', 'қарлығаш'),
      iin: fc.constantFrom('', '660202245612'),
    })
    .map((settled): Answers => ({
      ...answers,
      ...settled,
      filledInBy: 'Ерлан',
      relation: 'анам',
      personAgrees: true,
      phone: '8 (701) 234-56-78',
      email: 'aigul@mysal.kz',
    })),
);

export const anySetting = fc.record({
  sharedPhone: fc.boolean(),
  assisted: fc.boolean(),
  asksIin: fc.boolean(),
});
export const anyCircumstances = fc
  .tuple(anySetting, fc.constantFrom([], SLOTS))
  .map(([setting, slots]): Circumstances => ({ ...USUAL, ...setting, slots }));
