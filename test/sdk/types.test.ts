import {
  type AmanatClient,
  type AmanatError,
  type FetchLike,
  isAmanatError,
  type LegalRequestCreated,
  type Logger,
  type Screening,
  type StaffLegalRequest,
} from '@amanat/sdk';
import type { OutboxState } from '@amanat/sdk/outbox';
import { expectTypeOf } from 'vitest';
import { SEALED } from './samples.ts';

describe('the types of the client', () => {
  it('take the fetch and the console of the platform', () => {
    expectTypeOf<typeof fetch>().toExtend<FetchLike>();
    expectTypeOf<Console>().toExtend<Logger>();
  });

  it('name what comes back', () => {
    expectTypeOf<
      AmanatClient['legalRequests']['create']
    >().returns.resolves.toEqualTypeOf<LegalRequestCreated>();
    expectTypeOf<
      AmanatClient['staff']['legalRequests']['retrieve']
    >().returns.resolves.toEqualTypeOf<StaffLegalRequest>();
    expectTypeOf<LegalRequestCreated['receipt']>().toEqualTypeOf<string>();
    expectTypeOf<AmanatClient['districts']['screening']>().returns.resolves.toEqualTypeOf<Screening | null>();
  });

  it('take known programmes and ones that a newer server has', () => {
    expectTypeOf<AmanatClient['programmes']['retrieve']>().toBeCallableWith(
      'auyl-amanaty',
      { on: '2026-01-01' },
      { retries: 0 },
    );
    expectTypeOf<AmanatClient['programmes']['retrieve']>().toBeCallableWith('a-new-one');
  });

  it('refuse what the contract refuses', () => {
    type LegalRequests = AmanatClient['legalRequests'];
    type StaffLegalRequests = AmanatClient['staff']['legalRequests'];
    // @ts-expect-error a request needs a topic, a contact, a language and a consent
    expectTypeOf<LegalRequests['create']>().toBeCallableWith({});
    const read = { version: 1 };
    // @ts-expect-error no such step
    expectTypeOf<StaffLegalRequests['transition']>().toBeCallableWith('lr_01', { to: 'lost' }, read);
    // @ts-expect-error a step is taken on the version that was read
    expectTypeOf<StaffLegalRequests['transition']>().toBeCallableWith('lr_01', { to: 'triaged' });
    // @ts-expect-error and nothing else has a version
    expectTypeOf<LegalRequests['track']>().toBeCallableWith({ receipt: '1' }, { version: 1 });
    // @ts-expect-error a sealed request is bound to its key
    expectTypeOf<LegalRequests['createSealed']>().toBeCallableWith(SEALED, {});
    // @ts-expect-error a receipt travels in the body: params first
    expectTypeOf<LegalRequests['track']>().toBeCallableWith('12345678901234568');
  });

  it('narrow an unknown error, and tell the errors apart by name', () => {
    const error: unknown = undefined;
    if (isAmanatError(error)) {
      expectTypeOf(error).toEqualTypeOf<AmanatError>();
      expectTypeOf<'NotFoundError'>().toExtend<typeof error.name>();
      // @ts-expect-error no such error
      expectTypeOf<'LostError'>().toExtend<typeof error.name>();
    }
  });

  it('tell the states of an outbox apart', () => {
    const state = { phase: 'kept', reason: 'no-line', since: '' } as OutboxState;
    if (state.phase === 'accepted') expectTypeOf(state.receipt).toEqualTypeOf<string | undefined>();
    if (state.phase === 'refused') expectTypeOf(state.error).toEqualTypeOf<AmanatError>();
    // @ts-expect-error only what is kept has a reason
    if (state.phase === 'sending') expectTypeOf(state.reason).toBeString();
  });
});
