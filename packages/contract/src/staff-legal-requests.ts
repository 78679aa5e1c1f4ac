import * as z from 'zod/mini';
import { AttachmentSchema } from './attachments.js';
import {
  ADDRESSEES,
  CONTACT_CHANNELS,
  DESCRIPTION_MAX_LENGTH,
  DueSchema,
  LEGAL_REQUEST_STATUSES,
  LEGAL_TOPICS,
  NEEDS,
} from './legal-requests.js';
import {
  InstantSchema,
  KatoSchema,
  LocaleSchema,
  listOf,
  openSet,
  PageQuerySchema,
  typedText,
} from './vocabulary.js';

/** A line of a caseworker's list: nothing personal. */
export const StaffLegalRequestSummarySchema = z.looseObject({
  id: z.string(),
  status: openSet(LEGAL_REQUEST_STATUSES),
  topic: openSet(LEGAL_TOPICS),
  /** Absent from servers older than 0.2: legal aid. */
  addressee: z.optional(openSet(ADDRESSEES)),
  region: z.optional(z.string()),
  district: z.optional(z.string()),
  language: LocaleSchema,
  receivedAt: InstantSchema,
  /** Grows with every change; a step is taken on the version that was read. */
  version: z.int(),
  /** Who works it, as their token names them. */
  assignee: z.optional(z.string()),
  due: z.optional(DueSchema),
  /** Not answered, and the day is past. */
  overdue: z.optional(z.boolean()),
  /** The person wrote after the office's last word. */
  awaitsReply: z.optional(z.boolean()),
});
export interface StaffLegalRequestSummary extends z.infer<typeof StaffLegalRequestSummarySchema> {}
export const StaffLegalRequestListSchema = listOf(StaffLegalRequestSummarySchema);
export interface StaffLegalRequestList extends z.infer<typeof StaffLegalRequestListSchema> {}

/** The whole request, decrypted. Absent personal fields: never given, or destroyed by a withdrawal. */
export const StaffLegalRequestSchema = z.extend(StaffLegalRequestSummarySchema, {
  okrug: z.optional(z.string()),
  contact: z.optional(z.looseObject({ channel: openSet(CONTACT_CHANNELS) })),
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  onBehalf: z.optional(z.looseObject({ relation: z.string() })),
  iin: z.optional(z.string()),
  needs: z.optional(z.array(openSet(NEEDS))),
  filledInBy: z.optional(z.string()),
  messages: z.optional(z.array(z.looseObject({ text: z.string(), at: InstantSchema }))),
  attachments: z.optional(z.array(AttachmentSchema)),
  /** What this caseworker may do next with it. */
  nextSteps: z.optional(z.array(openSet(LEGAL_REQUEST_STATUSES))),
  consent: z.looseObject({ version: z.string(), givenAt: InstantSchema, locale: LocaleSchema }),
  timeline: z.array(z.looseObject({ status: openSet(LEGAL_REQUEST_STATUSES), at: InstantSchema })),
  replies: z.array(z.looseObject({ text: z.string(), at: InstantSchema })),
});
export interface StaffLegalRequest extends z.infer<typeof StaffLegalRequestSchema> {}

export const StaffLegalRequestQuerySchema = z.extend(PageQuerySchema, {
  status: z.optional(z.enum(LEGAL_REQUEST_STATUSES)),
  topic: z.optional(z.enum(LEGAL_TOPICS)),
  addressee: z.optional(z.enum(ADDRESSEES)),
  region: z.optional(KatoSchema),
  /** `me`, `nobody`, or a name. */
  assignee: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  overdue: z.optional(z.literal('true')),
});
export interface StaffLegalRequestQuery extends z.infer<typeof StaffLegalRequestQuerySchema> {}

/** A step of a request, with an optional reply that its owner reads by receipt. */
export const LegalRequestTransitionSchema = z.object({
  to: z.enum(['triaged', 'assigned', 'in-progress', 'answered', 'referred-to-111', 'duplicate', 'closed']),
  reply: z.optional(typedText(1, DESCRIPTION_MAX_LENGTH)),
});
export interface LegalRequestTransitionParams extends z.infer<typeof LegalRequestTransitionSchema> {}

/** Who works the request from now on; null gives it back to the queue. */
export const LegalRequestAssignmentSchema = z.object({ assignee: z.nullable(typedText(1, 120)) });
export interface LegalRequestAssignmentParams extends z.infer<typeof LegalRequestAssignmentSchema> {}

/** Words of the office that the person reads by receipt; the status stays. */
export const LegalRequestReplySchema = z.object({ text: typedText(1, DESCRIPTION_MAX_LENGTH) });
export interface LegalRequestReplyParams extends z.infer<typeof LegalRequestReplySchema> {}
