import type { Addressee, LegalRequestStatus, LegalTopic, Locale } from '@amanat/contract';
import type { Generated } from 'kysely';

/** Instants are RFC 3339 text in UTC with milliseconds: they sort as text, alike on both engines. */
type Instant = string;
type Bytes = Uint8Array;

/** Null personal fields: never given, or destroyed by a withdrawal together with `wrapped_key`. */
export interface LegalRequestTable {
  id: string;
  receipt_index: Bytes;
  status: LegalRequestStatus;
  topic: LegalTopic;
  region: string | null;
  district: string | null;
  language: Locale;
  consent_version: string;
  consent_given_at: Instant;
  consent_locale: Locale;
  received_at: Instant;
  withdrawn_at: Instant | null;
  key_id: string;
  wrapped_key: Bytes | null;
  contact: Bytes | null;
  name: Bytes | null;
  description: Bytes | null;
  okrug: Bytes | null;
  /** The rest of what was said, as one sealed JSON: on whose behalf, needs, IIN, who typed it. */
  details: Bytes | null;
  /** Slow to compute from a receipt; null for requests from before there was one. */
  receipt_verifier: Bytes | null;
  /** Grows with every change of casework. */
  version: Generated<number>;
  assignee: string | null;
  /** A calendar day at UTC+5. */
  due_on: string | null;
  due_counted_by: string | null;
  /** 1: the person wrote after the office's last word. */
  awaits_reply: Generated<number>;
  /** The start of the callback slot that was taken. */
  slot: Instant | null;
  addressee: Generated<Addressee>;
}

export interface LegalRequestStepTable {
  request_id: string;
  /** 1 for the first step of a request. */
  number: number;
  status: LegalRequestStatus;
  at: Instant;
}

export interface LegalRequestReplyTable {
  id: string;
  request_id: string;
  at: Instant;
  text: Bytes;
  author: Generated<'office' | 'person'>;
}

export interface IdempotencyTable {
  operation: string;
  key_index: Bytes;
  body_index: Bytes;
  at: Instant;
  /** The legal request whose content the answer repeats; its withdrawal takes the answer along. */
  about: string | null;
  status: number | null;
  key_id: string;
  answer: Bytes | null;
}

/** An anonymous result: no person, no hour, no answers. */
export interface QuizAttemptTable {
  quiz_id: string;
  version: string;
  score: number;
  max: number;
  /** At UTC+5. */
  day: string;
}

export interface StaffTokenTable {
  hash: Bytes;
  /** `st_` and a ULID. */
  id: string;
  name: string;
  /** Words of the contract, separated by spaces. */
  roles: string;
  created_at: Instant;
  expires_at: Instant | null;
  revoked_at: Instant | null;
}

interface CallbackSlotTable {
  start: Instant;
  taken: number;
}

export interface AttachmentTable {
  id: string;
  request_id: string;
  /** Sealed with the data key of the request. */
  name: Bytes;
  digest_index: Bytes;
  bytes: number;
  state: 'uploading' | 'stored';
  type: string | null;
  created_at: Instant;
}

interface AttachmentPartTable {
  attachment_id: string;
  number: number;
  /** Sealed with the data key of the request. */
  content: Bytes;
}

export interface AuditEntryTable {
  id: string;
  at: Instant;
  actor: string;
  action: string;
  about: string | null;
  detail: string | null;
}

export interface WebhookEndpointTable {
  id: string;
  url: string;
  /** Words of the contract, separated by spaces. */
  events: string;
  region: string | null;
  key_id: string;
  secret: Bytes;
  previous_secret: Bytes | null;
  previous_until: Instant | null;
  created_at: Instant;
  disabled_at: Instant | null;
}

export interface DeliveryTable {
  id: string;
  endpoint_id: string;
  type: string;
  payload: string;
  created_at: Instant;
  attempts: Generated<number>;
  /** Null: nothing more is tried. */
  next_at: Instant | null;
  delivered_at: Instant | null;
  failed_at: Instant | null;
  last_status: number | null;
}

/** Who guesses receipts: a keyed hash of an address, or of everybody. */
interface WrongReceiptTable {
  who: Bytes;
  /** `2026-11-24T19`. */
  hour: string;
  count: number;
}

/** Random secrets of the server itself, each locked by a key of the ring. */
export interface ServerSecretTable {
  name: string;
  key_id: string;
  wrapped: Bytes;
  created_at: Instant;
}

/** One revision of a figure; none is ever changed. */
export interface FigureRevisionTable {
  /** `fr_` and a ULID: grows with time. */
  id: string;
  key: string;
  /** KATO, or empty for the whole country. */
  region: string;
  revision: number;
  /** JSON of what the revision says. */
  content: string;
  /** The name of the editor's token. */
  author: string;
  at: Instant;
}

/**
 * How a question was answered, as counts. `shown_*` is what the public sees: it follows the true counts in steps, so that
 * whoever only looks reads no single answer off a difference.
 */
export interface QuizAnswerCountTable {
  quiz_id: string;
  version: string;
  question_id: string;
  asked: number;
  answered_right: number;
  did_not_know: number;
  shown_asked: Generated<number>;
  shown_right: Generated<number>;
  shown_did_not_know: Generated<number>;
}

/** A territory that an operator imported; the list of the rules stands where none was. */
export interface DistrictTable {
  id: string;
  kato: string | null;
  region: string;
  /** The id of the district of a rural okrug. */
  parent: string | null;
  kind: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  /** JSON of the attribution. */
  source: string;
  imported_at: Instant;
}

/** A screening of a district; a newer one does not replace it. */
export interface ScreeningTable {
  district_id: string;
  /** A calendar day. */
  as_of: string;
  /** JSON. */
  content: string;
  imported_at: Instant;
}

export interface Schema {
  legal_requests: LegalRequestTable;
  legal_request_steps: LegalRequestStepTable;
  legal_request_replies: LegalRequestReplyTable;
  idempotency: IdempotencyTable;
  quiz_attempts: QuizAttemptTable;
  staff_tokens: StaffTokenTable;
  callback_slots: CallbackSlotTable;
  attachments: AttachmentTable;
  attachment_parts: AttachmentPartTable;
  audit_entries: AuditEntryTable;
  webhook_endpoints: WebhookEndpointTable;
  deliveries: DeliveryTable;
  wrong_receipts: WrongReceiptTable;
  server_secrets: ServerSecretTable;
  figure_revisions: FigureRevisionTable;
  quiz_answer_counts: QuizAnswerCountTable;
  districts: DistrictTable;
  screenings: ScreeningTable;
}
