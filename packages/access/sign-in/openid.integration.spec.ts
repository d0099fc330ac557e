import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import type { Database } from '@xintu/database';
import { fastify, type FastifyInstance } from 'fastify';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccount } from '../actions/create-account.ts';
import { accessDatabase } from '../testing/access-database.ts';
import { cookieBrowser, type CookieBrowser } from '../testing/cookie-browser.ts';
import { developmentMemory } from './development-memory.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { signIn } from './sign-in.ts';

/** A provider elsewhere that vouches, without a question, for the person named here. */
let person = 'person-1';
let elsewhere: Server;
let issuer: string;
let database: Database;
let app: FastifyInstance;
let address: string;

beforeAll(async () => {
  database = await accessDatabase();
  elsewhere = createServer();
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${portOf(elsewhere)}`;
  app = fastify();
  await app.register(cookie);
  await app.register(signIn, {
    database,
    provider: { kind: 'openid', issuer, clientId: 'xintu', clientSecret: 'a secret of the test' },
    host: '0.0.0.0',
    publicUrl: 'https://xintu.example',
  });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await new Promise((resolve) => elsewhere.close(resolve));
  await database.close();
});

function portOf(server: Server): number {
  const found: AddressInfo | string | null = server.address();
  return typeof found === 'object' && found !== null ? found.port : 0;
}

function openProvider(): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    adapter: developmentMemory(),
    clients: [
      {
        client_id: 'xintu',
        client_secret: 'a secret of the test',
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: ['https://xintu.example/sign-in/callback'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['keys of the test'] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId ?? '', clientId: 'xintu' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  elsewhere.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      void provider.interactionFinished(request, response, { login: { accountId: person }, consent: {} });
    } else {
      void answer(request, response);
    }
  });
}

const next = (response: Response) => response.headers.get('location') ?? '';

/** Through the provider and back, with a browser for each of the two places. */
async function signInElsewhere(browser: CookieBrowser): Promise<Response> {
  const other = cookieBrowser(issuer);
  const asked = await other.get(next(await browser.get('/sign-in?return=/taxation/')));
  const answered = await other.get(next(asked));
  const back = new URL(next(await other.get(next(answered))));
  expect(back.origin).toBe('https://xintu.example');
  return browser.get(back.pathname + back.search);
}

it('says so while the provider is away, and works once it is there', async () => {
  elsewhere.once('request', (_request, response) => response.writeHead(503).end());
  const away = await cookieBrowser(address).get('/sign-in');
  expect(away.status).toBe(502);
  expect(await away.text()).toContain('统一身份认证暂时没有应答');
  openProvider();
  const leaving = await cookieBrowser(address).get('/sign-in');
  expect(leaving.status).toBe(303);
  const asked = new URL(next(leaving));
  expect(asked.origin).toBe(issuer);
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
  expect(asked.searchParams.get('redirect_uri')).toBe('https://xintu.example/sign-in/callback');
});

it('signs in whoever has an account, with a cookie for TLS only', async () => {
  await createAccount(database, {
    issuer,
    subject: 'person-1',
    name: '税务经办（演示）',
    department: 'tax-433101',
    organisationCode: null,
    roles: ['reporter'],
  });
  const answer = await signInElsewhere(cookieBrowser(address));
  expect([answer.status, next(answer)]).toEqual([303, '/taxation/']);
  const [line] = answer.headers.getSetCookie().filter((text) => text.startsWith(SESSION_COOKIE));
  expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

it('refuses whoever has none, whatever the provider says', async () => {
  person = 'culture-433101-reporter';
  const browser = cookieBrowser(address);
  const answer = await signInElsewhere(browser);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('账号尚未开通');
  expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
});

it('has no development provider beside it', async () => {
  expect((await cookieBrowser(address).get('/oidc/auth')).status).toBe(404);
});
