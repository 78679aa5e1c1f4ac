import * as z from 'zod/mini';
import { AttachmentSchema } from './attachments.js';
import { ReceiptSchema } from './receipt.js';
import {
  DaySchema,
  DistrictIdSchema,
  InstantSchema,
  KatoSchema,
  LocaleSchema,
  openSet,
  typedText,
} from './vocabulary.js';

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

/** Whose desk a request is for: the lawyers of legal aid, or a callback from the contact centre 111. */
export const ADDRESSEES = ['legal-aid', 'contact-centre-111'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

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

/** Who may pick up the phone, or see the message, without harm to the person. */
export const WHO_MAY_ANSWER = ['anyone', 'household', 'only-me'] as const;
export type WhoMayAnswer = (typeof WHO_MAY_ANSWER)[number];

/** What the person needs so as to be served. */
export const NEEDS = ['sign-language', 'large-print', 'read-aloud', 'home-visit'] as const;
export type Need = (typeof NEEDS)[number];

/** A word that the caller must say first, or must hear, so that the person knows who is there. */
const CodewordSchema = typedText(1, 60);

const PhoneSchema = z.string().check(z.regex(/^\+[1-9]\d{9,14}$/));
const reachedByPhone = {
  /** E.164, `+77012345678`. */
  phone: PhoneSchema,
  safeHours: z.enum(SAFE_HOURS),
  /** Whether a message may be left with whoever answers, or on an answering machine. */
  mayLeaveMessage: z.boolean(),
  /** Whether the caller may say where the call comes from to anyone but the person. */
  maySayWhoWeAre: z.boolean(),
  /** Absent: not said, and then nobody but the person. */
  whoMayAnswer: z.optional(z.enum(WHO_MAY_ANSWER)),
  codeword: z.optional(CodewordSchema),
};

/**
 * How it is safe to reach the person. It goes with the request to whoever works it, and is obeyed: a channel that is
 * not named here is not offered to a caseworker.
 */
export const ContactSchema = z.discriminatedUnion('channel', [
  z.object({
    channel: z.literal('call'),
    ...reachedByPhone,
    /** The start of a free slot of `GET /v1/callback-slots`, which this request takes. */
    slot: z.optional(InstantSchema),
  }),
  z.object({ channel: z.literal('sms'), ...reachedByPhone }),
  z.object({
    channel: z.literal('email'),
    email: z.email().check(z.maxLength(254)),
    codeword: z.optional(CodewordSchema),
  }),
  z.object({ channel: z.literal('receipt') }),
]);
export type Contact = z.infer<typeof ContactSchema>;

/** Whom the request is about. Absent: the person who sends it. */
export const OnBehalfSchema = z.object({
  /** Who that is to the sender, in the sender's words. */
  relation: typedText(1, 120),
  /** The person knows of the request and agrees. */
  agreed: z.literal(true),
});

/** What a visitor sends. Only the topic, a way to be reached, the language and the consent are required. */
export const LegalRequestCreateSchema = z.object({
  topic: z.enum(LEGAL_TOPICS),
  /** Absent: legal aid. */
  addressee: z.optional(z.enum(ADDRESSEES)),
  region: z.optional(KatoSchema),
  district: z.optional(DistrictIdSchema),
  /** Rural okrug or village, in the person's words. */
  okrug: z.optional(typedText(1, 120)),
  contact: ContactSchema,
  /** A name or a pseudonym. */
  name: z.optional(typedText(1, 120)),
  description: z.optional(typedText(1, DESCRIPTION_MAX_LENGTH)),
  onBehalf: z.optional(OnBehalfSchema),
  /** Twelve digits, only from hosts that ask for it. */
  iin: z.optional(z.string().check(z.regex(/^\d{12}$/))),
  needs: z.optional(z.array(z.enum(NEEDS)).check(z.maxLength(NEEDS.length))),
  /** The village specialist who typed it, as they name themselves. */
  filledInBy: z.optional(typedText(1, 120)),
  /** The language the person wants to be answered in. */
  language: LocaleSchema,
  consent: z.object({
    /** The version of the text that was shown, from `GET /v1/config`. */
    version: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
    givenAt: InstantSchema,
    /** The language the text was shown in. */
    locale: LocaleSchema,
    /** A specialist read it aloud, and the person agreed. */
    readAloud: z.optional(z.literal(true)),
  }),
  /** Left empty by people, who do not see it. A request that fills it in is asked for a proof of work, never dropped. */
  website: z.optional(z.string().check(z.maxLength(200))),
});
export interface LegalRequestCreateParams extends z.infer<typeof LegalRequestCreateSchema> {}

export const LegalRequestCreatedSchema = z.looseObject({
  /** `lr_` and a ULID. */
  id: z.string(),
  /** Shown once. Whoever holds it can read the status and withdraw the request. */
  receipt: z.string(),
  receivedAt: InstantSchema,
  /** Lets this request take files for a while: `POST /v1/legal-requests/attachments`. */
  uploadToken: z.optional(z.string()),
});
export interface LegalRequestCreated extends z.infer<typeof LegalRequestCreatedSchema> {}

/**
 * A request that only the server can read: HPKE (RFC 9180) base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM,
 * sealed to `sealKey` of `GET /v1/config`. `info` is `amanat/1/legal-request`, `aad` the Idempotency-Key.
 */
export const SealedLegalRequestSchema = z.object({
  keyId: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)),
  /** The encapsulated key, 65 bytes, base64url. */
  enc: z.string().check(z.regex(/^[\w-]{87}$/)),
  /** The JSON of a {@link LegalRequestCreateSchema}, base64url. */
  ciphertext: z.string().check(z.regex(/^[\w-]{1,60000}$/)),
});
export interface SealedLegalRequest extends z.infer<typeof SealedLegalRequestSchema> {}
export const SEALED_REQUEST_INFO = 'amanat/1/legal-request';

/** The receipt travels in the body only: addresses end up in logs and histories. */
export const ReceiptParamsSchema = z.object({ receipt: ReceiptSchema });
export interface ReceiptParams extends z.infer<typeof ReceiptParamsSchema> {}

/** Words of the person to the office, after the request was sent. */
export const LegalRequestMessageSchema = z.object({
  receipt: ReceiptSchema,
  text: typedText(1, DESCRIPTION_MAX_LENGTH),
});
export interface LegalRequestMessageParams extends z.infer<typeof LegalRequestMessageSchema> {}

/** By when a consultation is due, and on what calendar that was counted. */
export const DueSchema = z.looseObject({
  on: DaySchema,
  /** `weekdays`: no calendar of holidays was given to the server, so the day may be later. */
  countedBy: openSet(['work-calendar', 'weekdays']),
});
export interface Due extends z.infer<typeof DueSchema> {}

const TextAtSchema = z.looseObject({ text: z.string(), at: InstantSchema });

export const LegalRequestTrackedSchema = z.looseObject({
  status: openSet(LEGAL_REQUEST_STATUSES),
  topic: openSet(LEGAL_TOPICS),
  receivedAt: InstantSchema,
  /** Oldest first. */
  timeline: z.array(z.looseObject({ status: openSet(LEGAL_REQUEST_STATUSES), at: InstantSchema })),
  /** From the office, oldest first. */
  replies: z.array(TextAtSchema),
  /** From the person, oldest first. */
  messages: z.optional(z.array(TextAtSchema)),
  attachments: z.optional(z.array(AttachmentSchema)),
  due: z.optional(DueSchema),
});
export interface LegalRequestTracked extends z.infer<typeof LegalRequestTrackedSchema> {}

export const LegalRequestWithdrawnSchema = z.looseObject({
  status: z.literal('withdrawn'),
  withdrawnAt: InstantSchema,
});
export interface LegalRequestWithdrawn extends z.infer<typeof LegalRequestWithdrawnSchema> {}
