import type { LegalRequestStatus, LegalTopic, Locale } from '@amanat/contract';

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
}

interface IdempotencyTable {
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

interface StaffTokenTable {
  hash: Bytes;
  name: string;
  created_at: Instant;
}

export interface Schema {
  legal_requests: LegalRequestTable;
  legal_request_steps: LegalRequestStepTable;
  legal_request_replies: LegalRequestReplyTable;
  idempotency: IdempotencyTable;
  quiz_attempts: QuizAttemptTable;
  staff_tokens: StaffTokenTable;
}
