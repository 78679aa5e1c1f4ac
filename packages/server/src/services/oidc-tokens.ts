import { STAFF_ROLES } from '@amanat/contract';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Oidc } from '../settings/oidc.js';
import { instant, type Clock } from './clock.js';
import type { Actor } from './staff-tokens.js';

/** Only signatures that a public key checks: with HS256, whoever knows the public key could sign. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
const JWKS_TIMEOUT_MS = 5000;

/** The keys of the issuer cannot be had now: the token may be good. */
export class IssuerUnreachable extends Error {
  override name = 'IssuerUnreachable';
}

/**
 * Whose token it is; null when the issuer did not give it to this audience, or it ended. `onRefused` hears why, for whoever
 * sets the server up: a name of jose's, as `ERR_JWT_EXPIRED`, and the claim; never a value of the token.
 */
export type OidcCheck = (
  token: string,
  clock: Clock,
  onRefused?: (why: RefusedToken) => void,
) => Promise<Actor | null>;

export interface RefusedToken {
  readonly reason: string;
  /** The claim that is not as the settings say. */
  readonly claim?: string;
}

function whyRefused(error: unknown): RefusedToken {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return { reason: error.code, claim: error.claim };
  return { reason: error instanceof errors.JOSEError ? error.code : 'unreadable' };
}

/** What the published keys do not have is the token's fault; everything else is the issuer's. */
function issuerKeys(jwksUrl: string): JWTVerifyGetKey {
  const published = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: JWKS_TIMEOUT_MS });
  return async (header, token) => {
    try {
      return await published(header, token);
    } catch (error) {
      const isTokens =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      throw isTokens
        ? error
        : new IssuerUnreachable('The keys of the issuer cannot be had', { cause: error });
    }
  };
}

/**
 * Checks tokens of an issuer against the keys that it publishes, which are fetched when first needed, kept for ten
 * minutes, and fetched again for a key that is not among them, once in half a minute at most.
 * The check throws {@link IssuerUnreachable} when they cannot be had.
 */
export function oidcCheck({ issuer, audience, jwksUrl, rolesClaim }: Oidc): OidcCheck {
  const keys = issuerKeys(jwksUrl);
  return async (token, clock, onRefused) => {
    const payload = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: clock(),
      requiredClaims: ['exp'],
    }).then(
      (verified) => verified.payload,
      (error: unknown) => {
        if (error instanceof IssuerUnreachable) throw error;
        onRefused?.(whyRefused(error));
        return null;
      },
    );
    return payload && actorOf(payload, rolesClaim);
  };
}

/** Words of our own in lists and in the journal. */
const RESERVED: ReadonlySet<string> = new Set(['me', 'nobody', 'command line']);

/** Null when the token does not say who it is. */
function actorOf(payload: JWTPayload, rolesClaim: string): Actor | null {
  const isName = (value: unknown): value is string =>
    typeof value === 'string' &&
    /^[^\p{Cc}\p{Cf}\p{Cs}]{1,120}$/u.test(value) &&
    !RESERVED.has(value.trim().toLowerCase());
  // In the journal it stands for a person: what an issuer keeps unique comes before what people call themselves.
  const name = [payload['preferred_username'], payload.sub, payload['name']].find(isName);
  if (name === undefined || payload.exp === undefined) return null;
  const words = wordsIn(claimAt(payload, rolesClaim));
  return {
    name,
    roles: STAFF_ROLES.filter((role) => words.includes(role)),
    expiresAt: instant(new Date(payload.exp * 1000)),
  };
}

/** A claim by its name, or else by its path: `realm_access.roles`. */
function claimAt(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((found, step) => {
    return typeof found === 'object' && found !== null && Object.hasOwn(found, step)
      ? (found as Record<string, unknown>)[step]
      : undefined;
  }, payload);
}

const wordsIn = (claim: unknown): readonly unknown[] =>
  Array.isArray(claim) ? claim : typeof claim === 'string' ? claim.split(/[\s,]+/) : [];
