import cookie from '@fastify/cookie';
import type { Database } from '@xintu/database';
import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { developmentPassword } from '../actions/development-password.ts';
import { authenticateSession } from '../actions/authenticate-session.ts';
import { MAXIMUM_FAILURES } from '../rules/attempts.ts';
import { sessionLimits } from '../rules/session-limits.ts';
import { accessDatabase } from '../testing/access-database.ts';
import { cookieBrowser, signInAs } from '../testing/cookie-browser.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { signIn } from './sign-in.ts';

let database: Database;
let app: FastifyInstance;
let address: string;
let password: string;
let time = Date.parse('2026-03-02T01:00:00Z');

beforeAll(async () => {
  database = await accessDatabase();
  password = await developmentPassword(database);
  app = fastify();
  await app.register(cookie);
  await app.register(signIn, {
    database,
    provider: { kind: 'development' },
    host: '127.0.0.1',
    now: () => time,
  });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function actions(): Promise<string[]> {
  const { rows } = await database.pool.query<{ action: string }>(
    `select action from ledger_entry where action !~ '^account' order by id`,
  );
  return rows.map(({ action }) => action);
}

it('signs a demonstration account in and leads back', async () => {
  const browser = cookieBrowser(address);
  const answer = await signInAs(
    browser,
    'culture-433101-reporter',
    password,
    '/culture-tourism/intake?type=penalty',
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/culture-tourism/intake?type=penalty');
  const [line] = answer.headers.getSetCookie().filter((text) => text.startsWith(`${SESSION_COOKIE}=`));
  expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  const secret = browser.cookies.get(SESSION_COOKIE) ?? '';
  const identity = await authenticateSession(database.pool, secret, sessionLimits);
  expect(identity).toMatchObject({ name: 'culture-433101-reporter', roles: ['reporter'] });
  expect(identity?.department).toMatchObject({
    name: '吉首市文化旅游广电局（演示）',
    sector: 'culture-tourism',
  });
  const { rows } = await database.pool.query('select id from session');
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(await actions()).toEqual(['session.create']);
});

it('ends the session on signing out, and the earlier one on signing in again', async () => {
  const browser = cookieBrowser(address);
  await signInAs(browser, 'tax-433101-checker', password);
  const first = browser.cookies.get(SESSION_COOKIE) ?? '';
  await signInAs(browser, 'tax-433101-reviewer', password);
  const second = browser.cookies.get(SESSION_COOKIE) ?? '';
  expect(await authenticateSession(database.pool, first, sessionLimits)).toBeNull();
  expect(await authenticateSession(database.pool, second, sessionLimits)).not.toBeNull();
  const left = await browser.post('/sign-out?return=/taxation/', {}, { accept: 'text/html' });
  expect([left.status, left.headers.get('location')]).toEqual([303, '/taxation/']);
  expect(await authenticateSession(database.pool, second, sessionLimits)).toBeNull();
  expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
});

it('names itself and shows nothing secret on the login page', async () => {
  const browser = cookieBrowser(address);
  const begun = await browser.get('/sign-in');
  const asked = await browser.get(begun.headers.get('location') ?? '');
  const page = await browser.get(asked.headers.get('location') ?? '');
  const text = await page.text();
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain('<h1>开发环境登录</h1>');
  expect(text).not.toContain(password);
  expect(text).not.toContain('433101');
  expect(text).not.toContain('<script');
});

it('answers a wrong password and an unknown account alike', async () => {
  const wrong = await signInAs(cookieBrowser(address), 'housing-433101-reporter', 'not it');
  const unknown = await signInAs(cookieBrowser(address), '"><script>nobody', 'not it');
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  const [one, other] = [await wrong.text(), await unknown.text()];
  expect(one).toContain('账号或密码不正确');
  expect(other).toContain('账号或密码不正确');
  expect(other).not.toContain('<script');
  // Both are written down, without what was typed.
  const { rows } = await database.pool.query(
    `select detail, object_id is not null as known from ledger_entry where action = 'sign-in.fail' order by id desc limit 2`,
  );
  expect(rows).toEqual([
    { detail: '{"reason":"NO_ACCOUNT"}', known: false },
    { detail: '{"reason":"WRONG"}', known: true },
  ]);
});

it('locks an account after five failures for fifteen minutes', async () => {
  const account = 'market-433101-reporter';
  const statuses: number[] = [];
  for (let attempt = 1; attempt <= MAXIMUM_FAILURES; attempt += 1) {
    statuses.push((await signInAs(cookieBrowser(address), account, 'not it')).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 429]);
  const locked = await signInAs(cookieBrowser(address), account, password);
  expect(locked.status).toBe(429);
  expect(await locked.text()).toContain('已锁定 15 分钟');
  expect((await signInAs(cookieBrowser(address), 'market-433101-checker', password)).status).toBe(303);
  time += 15 * 60_000 - 1;
  expect((await signInAs(cookieBrowser(address), account, password)).status).toBe(429);
  time += 1;
  expect((await signInAs(cookieBrowser(address), account, password)).status).toBe(303);
  expect(await actions()).toContain('sign-in.lock');
});

it.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'culture-tourism'])(
  'refuses to return to %s',
  async (target) => {
    const answer = await cookieBrowser(address).get(`/sign-in?return=${encodeURIComponent(target)}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
  },
);

it('does not complete what this browser did not begin', async () => {
  const victim = cookieBrowser(address);
  const answer = await victim.get('/sign-in/callback?code=stolen&state=stolen');
  expect(answer.status).toBe(400);
  await victim.get('/sign-in');
  expect((await victim.get('/sign-in/callback?code=stolen&state=stolen')).status).toBe(400);
  expect(victim.cookies.has(SESSION_COOKIE)).toBe(false);
});

it('does not open a session for an account that is closed', async () => {
  await database.pool.query(
    `update account set disabled_at = now() where subject = 'approval-433101-checker'`,
  );
  expect((await signInAs(cookieBrowser(address), 'approval-433101-checker', password)).status).toBe(401);
});

it('refuses to run the development provider for other machines', async () => {
  const open = fastify();
  await open.register(cookie);
  const starting = open
    .register(signIn, { database, provider: { kind: 'development' }, host: '0.0.0.0' })
    .ready();
  await expect(starting).rejects.toThrow('on loopback only, not on 0.0.0.0');
});

it('answers the development provider to loopback names only', async () => {
  const answer = await app.inject({ url: '/oidc/auth', headers: { host: 'rebound.example' } });
  expect(answer.statusCode).toBe(421);
});
