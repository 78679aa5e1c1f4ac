import type { StaffRole } from '@amanat/contract';
import { describeError } from '../log.js';
import { IssuerUnreachable, oidcCheck, type OidcCheck } from '../services/oidc-tokens.js';
import { Refusal } from '../services/refusal.js';
import { staffMember, type Actor } from '../services/staff-tokens.js';
import type { Oidc } from '../settings/oidc.js';
import type { AppParts } from './app-env.js';

/** Three parts of base64url with dots between: no token of ours has a dot. */
const isJwt = (token: string) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
const MAX_TOKEN_LENGTH = 8192;

/** An issuer's keys are kept from one request to the next. */
const checks = new WeakMap<Oidc, OidcCheck>();
function checkFor(oidc: Oidc): OidcCheck {
  const check = checks.get(oidc) ?? oidcCheck(oidc);
  checks.set(oidc, check);
  return check;
}

type AccessParts = Pick<AppParts, 'storage' | 'clock' | 'config' | 'log'>;

async function whoHas(token: string, { storage, clock, config, log }: AccessParts): Promise<Actor | null> {
  if (!isJwt(token)) return staffMember(storage.staffTokens, clock, token);
  if (!config.oidc) return null;
  try {
    return await checkFor(config.oidc)(token, clock, (why) =>
      log.info({ ...why }, 'a token of the issuer is refused'),
    );
  } catch (error) {
    if (!(error instanceof IssuerUnreachable)) throw error;
    log.warn({ error: describeError(error.cause) }, 'the keys of the issuer cannot be had');
    throw new Refusal('unavailable');
  }
}

/**
 * Who asks. Refuses with `unauthorized` without a valid bearer token, with `forbidden` when it has none of `roles`, with
 * `unavailable` when the keys of the issuer of a token cannot be had.
 */
export async function requireStaff(
  headers: Headers,
  parts: AccessParts,
  roles: readonly StaffRole[],
): Promise<Actor> {
  const [, token = ''] = /^Bearer ([\w.-]+)$/i.exec(headers.get('Authorization') ?? '') ?? [];
  const actor = token && token.length <= MAX_TOKEN_LENGTH ? await whoHas(token, parts) : null;
  if (!actor) throw new Refusal('unauthorized');
  if (!actor.roles.some((role) => roles.includes(role))) throw new Refusal('forbidden');
  return actor;
}
