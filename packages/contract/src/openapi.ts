import * as z from 'zod/mini';
import { PublicConfigSchema } from './config.js';
import { HotlineSchema } from './hotline.js';
import { OembedSchema } from './oembed.js';
import { SiteSettingsSchema } from './site-settings.js';
import { IDEMPOTENCY_KEY_HEADER, IDEMPOTENCY_REPLAYED_HEADER } from './idempotency.js';
import * as attachments from './attachments.js';
import { CallbackSlotsSchema } from './callback-slots.js';
import * as legal from './legal-requests.js';
import { OPERATIONS, type Operation } from './operations/index.js';
import { PROBLEMS, PROBLEM_MEDIA_TYPE, ProblemSchema } from './problems.js';
import * as programmes from './programmes.js';
import * as quizzes from './quizzes.js';
import * as staffRequests from './staff-legal-requests.js';
import * as staff from './staff.js';
import * as districts from './districts.js';
import * as statistics from './statistics.js';
import { EmptySchema, LocalizedTextSchema, SourceSchema } from './vocabulary.js';
import * as webhooks from './webhooks.js';

const NAMED: Readonly<Record<string, z.ZodMiniType>> = {
  LocalizedText: LocalizedTextSchema,
  Source: SourceSchema,
  Problem: ProblemSchema,
  LoanTerms: programmes.LoanTermsSchema,
  Programme: programmes.ProgrammeSchema,
  ProgrammeList: programmes.ProgrammeListSchema,
  QuizSummary: quizzes.QuizSummarySchema,
  QuizList: quizzes.QuizListSchema,
  Quiz: quizzes.QuizSchema,
  QuizAttemptCreate: quizzes.QuizAttemptCreateSchema,
  QuizAttempt: quizzes.QuizAttemptSchema,
  QuizResults: quizzes.QuizResultsSchema,
  Contact: legal.ContactSchema,
  LegalRequestCreate: legal.LegalRequestCreateSchema,
  LegalRequestCreated: legal.LegalRequestCreatedSchema,
  ReceiptParams: legal.ReceiptParamsSchema,
  LegalRequestTracked: legal.LegalRequestTrackedSchema,
  LegalRequestWithdrawn: legal.LegalRequestWithdrawnSchema,
  LegalRequestMessage: legal.LegalRequestMessageSchema,
  SealedLegalRequest: legal.SealedLegalRequestSchema,
  Due: legal.DueSchema,
  Attachment: attachments.AttachmentSchema,
  AttachmentCreate: attachments.AttachmentCreateSchema,
  AttachmentUpload: attachments.AttachmentUploadSchema,
  UploadTokenParams: attachments.UploadTokenParamsSchema,
  UploadTokenRequest: attachments.UploadTokenRequestSchema,
  UploadTokenGranted: attachments.UploadTokenGrantedSchema,
  CallbackSlots: CallbackSlotsSchema,
  LegalRequestTransition: staffRequests.LegalRequestTransitionSchema,
  LegalRequestAssignment: staffRequests.LegalRequestAssignmentSchema,
  LegalRequestReply: staffRequests.LegalRequestReplySchema,
  StaffLegalRequestSummary: staffRequests.StaffLegalRequestSummarySchema,
  StaffLegalRequestList: staffRequests.StaffLegalRequestListSchema,
  StaffLegalRequest: staffRequests.StaffLegalRequestSchema,
  StaffMember: staff.StaffMemberSchema,
  AuditEntry: staff.AuditEntrySchema,
  AuditEntryList: staff.AuditEntryListSchema,
  WebhookEndpointCreate: webhooks.WebhookEndpointCreateSchema,
  WebhookEndpoint: webhooks.WebhookEndpointSchema,
  WebhookEndpointList: webhooks.WebhookEndpointListSchema,
  WebhookEndpointSecret: webhooks.WebhookEndpointSecretSchema,
  WebhookEvent: webhooks.WebhookEventSchema,
  Delivery: webhooks.DeliverySchema,
  DeliveryList: webhooks.DeliveryListSchema,
  Empty: EmptySchema,
  Hotline: HotlineSchema,
  Oembed: OembedSchema,
  SiteSettings: SiteSettingsSchema,
  District: districts.DistrictSchema,
  DistrictList: districts.DistrictListSchema,
  Screening: districts.ScreeningSchema,
  Figure: statistics.FigureSchema,
  FigureHistory: statistics.FigureHistorySchema,
  FigureRevisionCreate: statistics.FigureRevisionCreateSchema,
  Statistics: statistics.StatisticsSchema,
  PublicConfig: PublicConfigSchema,
};

type Json = Record<string, unknown>;
const BYTES = { 'application/octet-stream': {} };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function nameOf(schema: z.ZodMiniType): string {
  const found = Object.entries(NAMED).find(([, named]) => named === schema);
  if (!found) throw new Error('Every body and answer of an operation needs a name in openapi.ts');
  return found[0];
}

/** JSON Schema 2020-12 of the named schemas, pointing at each other. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // The date-time pattern is 300 characters long and says no more than the format.
      if (jsonSchema.format) delete jsonSchema.pattern;
      delete jsonSchema.$schema;
      delete jsonSchema.$id;
    },
  });
  for (const schema of Object.values(schemas)) {
    delete (schema as Json)['$schema'];
    delete (schema as Json)['$id'];
  }
  return schemas;
}

function queryParameters(query: z.ZodMiniObject | undefined): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'object' && schema.format) delete schema.pattern;
    return { name, in: 'query', required: required.includes(name), schema };
  });
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function problemResponses(operation: Operation): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of [...operation.problems, 'internal', 'unavailable'] as const) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: { [PROBLEM_MEDIA_TYPE]: { schema: ref('Problem') } } },
    ]),
  );
}

function contentOf(success: Operation['success']): Json {
  if (!('schema' in success)) return BYTES;
  const schema = ref(nameOf(success.schema));
  // OpenAPI 3.1 has no word for the events of a stream: the schema is that of the data of one.
  return { ['gives' in success ? 'text/event-stream' : 'application/json']: { schema } };
}

function operationObject(operation: Operation): Json {
  const parameters = [...pathParameters(operation.path), ...queryParameters(operation.query)];
  if (operation.mutates) {
    parameters.push({
      name: IDEMPOTENCY_KEY_HEADER,
      in: 'header',
      required: true,
      description: `A random key for one intent. A repeat with the same key and body returns the first answer and ${IDEMPOTENCY_REPLAYED_HEADER}: true.`,
      schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22,255}$' },
    });
  }
  if (operation.needsVersion) {
    parameters.push({
      name: 'If-Match',
      in: 'header',
      required: true,
      description: 'The version that was read.',
      schema: { type: 'string', pattern: '^"\\d+"$' },
    });
  }
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.access],
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref(nameOf(operation.body)) } },
      },
    }),
    ...(operation.takes === 'bytes' && { requestBody: { required: true, content: BYTES } }),
    ...(operation.access === 'staff' && { security: [{ staffToken: [] }] }),
    ...(operation.access === 'upload' && { security: [{ uploadToken: [] }] }),
    responses: {
      [operation.success.status]: {
        description: 'Done',
        content: contentOf(operation.success),
      },
      ...problemResponses(operation),
    },
  };
}

/** The OpenAPI 3.1 document of `/v1`, made from the schemas; committed as `openapi.json`. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS as readonly Operation[]) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation),
    };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Amanat',
      version: '1',
      summary:
        'Programmes, literacy quizzes, legal-aid requests, the contact centre 111 and published figures',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        staffToken: { type: 'http', scheme: 'bearer' },
        uploadToken: { type: 'http', scheme: 'Upload' },
      },
      schemas: componentSchemas(),
    },
  };
}
