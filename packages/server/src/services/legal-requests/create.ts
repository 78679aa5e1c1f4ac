import type { LegalRequestCreated, LegalRequestCreateParams } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import { workingDaysAfter } from '@amanat/rules/work-calendar';
import { indexesOf } from '../../secrecy/key-ring.js';
import { enqueue } from '../../delivery/outbox.js';
import { takeCallbackSlot, withSlot } from '../callback-slots.js';
import { instant } from '../clock.js';
import type { IssuedReceipt } from '../receipts.js';
import { newLegalRequestId } from '../ulid.js';
import { makeUploadToken } from '../upload-token.js';
import type { LegalRequestParts } from './parts.js';
import { sealPersonalFields } from './sealed-request.js';

/**
 * A consultation that is not given at once is given within three working days: order of 29 August 2025, as told by
 * zakon.kz (6490646).
 */
const DUE_WORKING_DAYS = 3;

/**
 * Stores a request, its personal fields locked, and hands out the receipt for the only time. `hasWaited`: on a device, so
 * that whoever wrote it may be far by now.
 * Refuses as {@link takeCallbackSlot} does when it asks for an hour that is not to be had.
 */
export async function createLegalRequest(
  { stores, keys, clock, config }: LegalRequestParts,
  params: LegalRequestCreateParams,
  { receipt, verifier }: IssuedReceipt,
  hasWaited = false,
): Promise<LegalRequestCreated> {
  const at = clock();
  const id = newLegalRequestId(at);
  // Two equal receipts meet in the unique index, and the sender's next try gets another: once in 10^16 / requests.
  const [receiptIndex] = indexesOf(keys, 'receipt-index', receipt);
  const addressee = params.addressee ?? 'legal-aid';
  // The term is that of a legal consultation; of a call from the contact centre no source states one.
  const due =
    addressee === 'legal-aid'
      ? workingDaysAfter(dayInKazakhstan(at), DUE_WORKING_DAYS, config.workCalendar)
      : null;
  const slot = await takeCallbackSlot({ stores, clock, config }, params.contact, hasWaited);
  const contact = withSlot(params.contact, slot);
  await stores.legalRequests.add({
    id,
    receipt_index: receiptIndex,
    receipt_verifier: verifier,
    status: 'received',
    topic: params.topic,
    addressee,
    region: params.region ?? null,
    district: params.district ?? null,
    language: params.language,
    consent_version: params.consent.version,
    consent_given_at: params.consent.givenAt,
    consent_locale: params.consent.locale,
    received_at: instant(at),
    withdrawn_at: null,
    due_on: due?.on ?? null,
    due_counted_by: due?.countedBy ?? null,
    slot,
    ...sealPersonalFields(keys, { id, receipt_index: receiptIndex }, { ...params, contact }),
  });
  const region = params.region ?? null;
  await enqueue(stores, { type: 'legal_request.created', at, id, status: 'received', region });
  const { uploadToken } = makeUploadToken(keys, id, at);
  return { id, receipt, receivedAt: instant(at), uploadToken };
}
