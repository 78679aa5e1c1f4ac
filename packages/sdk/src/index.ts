export { AmanatClient } from './client.js';
export type {
  AmanatClientOptions,
  FetchLike,
  LogDetails,
  Logger,
  RequestOptions,
  VersionedRequestOptions,
} from './core/options.js';
export * from './core/errors.js';
export { createIdempotencyKey } from './core/idempotency-key.js';
export { Transport } from './core/transport.js';
export type { FigureSubscription, FigureUpdatesState } from './live-figures/figure-subscription.js';
export { Attachments, type AttachmentUploadOptions } from './resources/attachments.js';
export { CallbackSlotsResource } from './resources/callback-slots.js';
export { ConfigResource } from './resources/config.js';
export { Districts } from './resources/districts.js';
export { FigureRevisions } from './resources/figure-revisions.js';
export { HotlineResource } from './resources/hotline.js';
export { LegalRequests } from './resources/legal-requests.js';
export { Programmes } from './resources/programmes.js';
export { QuizAttempts } from './resources/quiz-attempts.js';
export { Quizzes } from './resources/quizzes.js';
export { SiteSettingsResource } from './resources/site-settings.js';
export { Audit, Staff } from './resources/staff.js';
export { StaffLegalRequests } from './resources/staff-legal-requests.js';
export { StatisticsResource } from './resources/statistics.js';
export { Deliveries, WebhookEndpoints } from './resources/webhook-endpoints.js';
export { parseReceipt } from '@amanat/contract';
export type {
  Attachment,
  AuditEntry,
  AuditEntryList,
  AuditQuery,
  CallbackSlots,
  Contact,
  Delivery,
  DeliveryList,
  District,
  DistrictList,
  DistrictQuery,
  FieldProblem,
  Figure,
  FigureHistory,
  FigureHistoryQuery,
  FigureRevisionCreateParams,
  Hotline,
  LegalRequestAssignmentParams,
  LegalRequestCreated,
  LegalRequestCreateParams,
  LegalRequestMessageParams,
  LegalRequestReplyParams,
  LegalRequestTracked,
  LegalRequestTransitionParams,
  LegalRequestWithdrawn,
  LoanTerms,
  Locale,
  LocalizedText,
  PageQuery,
  Problem,
  Programme,
  ProgrammeList,
  ProgrammeQuery,
  ProgrammeSlug,
  PublicConfig,
  Quiz,
  QuizAttempt,
  QuizAttemptCreateParams,
  QuizList,
  QuizResults,
  ReceiptParams,
  Screening,
  SiteSettings,
  SealedLegalRequest,
  StaffLegalRequest,
  StaffLegalRequestList,
  StaffLegalRequestQuery,
  StaffMember,
  Statistics,
  StatisticsQuery,
  UploadTokenGranted,
  UploadTokenParams,
  WebhookEndpoint,
  WebhookEndpointCreateParams,
  WebhookEndpointList,
  WebhookEndpointSecret,
} from '@amanat/contract';
