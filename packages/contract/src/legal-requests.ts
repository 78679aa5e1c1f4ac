import * as z from 'zod/mini';
import { ReceiptSchema } from './receipt.js';
import { InstantSchema, KatoSchema, LocaleSchema, listOf, openSet, typedText } from './vocabulary.js';

export const LEGAL_TOPICS = [
  'debt',
  'notary-inscription',
  'bailiff',
  'fraud',
  'family',
  'land',
  'labour',
  'benefits',
  'violence',
  'other',
] as const;
export type LegalTopic = (typeof LEGAL_TOPICS)[number];

/** How a caseworker may reach the person; `receipt`: the person will come back with the receipt. */
export const CONTACT_CHANNELS = ['call', 'sms', 'email', 'receipt'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** When it is safe to call or write, in local time (UTC+5): 9–12, 12–18, 18–21. */
export const SAFE_HOURS = ['any', 'morning', 'afternoon', 'evening'] as const;
export type SafeHours = (typeof SAFE_HOURS)[number];

export const LEGAL_REQUEST_STATUSES = [
  'received',
  'triaged',
  'assigned',
  'in-progress',
  'answered',
  'referred-to-111',
  'duplicate',
  'closed',
  'withdrawn',
] as const;
export type LegalRequestStatus = (typeof LEGAL_REQUEST_STATUSES)[number];

export const DESCRIPTION_MAX_LENGTH = 5000;

const PhoneSchema = z.string().check(z.regex(/^\+[1-9]\d{9,14}$/));
const reachedByPhone = {
  /** E.164, `+77012345678`. */
  phone: PhoneSchema,
  safeHours: z.enum(SAFE_HOURS),
  /** Whether a message may be left with whoever answers, or on an answering machine. */
  mayLeaveMessage: z.boolean(),
  /** Whether the caller may say where the call comes from to anyone but the person. */
  maySayWhoWeAre: z.boolean(),
};

export const ContactSchema = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('call'), ...reachedByPhone }),
  z.object({ channel: z.literal('sms'), ...reachedByPhone }),
  z.object({ channel: z.literal('email'), email: z.email().check(z.maxLength(254)) }),
  z.object({ channel: z.literal('receipt') }),
]);
export type Contact = z.infer<typeof ContactSchema>;

/** What a visitor sends. Only the topic, a way to be reached, the language and the consent are required. */
export const LegalRequestCreateSchema = z.object({
  topic: z.enum(LEGAL_TOPICS),
  region: z.optional(KatoSchema),
  /** KATO of the district, or the stable id of one whose code is not established. */
  district: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
  /** Rural okrug or village, in the person's words. */
  okrug: z.optional(typedText(1, 120)),
  contact: ContactSchema,
  /** A name or a pseudonym. */
  name: z.optional(typedText(1, 120)),
  description: z.optional(typedText(1, DESCRIPTION_MAX_LENGTH)),
  /** The language the person wants to be answered in. */
  language: LocaleSchema,
  consent: z.object({
    /** The version of the text that was shown, from `GET /v1/config`. */
    version: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
    givenAt: InstantSchema,
    /** The language the text was shown in. */
    locale: LocaleSchema,
  }),
});
export interface LegalRequestCreateParams extends z.infer<typeof LegalRequestCreateSchema> {}

export const LegalRequestCreatedSchema = z.looseObject({
  /** `lr_` and a ULID. */
  id: z.string(),
  /** Shown once. Whoever holds it can read the status and withdraw the request. */
  receipt: z.string(),
  receivedAt: InstantSchema,
});
export interface LegalRequestCreated extends z.infer<typeof LegalRequestCreatedSchema> {}

/** The receipt travels in the body only: addresses end up in logs and histories. */
export const ReceiptParamsSchema = z.object({ receipt: ReceiptSchema });
export interface ReceiptParams extends z.infer<typeof ReceiptParamsSchema> {}

export const LegalRequestTrackedSchema = z.looseObject({
  status: openSet(LEGAL_REQUEST_STATUSES),
  topic: openSet(LEGAL_TOPICS),
  receivedAt: InstantSchema,
  /** Oldest first. */
  timeline: z.array(z.looseObject({ status: openSet(LEGAL_REQUEST_STATUSES), at: InstantSchema })),
  replies: z.array(z.looseObject({ text: z.string(), at: InstantSchema })),
});
export interface LegalRequestTracked extends z.infer<typeof LegalRequestTrackedSchema> {}

export const LegalRequestWithdrawnSchema = z.looseObject({
  status: z.literal('withdrawn'),
  withdrawnAt: InstantSchema,
});
export interface LegalRequestWithdrawn extends z.infer<typeof LegalRequestWithdrawnSchema> {}

/** A line of a caseworker's list: nothing personal. */
export const StaffLegalRequestSummarySchema = z.looseObject({
  id: z.string(),
  status: openSet(LEGAL_REQUEST_STATUSES),
  topic: openSet(LEGAL_TOPICS),
  region: z.optional(z.string()),
  district: z.optional(z.string()),
  language: LocaleSchema,
  receivedAt: InstantSchema,
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
  consent: z.looseObject({ version: z.string(), givenAt: InstantSchema, locale: LocaleSchema }),
  timeline: z.array(z.looseObject({ status: openSet(LEGAL_REQUEST_STATUSES), at: InstantSchema })),
  replies: z.array(z.looseObject({ text: z.string(), at: InstantSchema })),
});
export interface StaffLegalRequest extends z.infer<typeof StaffLegalRequestSchema> {}

export const StaffLegalRequestQuerySchema = z.object({
  status: z.optional(z.enum(LEGAL_REQUEST_STATUSES)),
  topic: z.optional(z.enum(LEGAL_TOPICS)),
  cursor: z.optional(z.string().check(z.maxLength(128))),
  limit: z.optional(z.int().check(z.positive(), z.maximum(100))),
});
export interface StaffLegalRequestQuery extends z.infer<typeof StaffLegalRequestQuerySchema> {}

/** A step of a request, with an optional reply that its owner reads by receipt. */
export const LegalRequestTransitionSchema = z.object({
  to: z.enum(['triaged', 'assigned', 'in-progress', 'answered', 'referred-to-111', 'duplicate', 'closed']),
  reply: z.optional(typedText(1, DESCRIPTION_MAX_LENGTH)),
});
export interface LegalRequestTransitionParams extends z.infer<typeof LegalRequestTransitionSchema> {}
