import type { LocalizedText } from '@amanat/contract';
import { StartError } from './start-error.js';
import { parseKeyRing, type KeyRing } from './secrecy/key-ring.js';

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
    { readonly kind: 'given'; readonly ring: KeyRing } | { readonly kind: 'demo'; readonly file: string };
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
  readonly bodyLimitBytes: number;
  readonly logLevel: LogLevel;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEMO_OPERATOR: LocalizedText = {
  kk: 'Сынақ нұсқасы: өтініштерді ешкім қарамайды',
  ru: 'Демонстрация: обращения никто не рассматривает',
  en: 'Demonstration: nobody handles the requests',
};
const THIRD_PARTIES: LocalizedText = {
  kk: 'Өтінішіңіз тек жауап беретін маманға беріледі, басқа ешкімге берілмейді.',
  ru: 'Обращение передаётся только специалисту, который на него отвечает, и больше никому.',
  en: 'The request goes only to the specialist who answers it, and to nobody else.',
};
const CROSS_BORDER: LocalizedText = {
  kk: 'Деректерді оператор сақтайды. Бұл сервер шетелге ештеңе жібермейді.',
  ru: 'Данные хранит оператор. Этот сервер ничего не отправляет за границу.',
  en: 'The operator stores the data. This server sends nothing abroad.',
};
const PUBLICATION: LocalizedText = {
  kk: 'Өтініштегі ешбір мәлімет жарияланбайды.',
  ru: 'Ничего из обращения не публикуется.',
  en: 'Nothing in the request is published.',
};

const refuse = (name: string, takes: string): never => {
  throw new StartError(`${name} takes ${takes}`);
};

function wholeNumber(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = env[name] || String(fallback);
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : refuse(name, `a whole number from ${least} to ${most}`);
}

function localized(env: Environment, prefix: string, fallback: LocalizedText | null): LocalizedText {
  const text = (locale: keyof LocalizedText) => {
    const name = `${prefix}_${locale.toUpperCase()}`;
    return (
      env[name]?.trim() ||
      fallback?.[locale] ||
      refuse(name, 'who receives the requests, as a visitor reads it')
    );
  };
  return { kk: text('kk'), ru: text('ru'), en: text('en') };
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
        'name:key pairs, each key 32 bytes in base64, the newest first (or set AMANAT_DEMO=1)',
      );
}

/** The settings in an environment. Throws a {@link StartError} that names the first variable that is wrong. */
export function readConfig(env: Environment): Config {
  const oneOf = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value =>
    values.find((value) => value === (env[name] || fallback)) ?? refuse(name, `one of ${values.join(', ')}`);
  const demonstration = oneOf('AMANAT_DEMO', ['0', '1'], '0') === '1';
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
    bodyLimitBytes: wholeNumber(env, 'AMANAT_BODY_LIMIT_BYTES', 65_536, 1024, 16_777_216),
    logLevel: oneOf('AMANAT_LOG_LEVEL', LOG_LEVELS, 'info'),
  });
}
