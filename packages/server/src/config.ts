import type { Hotline, LocalizedText } from '@amanat/contract';
import type { WorkCalendar } from '@amanat/rules/work-calendar';
import { parseKeyRing, type RingKeys } from './secrecy/key-ring.js';
import { readAbuse, type Abuse } from './settings/abuse.js';
import { readCallbacks, type Callbacks } from './settings/callbacks.js';
import { localized, oneOf, refuse, wholeNumber, type Environment } from './settings/environment.js';
import { readHotline } from './settings/hotline.js';
import { readOidc, type Oidc } from './settings/oidc.js';
import { readPublicUrl } from './settings/public-url.js';
import { readSiteSettings, type SettingsOfSites } from './settings/site-settings.js';
import { readStreams, type Streams } from './settings/streams.js';
import { CROSS_BORDER, DEMO_OPERATOR, PUBLICATION, THIRD_PARTIES } from './settings/texts.js';
import { readFilesUrl } from './settings/widget-files.js';
import { readWorkCalendar } from './settings/work-calendar.js';

/** Which sites may call the public API from a browser. */
export type OriginPolicy =
  { readonly kind: 'any' } | { readonly kind: 'listed'; readonly origins: readonly string[] };

export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting of a server, checked. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly database: DatabaseAddress;
  readonly keys:
    { readonly kind: 'given'; readonly ring: RingKeys } | { readonly kind: 'demo'; readonly file: string };
  readonly demonstration: boolean;
  readonly allowedOrigins: OriginPolicy;
  readonly operator: LocalizedText;
  readonly consent: {
    readonly version: string;
    readonly thirdParties: LocalizedText;
    readonly crossBorder: LocalizedText;
    readonly publication: LocalizedText;
  };
  readonly retentionDays: number;
  /** Lines of the journal say nothing of a person, and outlive the requests that they name. */
  readonly auditDays: number;
  readonly bodyLimitBytes: number;
  /** All files of all requests together; more are refused, and requests are still taken. */
  readonly attachmentTotalBytes: number;
  readonly logLevel: LogLevel;
  /** How many reverse proxies stand before this server and say in X-Forwarded-For who asks. */
  readonly trustedProxies: number;
  readonly abuse: Abuse;
  readonly streams: Streams;
  /** Where visitors reach this server, without a slash at the end. */
  readonly publicUrl: string | null;
  /** Where the built files of the elements stand, without a slash at the end: oEmbed answers for what is there. */
  readonly filesUrl: string | null;
  /** What pages are told by their config-id. */
  readonly siteSettings: SettingsOfSites;
  readonly callbacks: Callbacks;
  /** Null: the dates of holidays are not known, and weekdays are counted. */
  readonly workCalendar: WorkCalendar | null;
  /** The line that the cards of this server show: 111 as it was verified, or as the operator's file has it. */
  readonly hotline: Hotline;
  /** Null: staff come with tokens of `create-token` only. */
  readonly oidc: Oidc | null;
  /** Hosts that webhooks may be delivered to though their addresses are private, as `crm.akimat.local`. */
  readonly webhookPrivateHosts: readonly string[];
  /** A number that takes requests as text messages, E.164. */
  readonly smsNumber: string | null;
}

function originPolicy(env: Environment): OriginPolicy {
  const name = 'AMANAT_ALLOWED_ORIGINS';
  const listed = (env[name] ?? '').split(/[\s,]+/).filter(Boolean);
  if (listed.length === 1 && listed[0] === '*') return { kind: 'any' };
  const exact = (text: string) =>
    text === 'null' ||
    // Schemes of apps (capacitor://localhost) have no origin of their own in the URL standard.
    (/^[a-z][a-z0-9+.-]*:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d+)?$/.test(text) &&
      URL.canParse(text) &&
      [text, 'null'].includes(new URL(text).origin));
  if (!listed.every(exact))
    refuse(name, 'exact origins such as https://example.kz, separated by commas; or null; or *');
  return { kind: 'listed', origins: listed };
}

function databaseAddress(env: Environment): DatabaseAddress {
  const url = env['DATABASE_URL'];
  if (!url) return { engine: 'sqlite', file: env['AMANAT_DATABASE_FILE'] || './.data/amanat.sqlite' };
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    refuse('DATABASE_URL', 'an address postgres://…');
  return { engine: 'postgres', url };
}

function keySource(env: Environment, demonstration: boolean): Config['keys'] {
  const text = env['AMANAT_KEYS'];
  if (!text && demonstration) return { kind: 'demo', file: './.data/demo.key' };
  const ring = text ? parseKeyRing(text) : null;
  return ring
    ? { kind: 'given', ring }
    : refuse(
        'AMANAT_KEYS',
        '<name>:<key> pairs, each key 32 bytes in base64, the newest first, ' +
          'for example AMANAT_KEYS="k1:$(openssl rand -base64 32)" (or set AMANAT_DEMO=1)',
      );
}

function phoneNumber(env: Environment, name: string): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  return /^\+[1-9]\d{9,14}$/.test(text) ? text : refuse(name, 'a number such as +77010000000');
}

/** The settings in an environment. Throws a {@link StartError} that names the first variable that is wrong. */
export function readConfig(env: Environment): Config {
  const demonstration = oneOf(env, 'AMANAT_DEMO', ['0', '1'], '0') === '1';
  const version = env['AMANAT_CONSENT_VERSION'] || '1';
  if (!/^[\w.-]{1,64}$/.test(version))
    refuse('AMANAT_CONSENT_VERSION', '1 to 64 letters, digits, dots and dashes');
  return Object.freeze<Config>({
    host: env['AMANAT_HOST'] || '127.0.0.1',
    port: wholeNumber(env, 'AMANAT_PORT', 8111, 0, 65_535),
    database: databaseAddress(env),
    keys: keySource(env, demonstration),
    demonstration,
    allowedOrigins: originPolicy(env),
    operator: localized(env, 'AMANAT_OPERATOR_NAME', demonstration ? DEMO_OPERATOR : null),
    consent: {
      version,
      thirdParties: localized(env, 'AMANAT_CONSENT_THIRD_PARTIES', THIRD_PARTIES),
      crossBorder: localized(env, 'AMANAT_CONSENT_CROSS_BORDER', CROSS_BORDER),
      publication: localized(env, 'AMANAT_CONSENT_PUBLICATION', PUBLICATION),
    },
    retentionDays: wholeNumber(env, 'AMANAT_RETENTION_DAYS', 365, 1, 36_500),
    auditDays: wholeNumber(env, 'AMANAT_AUDIT_DAYS', 1095, 1, 36_500),
    attachmentTotalBytes: wholeNumber(env, 'AMANAT_ATTACHMENTS_TOTAL_MB', 10_240, 0, 100_000_000) * 1_048_576,
    bodyLimitBytes: wholeNumber(env, 'AMANAT_BODY_LIMIT_BYTES', 65_536, 1024, 16_777_216),
    logLevel: oneOf(env, 'AMANAT_LOG_LEVEL', LOG_LEVELS, 'info'),
    trustedProxies: wholeNumber(env, 'AMANAT_TRUSTED_PROXIES', 0, 0, 10),
    abuse: readAbuse(env),
    streams: readStreams(env),
    publicUrl: readPublicUrl(env),
    filesUrl: readFilesUrl(env),
    siteSettings: readSiteSettings(env),
    callbacks: readCallbacks(env),
    workCalendar: readWorkCalendar(env),
    hotline: readHotline(env),
    oidc: readOidc(env),
    webhookPrivateHosts: (env['AMANAT_WEBHOOK_PRIVATE_HOSTS'] ?? '').split(/[\s,]+/).filter(Boolean),
    smsNumber: phoneNumber(env, 'AMANAT_SMS_NUMBER'),
  });
}
