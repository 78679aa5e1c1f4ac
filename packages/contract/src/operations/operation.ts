import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems.js';
import type { StaffRole } from '../staff.js';

/** One method of one address: what goes in, what comes out, what can go wrong. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With `{parameters}` as in OpenAPI; this template, never the concrete address, is what gets logged. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** The body is `application/octet-stream`, in place of a schema. */
  readonly takes?: 'bytes';
  readonly success:
    | { readonly status: 200 | 201; readonly schema: z.ZodMiniType }
    | { readonly status: 200; readonly gives: 'bytes' }
    /** A stream of server-sent events whose data is of this schema. */
    | { readonly status: 200; readonly gives: 'events'; readonly schema: z.ZodMiniType };
  /** Changes something: needs an `Idempotency-Key`. A part of a file is its own key: its place and its bytes. */
  readonly mutates: boolean;
  /** `upload`: `Authorization: Upload <token>`. `staff`: `Authorization: Bearer <token>`. */
  readonly access: 'public' | 'upload' | 'staff';
  /** Of `staff`: any one of these will do. */
  readonly roles?: readonly StaffRole[];
  /** Needs `If-Match` with the version that was read, as `"7"`. */
  readonly needsVersion?: true;
  readonly problems: readonly ProblemCode[];
}

export const BODY_PROBLEMS = [
  'malformed-json',
  'payload-too-large',
  'unsupported-media-type',
  'invalid-request',
] as const;
export const MUTATION_PROBLEMS = [
  ...BODY_PROBLEMS,
  'idempotency-key-missing',
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'origin-not-allowed',
] as const;
