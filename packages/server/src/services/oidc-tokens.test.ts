import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWK,
  type JWTPayload,
} from 'jose';
import { afterAll, beforeAll, vi } from 'vitest';
import { legalRequest, startTestServer, type TestServer } from '../app.test.parts.js';
import type { Oidc } from '../settings/oidc.js';

const ISSUER = 'https://sign-in.example.kz';
const AUDIENCE = 'amanat';
type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** An issuer's published keys on a real port; tests change what it publishes. */
interface Issuer {
  readonly url: string;
  published: JWK[];
  status: number;
  asked: number;
  close(): void;
}

async function startIssuer(): Promise<Issuer> {
  const http: Server = createServer((_, answer) => {
    issuer.asked++;
    answer.writeHead(issuer.status, { 'Content-Type': 'application/json' });
    answer.end(JSON.stringify({ keys: issuer.published }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const issuer: Issuer = {
    url: `http://127.0.0.1:${port}/jwks`,
    published: [],
    status: 200,
    asked: 0,
    close: () => http.close(),
  };
  return issuer;
}

const published = async ({ publicKey }: Keys, alg: string, kid: string): Promise<JWK> => ({
  ...(await exportJWK(publicKey)),
  alg,
  kid,
  use: 'sig',
});

describe('staff with tokens of their own sign-in', () => {
  let server: TestServer;
  let issuer: Issuer;
  let rsa: Keys;
  let oidc: Oidc;
  const now = () => Math.floor(server.time.now.getTime() / 1000);
  const claims = (changes: Record<string, unknown> = {}): JWTPayload => ({
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'u-17',
    name: 'Гүлнар Сапарова',
    roles: ['lawyer', 'gardener'],
    iat: now(),
    exp: now() + 300,
    ...changes,
  });
  const sign = (payload: JWTPayload, { privateKey }: Keys = rsa, header = {}) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(privateKey);
  /** A fresh application knows no keys yet. */
  const ask = (token: string, app = server.appWith({ config: { oidc: { ...oidc } } })) =>
    app.request('/v1/staff/me', { headers: { Authorization: `Bearer ${token}` } });
  const statusOf = async (token: string | Promise<string>) => (await ask(await token)).status;

  beforeAll(async () => {
    issuer = await startIssuer();
    rsa = await generateKeyPair('RS256', { extractable: true });
    issuer.published = [await published(rsa, 'RS256', 'one')];
    oidc = { issuer: ISSUER, audience: AUDIENCE, jwksUrl: issuer.url, rolesClaim: 'roles' };
    server = await startTestServer({ oidc });
  });
  afterAll(async () => {
    issuer.close();
    await server.close();
  });

  it('are who the token says, with the roles that there are here', async () => {
    const answer = await ask(await sign(claims()));
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('Cache-Control')).to.equal('no-store');
    expect(await answer.json()).to.deep.equal({
      name: 'u-17',
      roles: ['lawyer'],
      expiresAt: new Date((now() + 300) * 1000).toISOString(),
    });
  });

  it('are named by what their issuer keeps unique: the user name, or else the id', async () => {
    const nameOf = async (changes: Record<string, unknown>) =>
      ((await (await ask(await sign(claims(changes)))).json()) as { name: string }).name;
    expect(await nameOf({ preferred_username: 'gulnar' })).to.equal('gulnar');
    for (const wrong of ['x'.repeat(121), 'a\u0000b', 'gul\u202enar', 'Nobody', 'me', 'command line'])
      expect(await nameOf({ preferred_username: wrong }), wrong).to.equal('u-17');
    expect(await statusOf(sign(claims({ name: undefined, sub: undefined })))).to.equal(401);
  });

  it('may have their roles in a claim within a claim, or in one word', async () => {
    const rolesBy = async (rolesClaim: string, changes: Record<string, unknown>) => {
      const app = server.appWith({ config: { oidc: { ...oidc, rolesClaim } } });
      return ((await (await ask(await sign(claims(changes)), app)).json()) as { roles: string[] }).roles;
    };
    const nested = { realm_access: { roles: ['intake', 'offline_access'] } };
    expect(await rolesBy('realm_access.roles', nested)).to.deep.equal(['intake']);
    expect(await rolesBy('https://e.kz/roles', { 'https://e.kz/roles': 'auditor' })).to.deep.equal([
      'auditor',
    ]);
  });

  it('have no way in without a role', async () => {
    for (const roles of [undefined, [], ['gardener'], 'gardener', 7, { lawyer: true }])
      expect(await statusOf(sign(claims({ roles })))).to.equal(403);
    expect(await statusOf(sign(claims({ roles: ['intake'] })))).to.equal(200);
  });

  it('may be signed with any of the four public-key algorithms', async () => {
    for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
      const keys = await generateKeyPair(alg, { extractable: true });
      issuer.published = [await published(keys, alg, alg)];
      expect(await statusOf(sign(claims(), keys, { alg, kid: alg })), alg).to.equal(200);
    }
    issuer.published = [await published(rsa, 'RS256', 'one')];
  });

  describe('are nobody', () => {
    const refused: Record<string, () => string | Promise<string>> = {
      'when somebody else issued the token': () => sign(claims({ iss: 'https://other.example' })),
      'when it is for another audience': () => sign(claims({ aud: 'shop' })),
      'when it has ended': () => sign(claims({ exp: now() - 6 })),
      'when it never ends': () => sign(claims({ exp: undefined })),
      'when it is not valid yet': () => sign(claims({ nbf: now() + 60 })),
      'when its key is not published': () => sign(claims(), rsa, { kid: 'two' }),
      'when another key of that name signed it': async () =>
        sign(claims(), await generateKeyPair('RS256', { extractable: true })),
      'when nobody signed it': () => new UnsecuredJWT(claims()).encode(),
      'when the public key signed it as a secret': async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(new TextEncoder().encode(await exportSPKI(rsa.publicKey))),
      'when it was changed': async () => {
        const [header, , signature] = (await sign(claims())).split('.');
        const changed = Buffer.from(JSON.stringify(claims({ roles: ['admin'] }))).toString('base64url');
        return `${header!}.${changed}.${signature!}`;
      },
      'when it brings its own key': async () => {
        const own = await generateKeyPair('RS256', { extractable: true });
        return sign(claims(), own, { jwk: await exportJWK(own.publicKey) });
      },
      'when it is no token': () => 'a.b.c',
    };
    for (const [when, token] of Object.entries(refused))
      it(when, async () => {
        const answer = await ask(await token());
        expect(answer.status).to.equal(401);
        expect(answer.headers.get('WWW-Authenticate')).to.equal('Bearer');
      });

    it('and the log says which claim is not as it was set up, without a value', async () => {
      server.logged.length = 0;
      expect(await statusOf(sign(claims({ aud: 'shop' })))).to.equal(401);
      const line = server.logged.find((text) => text.includes('a token of the issuer is refused'));
      expect(line).to.contain('"reason":"ERR_JWT_CLAIM_VALIDATION_FAILED","claim":"aud"');
      expect(server.logged.join('')).not.to.contain('shop');
    });

    it('when the server knows of no sign-in', async () => {
      const app = server.appWith({ config: { oidc: null } });
      expect((await ask(await sign(claims()), app)).status).to.equal(401);
    });
  });

  it('have five seconds between the clocks', async () => {
    expect(await statusOf(sign(claims({ exp: now() - 4 })))).to.equal(200);
  });

  it('come with a new key once it is published, and the keys are asked for once in half a minute at most', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    try {
      const app = server.appWith({ config: { oidc: { ...oidc } } });
      const asked = issuer.asked;
      expect((await ask(await sign(claims()), app)).status).to.equal(200);
      const fresh = await generateKeyPair('ES256', { extractable: true });
      const token = await sign(claims(), fresh, { alg: 'ES256', kid: 'fresh' });
      for (let count = 0; count < 20; count++) expect((await ask(token, app)).status).to.equal(401);
      expect(issuer.asked - asked).to.equal(1);
      issuer.published = [await published(fresh, 'ES256', 'fresh')];
      vi.setSystemTime(Date.now() + 31_000);
      expect((await ask(token, app)).status).to.equal(200);
      expect((await ask(await sign(claims()), app)).status).to.equal(401);
      expect(issuer.asked - asked).to.equal(2);
    } finally {
      vi.useRealTimers();
      issuer.published = [await published(rsa, 'RS256', 'one')];
    }
  });

  it('are asked to come again while the keys cannot be had; tokens of this server work on', async () => {
    const token = await sign(claims());
    const own = await server.staffHeaders(['intake']);
    const unreachable = server.appWith({ config: { oidc: { ...oidc, jwksUrl: 'http://127.0.0.1:1/jwks' } } });
    const answer = await ask(token, unreachable);
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('Retry-After')).to.equal('5');
    expect((await unreachable.request('/v1/staff/me', { headers: own })).status).to.equal(200);
    issuer.status = 500;
    expect(await statusOf(token)).to.equal(503);
    issuer.status = 200;
    const logged = server.logged.join('');
    expect(logged).to.contain('the keys of the issuer cannot be had');
    for (const part of token.split('.')) expect(logged).not.to.contain(part);
    expect(logged).not.to.contain('Гүлнар');
  });

  it('stand in the journal by name', async () => {
    const app = server.appWith({ config: { oidc: { ...oidc } } });
    const token = await sign(claims({ roles: ['lawyer', 'auditor'] }));
    const headers = { Authorization: `Bearer ${token}` };
    const sent = await server.post('/v1/legal-requests', legalRequest());
    const { id } = (await sent.json()) as { id: string };
    expect((await app.request(`/v1/staff/legal-requests/${id}`, { headers })).status).to.equal(200);
    const journal = await app.request(`/v1/staff/audit?about=${id}`, { headers });
    const { data } = (await journal.json()) as { data: { actor: string }[] };
    expect(data.map(({ actor }) => actor)).to.deep.equal(['u-17']);
  });
});
