import type { Locale } from '@amanat/contract';
import { CALL_111, MESSAGES, type Situation } from './user-message-texts.js';

/** Where the person can do nothing more on the page, or may be in need while it does not work. */
const STUCK: ReadonlySet<Situation> = new Set<Situation>([
  'no-connection',
  'slow-server',
  'too-many-requests',
  'receipt-unknown',
  'site-refused',
  'server-failed',
  'no-room',
  'sealed-unreadable',
  'answer-unreadable',
  'accepted',
]);

/** Maps: a code comes from outside, and an object would find `constructor` in its prototype. */
const BY_CODE: ReadonlyMap<string, Situation> = new Map<string, Situation>([
  ['captive-portal', 'captive-portal'],
  ['rule-unknown', 'rules-unknown'],
  ['receipt-not-found', 'receipt-unknown'],
  ['idempotency-key-reused', 'sent-already'],
  ['committed', 'accepted'],
  ['proof-needed', 'too-many-requests'],
  ['slot-taken', 'slot-taken'],
  ['attachment-incomplete', 'file-incomplete'],
  ['attachment-refused', 'file-refused'],
  ['attachment-limit', 'file-limit'],
  ['file-unreadable', 'file-unreadable'],
  ['upload-token-over', 'files-closed'],
  ['payload-too-large', 'too-large'],
  ['sealed-unreadable', 'sealed-unreadable'],
  ['webhook-address-refused', 'address-refused'],
  ['forbidden', 'no-role'],
  ['storage-full', 'no-room'],
]);

const BY_NAME: ReadonlyMap<string, Situation> = new Map<string, Situation>([
  ['ConnectionError', 'no-connection'],
  ['TimeoutError', 'slow-server'],
  ['RateLimitError', 'too-many-requests'],
  ['ValidationError', 'wrong-fields'],
  ['RequestValidationError', 'wrong-fields'],
  ['NotFoundError', 'nothing-here'],
  ['ConflictError', 'step-impossible'],
  ['PreconditionError', 'changed-by-another'],
  ['OriginError', 'site-refused'],
  ['AuthenticationError', 'sign-in'],
  ['ContractError', 'answer-unreadable'],
  ['UserAbortError', 'stopped'],
]);

const WAIT: Record<Locale, (minutes: number) => string> = {
  kk: (minutes) => `Әрекет тым көп қайталанды. ${minutes} минуттан кейін қайталап көріңіз.`,
  ru: (minutes) => `Слишком много попыток. Попробуйте ещё раз через ${minutes} мин.`,
  en: (minutes) => `There were too many attempts. Try again in ${minutes} min.`,
};

/** A day: of a longer wait no person is told the minutes. */
const LONGEST_TOLD_MS = 86_400_000;

/** Plain words about an error: what happened, what to do, and 111 where the person is stuck. */
export function userMessage(
  error: { readonly name: string; readonly code: string; readonly retryAfterMs?: number | undefined },
  locale: Locale,
): string {
  const situation = BY_CODE.get(error.code) ?? BY_NAME.get(error.name) ?? 'server-failed';
  const text =
    situation === 'too-many-requests' &&
    error.retryAfterMs !== undefined &&
    error.retryAfterMs <= LONGEST_TOLD_MS
      ? WAIT[locale](Math.max(1, Math.ceil(error.retryAfterMs / 60_000)))
      : MESSAGES[situation][locale];
  return STUCK.has(situation) ? text + CALL_111[locale] : text;
}
