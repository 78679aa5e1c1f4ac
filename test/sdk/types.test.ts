import {
  type AmanatClient,
  type AmanatError,
  type FetchLike,
  isAmanatError,
  type LegalRequestCreated,
  type Logger,
  type StaffLegalRequest,
} from '@amanat/sdk';
import { expectTypeOf } from 'vitest';

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
    // @ts-expect-error no such step
    expectTypeOf<StaffLegalRequests['transition']>().toBeCallableWith('lr_01', { to: 'lost' });
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
});
