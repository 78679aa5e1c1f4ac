import { refuse, type Environment } from './environment.js';

/** Staff of an organisation that has a sign-in of its own come with its tokens. */
export interface Oidc {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  /** The claim with the roles, a list of words or one word. */
  readonly rolesClaim: string;
}

/** Null without any of its settings. */
export function readOidc(env: Environment): Oidc | null {
  const issuer = env['AMANAT_OIDC_ISSUER'];
  if (!issuer) {
    // Half of the settings would lock the staff out without a word.
    const lonely = ['AMANAT_OIDC_AUDIENCE', 'AMANAT_OIDC_JWKS'].find((name) => env[name]);
    return lonely ? refuse('AMANAT_OIDC_ISSUER', `the address of the issuer, since ${lonely} is set`) : null;
  }
  const address = (name: string, text: string) =>
    /^https?:/.test(text) && URL.canParse(text) ? text : refuse(name, 'an address https://…');
  return {
    issuer: address('AMANAT_OIDC_ISSUER', issuer),
    audience: env['AMANAT_OIDC_AUDIENCE'] || refuse('AMANAT_OIDC_AUDIENCE', 'the audience of the tokens'),
    jwksUrl: address('AMANAT_OIDC_JWKS', env['AMANAT_OIDC_JWKS'] ?? ''),
    rolesClaim: env['AMANAT_OIDC_ROLES_CLAIM'] || 'roles',
  };
}
