export { AmanatClient } from './client.js';
export type { AmanatClientOptions, FetchLike, LogDetails, Logger, RequestOptions } from './core/options.js';
export * from './core/errors.js';
export { createIdempotencyKey } from './core/idempotency-key.js';
export { Transport } from './core/transport.js';
export { ConfigResource } from './resources/config.js';
export { HotlineResource } from './resources/hotline.js';
export { LegalRequests } from './resources/legal-requests.js';
export { Programmes } from './resources/programmes.js';
export { QuizAttempts } from './resources/quiz-attempts.js';
export { Quizzes } from './resources/quizzes.js';
export { StaffLegalRequests } from './resources/staff-legal-requests.js';
export { StatisticsResource } from './resources/statistics.js';
export { parseReceipt } from '@amanat/contract';
export type {
  Contact,
  FieldProblem,
  Hotline,
  LegalRequestCreated,
  LegalRequestCreateParams,
  LegalRequestTracked,
  LegalRequestTransitionParams,
  LegalRequestWithdrawn,
  LoanTerms,
  Locale,
  LocalizedText,
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
  ReceiptParams,
  StaffLegalRequest,
  StaffLegalRequestList,
  StaffLegalRequestQuery,
  Statistics,
} from '@amanat/contract';
