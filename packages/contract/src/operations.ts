import type * as z from 'zod/mini';
import { PublicConfigSchema } from './config.js';
import { HotlineSchema } from './hotline.js';
import {
  LegalRequestCreateSchema,
  LegalRequestCreatedSchema,
  LegalRequestTrackedSchema,
  LegalRequestTransitionSchema,
  LegalRequestWithdrawnSchema,
  ReceiptParamsSchema,
  StaffLegalRequestListSchema,
  StaffLegalRequestQuerySchema,
  StaffLegalRequestSchema,
} from './legal-requests.js';
import type { ProblemCode } from './problems.js';
import { ProgrammeListSchema, ProgrammeQuerySchema, ProgrammeSchema } from './programmes.js';
import { QuizAttemptCreateSchema, QuizAttemptSchema, QuizListSchema, QuizSchema } from './quizzes.js';
import { StatisticsSchema } from './statistics.js';

/** One method of one address: what goes in, what comes out, what can go wrong. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** With `{parameters}` as in OpenAPI; this template, never the concrete address, is what gets logged. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  readonly success: { readonly status: 200 | 201; readonly schema: z.ZodMiniType };
  /** Changes something: needs an `Idempotency-Key`. */
  readonly mutates: boolean;
  readonly access: 'public' | 'staff';
  readonly problems: readonly ProblemCode[];
}

const lookUp = { method: 'GET', mutates: false, access: 'public' } as const;
const mutation = { method: 'POST', mutates: true, access: 'public' } as const;
const BODY_PROBLEMS = [
  'malformed-json',
  'payload-too-large',
  'unsupported-media-type',
  'invalid-request',
] as const;
const MUTATION_PROBLEMS = [
  ...BODY_PROBLEMS,
  'idempotency-key-missing',
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'origin-not-allowed',
] as const;

/** Every operation of `/v1`; the server's routes, the sdk's tests and the OpenAPI document all follow it. */
export const OPERATIONS = [
  {
    ...lookUp,
    id: 'listProgrammes',
    path: '/v1/programmes',
    summary: 'The four programmes, with the loan terms in force on a day',
    query: ProgrammeQuerySchema,
    success: { status: 200, schema: ProgrammeListSchema },
    problems: ['invalid-request', 'rule-unknown'],
  },
  {
    ...lookUp,
    id: 'retrieveProgramme',
    path: '/v1/programmes/{slug}',
    summary: 'One programme, with the loan terms in force on a day',
    query: ProgrammeQuerySchema,
    success: { status: 200, schema: ProgrammeSchema },
    problems: ['not-found', 'invalid-request', 'rule-unknown'],
  },
  {
    ...lookUp,
    id: 'listQuizzes',
    path: '/v1/quizzes',
    summary: 'The literacy quizzes',
    success: { status: 200, schema: QuizListSchema },
    problems: [],
  },
  {
    ...lookUp,
    id: 'retrieveQuiz',
    path: '/v1/quizzes/{id}',
    summary: 'One quiz, without its answers',
    success: { status: 200, schema: QuizSchema },
    problems: ['not-found'],
  },
  {
    ...mutation,
    id: 'createQuizAttempt',
    path: '/v1/quizzes/{id}/attempts',
    summary: 'Score an anonymous attempt; the server scores, it never takes a score',
    body: QuizAttemptCreateSchema,
    success: { status: 201, schema: QuizAttemptSchema },
    problems: [...MUTATION_PROBLEMS, 'not-found'],
  },
  {
    ...mutation,
    id: 'createLegalRequest',
    path: '/v1/legal-requests',
    summary: 'Send a request for legal aid; the receipt is shown once',
    body: LegalRequestCreateSchema,
    success: { status: 201, schema: LegalRequestCreatedSchema },
    problems: MUTATION_PROBLEMS,
  },
  {
    ...mutation,
    id: 'trackLegalRequest',
    mutates: false,
    path: '/v1/legal-requests/track',
    summary: 'The status, timeline and replies of the request with a receipt',
    body: ReceiptParamsSchema,
    success: { status: 200, schema: LegalRequestTrackedSchema },
    problems: [...BODY_PROBLEMS, 'origin-not-allowed', 'receipt-not-found'],
  },
  {
    ...mutation,
    id: 'withdrawLegalRequest',
    path: '/v1/legal-requests/track/withdraw',
    summary: 'Withdraw the request with a receipt: its content is destroyed, a bare record stays',
    body: ReceiptParamsSchema,
    success: { status: 200, schema: LegalRequestWithdrawnSchema },
    problems: [...MUTATION_PROBLEMS, 'receipt-not-found'],
  },
  {
    ...lookUp,
    id: 'retrieveHotline',
    path: '/v1/hotline',
    summary: 'The contact centre 111 and the emergency lines',
    success: { status: 200, schema: HotlineSchema },
    problems: [],
  },
  {
    ...lookUp,
    id: 'listStatistics',
    path: '/v1/statistics',
    summary: 'The published figures of the programmes, each with its day and source',
    success: { status: 200, schema: StatisticsSchema },
    problems: [],
  },
  {
    ...lookUp,
    id: 'retrieveConfig',
    path: '/v1/config',
    summary: 'The operator, the consent facts and the limits of this server',
    success: { status: 200, schema: PublicConfigSchema },
    problems: [],
  },
  {
    ...lookUp,
    access: 'staff',
    id: 'listStaffLegalRequests',
    path: '/v1/staff/legal-requests',
    summary: 'Requests for caseworkers, newest first, without personal fields',
    query: StaffLegalRequestQuerySchema,
    success: { status: 200, schema: StaffLegalRequestListSchema },
    problems: ['unauthorized', 'invalid-request'],
  },
  {
    ...lookUp,
    access: 'staff',
    id: 'retrieveStaffLegalRequest',
    path: '/v1/staff/legal-requests/{id}',
    summary: 'One request, decrypted',
    success: { status: 200, schema: StaffLegalRequestSchema },
    problems: ['unauthorized', 'not-found'],
  },
  {
    ...mutation,
    access: 'staff',
    id: 'transitionLegalRequest',
    path: '/v1/staff/legal-requests/{id}/transitions',
    summary: 'Move a request on, with an optional reply to its owner',
    body: LegalRequestTransitionSchema,
    success: { status: 200, schema: StaffLegalRequestSchema },
    problems: [...MUTATION_PROBLEMS, 'unauthorized', 'not-found', 'invalid-transition'],
  },
] as const satisfies readonly Operation[];

export type OperationId = (typeof OPERATIONS)[number]['id'];
