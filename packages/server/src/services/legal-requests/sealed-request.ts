import { ContactSchema, type Contact, type LegalRequestCreateParams, type Need } from '@amanat/contract';
import { makeDataKey, rewrapDataKey, unwrapDataKey, type WrappedDataKey } from '../../secrecy/data-key.js';
import { sealText, unsealText, type Place } from '../../secrecy/field-cipher.js';
import type { KeyRing, RingKeys } from '../../secrecy/key-ring.js';
import type { LegalRequestReply, LegalRequestRow } from '../../storage/legal-requests.js';
import type { LockedRequest } from '../../storage/locked-rows.js';

type PersonalColumn = 'contact' | 'name' | 'description' | 'okrug' | 'details';
type SealedRow = Pick<LegalRequestRow, 'id' | 'receipt_index'>;
type SealedColumns = Pick<LegalRequestRow, PersonalColumn | 'key_id' | 'wrapped_key'>;

/** What a person said of themselves. Absent: not given, or destroyed by a withdrawal. */
export interface PersonalFields {
  readonly contact?: Contact;
  readonly name?: string;
  readonly description?: string;
  readonly okrug?: string;
  readonly onBehalf?: { readonly relation: string };
  readonly iin?: string;
  readonly needs?: Need[];
  readonly filledInBy?: string;
}

/** What has no column of its own. */
type Details = Pick<LegalRequestCreateParams, 'onBehalf' | 'iin' | 'needs' | 'filledInBy'> & {
  readonly consentReadAloud?: true;
};

function detailsOf({ onBehalf, iin, needs, filledInBy, consent }: LegalRequestCreateParams): string {
  const details: Details = {
    onBehalf,
    iin,
    needs,
    filledInBy,
    ...(consent.readAloud && { consentReadAloud: true }),
  };
  return JSON.stringify(details);
}

const column = (id: string, name: PersonalColumn): Place => ({
  table: 'legal_requests',
  column: name,
  id,
});
/** Bound to the receipt too: whoever can write to the database cannot move a receipt to another request and read it. */
const wrappedKey = ({ id, receipt_index }: SealedRow): Place => ({
  table: 'legal_requests',
  column: 'wrapped_key',
  id: `${id} ${Buffer.from(receipt_index).toString('hex')}`,
});
const replyText = (id: string): Place => ({ table: 'legal_request_replies', column: 'text', id });

/** The personal fields of a new request, locked with a data key of its own. */
export function sealPersonalFields(
  ring: KeyRing,
  row: SealedRow,
  params: LegalRequestCreateParams,
): SealedColumns {
  const { dataKey, stored } = makeDataKey(ring, wrappedKey(row));
  const sealed = (name: PersonalColumn, text: string | undefined) =>
    text === undefined ? null : sealText(dataKey, column(row.id, name), text);
  return {
    key_id: stored.keyId,
    wrapped_key: stored.wrapped,
    contact: sealed('contact', JSON.stringify(params.contact)),
    name: sealed('name', params.name),
    description: sealed('description', params.description),
    okrug: sealed('okrug', params.okrug),
    details: sealed('details', detailsOf(params)),
  };
}

/** The data key of a request; null after its withdrawal. */
export function dataKeyOf(ring: KeyRing, row: LegalRequestRow): Buffer | null {
  if (!row.wrapped_key) return null;
  return unwrapDataKey(ring, wrappedKey(row), { keyId: row.key_id, wrapped: row.wrapped_key });
}

/** The data key of a request under the current key of the ring. Throws when the ring lacks the key of before. */
export const rewrappedKey = (ring: RingKeys, row: LockedRequest): WrappedDataKey =>
  rewrapDataKey(ring, wrappedKey(row), { keyId: row.key_id, wrapped: row.wrapped_key });

export function unsealPersonalFields(ring: KeyRing, row: LegalRequestRow): PersonalFields {
  const dataKey = dataKeyOf(ring, row);
  if (!dataKey) return {};
  const text = (name: PersonalColumn) => row[name] && unsealText(dataKey, column(row.id, name), row[name]);
  const contact = text('contact');
  const name = text('name');
  const description = text('description');
  const okrug = text('okrug');
  const { onBehalf, iin, needs, filledInBy } = JSON.parse(text('details') ?? '{}') as Details;
  return {
    ...(contact !== null && { contact: ContactSchema.parse(JSON.parse(contact)) }),
    ...(name !== null && { name }),
    ...(description !== null && { description }),
    ...(okrug !== null && { okrug }),
    ...(onBehalf && { onBehalf: { relation: onBehalf.relation } }),
    ...(iin !== undefined && { iin }),
    ...(needs && { needs }),
    ...(filledInBy !== undefined && { filledInBy }),
  };
}

/** A caseworker's reply under the key of the request. Null when the request was withdrawn. */
export function sealReply(
  ring: KeyRing,
  row: LegalRequestRow,
  replyId: string,
  text: string,
): Uint8Array | null {
  const dataKey = dataKeyOf(ring, row);
  return dataKey && sealText(dataKey, replyText(replyId), text);
}

export function unsealReplies(ring: KeyRing, row: LegalRequestRow, replies: readonly LegalRequestReply[]) {
  const dataKey = dataKeyOf(ring, row);
  if (!dataKey) return [];
  return replies.map(({ id, text, at }) => ({ text: unsealText(dataKey, replyText(id), text), at }));
}

/** What the office and the person wrote to each other, each oldest first. */
export function unsealConversation(ring: KeyRing, row: LegalRequestRow, words: readonly LegalRequestReply[]) {
  const by = (author: LegalRequestReply['author']) =>
    unsealReplies(
      ring,
      row,
      words.filter((word) => word.author === author),
    );
  return { replies: by('office'), messages: by('person') };
}
