import * as z from 'zod/mini';
import { ChallengeSchema } from './proof-of-work.js';
import { openSet } from './vocabulary.js';

/** Every problem code, its HTTP status and its title for developers. */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'idempotency-key-invalid': {
    status: 400,
    title: 'The Idempotency-Key is not 22 to 255 characters of A-Z, a-z, 0-9, - and _',
  },
  'sealed-unreadable': { status: 400, title: 'The sealed request does not open with any key of this server' },
  unauthorized: {
    status: 401,
    title: 'A valid token is needed: none came, or it is unknown, ended or revoked',
  },
  'origin-not-allowed': {
    status: 403,
    title:
      'This site is not in AMANAT_ALLOWED_ORIGINS of the server; staff addresses take no other site at all',
  },
  forbidden: {
    status: 403,
    title: 'The token has no role for this: /v1/staff/me lists the roles that it has',
  },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'receipt-not-found': { status: 404, title: 'No request has this receipt' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'invalid-transition': { status: 409, title: 'The request cannot take this step now' },
  'slot-taken': { status: 409, title: 'No room is left at this hour' },
  'attachment-incomplete': { status: 409, title: 'Parts of the file are missing' },
  'changed-meanwhile': { status: 412, title: 'Somebody changed this since it was read' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not of the media type of this address' },
  'invalid-request': { status: 422, title: 'Some fields are not valid' },
  'rule-unknown': { status: 422, title: 'The rules for this day are not established' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used with another body' },
  'attachment-refused': {
    status: 422,
    title: 'The file is not a whole JPEG, PNG or PDF, or is not the announced one',
  },
  'attachment-limit': { status: 422, title: 'The request has as many files as it may have' },
  'webhook-address-refused': {
    status: 422,
    title:
      'Events go to https addresses that are found and public, or on a host of AMANAT_WEBHOOK_PRIVATE_HOSTS',
  },
  'version-missing': { status: 428, title: 'The If-Match header with the version that was read is missing' },
  'proof-needed': {
    status: 428,
    title: 'Many ask at once: the client must solve the challenge of this answer',
  },
  'rate-limited': { status: 429, title: 'Too many tries: the Retry-After header says when to come back' },
  internal: { status: 500, title: 'The server failed' },
  'format-not-offered': { status: 501, title: 'Answers are JSON: format=json, or none' },
  unavailable: { status: 503, title: 'The server cannot answer now' },
  'storage-full': { status: 507, title: 'The server has no room to store more' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** An RFC 9457 problem document. It never repeats a value that was sent. */
export const ProblemSchema = z.looseObject({
  /** `/problems/<code>`, relative to the server. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  code: openSet(PROBLEM_CODES),
  requestId: z.string(),
  /** With `proof-needed`. */
  challenge: z.optional(ChallengeSchema),
  /** What is wrong with which field; `pointer` is a JSON Pointer (RFC 6901). */
  errors: z.optional(
    z.array(
      z.looseObject({
        pointer: z.string(),
        code: z.string(),
        params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
  ),
});
export interface Problem extends z.infer<typeof ProblemSchema> {}
export type FieldProblem = NonNullable<Problem['errors']>[number];

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';
