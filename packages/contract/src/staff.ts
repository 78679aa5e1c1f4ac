import * as z from 'zod/mini';
import { InstantSchema, listOf, openSet, PageQuerySchema } from './vocabulary.js';

/**
 * `intake`, `lawyer` and `operator` (of 111) work requests: sort, assign, answer; `editor` keeps the figures;
 * `admin` keeps tokens and webhooks and reads no request; `auditor` reads the journal and lists.
 */
export const STAFF_ROLES = ['intake', 'lawyer', 'operator', 'editor', 'admin', 'auditor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who a bearer token belongs to. */
export const StaffMemberSchema = z.looseObject({
  name: z.string(),
  roles: z.array(openSet(STAFF_ROLES)),
  expiresAt: z.nullable(InstantSchema),
});
export interface StaffMember extends z.infer<typeof StaffMemberSchema> {}

/** One line of the journal: who did what to which record, without a word of its content. */
export const AuditEntrySchema = z.looseObject({
  id: z.string(),
  at: InstantSchema,
  actor: z.string(),
  /** `legal_request.retrieved`, `legal_request.transitioned`, … */
  action: z.string(),
  about: z.optional(z.string()),
  /** A status, or another word of the contract. */
  detail: z.optional(z.string()),
});
export interface AuditEntry extends z.infer<typeof AuditEntrySchema> {}
export const AuditEntryListSchema = listOf(AuditEntrySchema);
export interface AuditEntryList extends z.infer<typeof AuditEntryListSchema> {}

export const AuditQuerySchema = z.extend(PageQuerySchema, {
  about: z.optional(z.string().check(z.maxLength(64))),
});
export interface AuditQuery extends z.infer<typeof AuditQuerySchema> {}
