import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPortals } from './http/portals.ts';
import { serveTestGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let folder: string;
let gateway: TestGateway;
const script = 'console.log("信图");'.repeat(100);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xintu-portals-'));
  await mkdir(join(folder, 'taxation/dist/assets'), { recursive: true });
  await writeFile(join(folder, 'taxation/dist/index.html'), '<!doctype html><title>税务 · 信图</title>');
  await writeFile(join(folder, 'taxation/dist/assets/index-Ab12_cd3.js'), script);
  gateway = await serveTestGateway({ portals: await readPortals(folder) });
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, gateway.address), { headers, redirect: 'manual' });

describe('what every answer carries', () => {
  it('is the request id, given or made', async () => {
    expect((await get('/healthz', { 'x-request-id': 'balancer-0001' })).headers.get('x-request-id')).toBe(
      'balancer-0001',
    );
    const made = (await get('/healthz', { 'x-request-id': 'no good; at all' })).headers.get('x-request-id');
    expect(made).toMatch(/^[\da-f-]{36}$/);
  });

  it.each(['/', '/taxation/', '/nowhere', '/oidc/nowhere'])('are security headers: %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('health', () => {
  it('is alive, and not ready while no schema is served', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    const ready = await get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not ready',
      checks: { migrations: true, schema: 'the schema is not served yet', running: true },
    });
  });

  it('counts requests by route and statements', async () => {
    await get('/taxation/subjects/91430000');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/taxation\/\*",status="200"\} \d/,
    );
    expect(Number(/^postgresql_statements_total (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toMatch(/^postgresql_connections\{state="idle"\} \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).not.toContain('91430000');
  });
});

describe('the portals', () => {
  it('are led to by the first page, which says what it is', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain('<a href="/taxation/">税务 · 信图</a>');
    expect(page).toContain('开发环境');
  });

  it('have one page for all their addresses, asked for anew each time', async () => {
    const answer = await get('/taxation/intake/batches/1?tab=problems');
    expect(await answer.text()).toContain('<title>税务');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/taxation/', { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await get('/taxation')).headers.get('location')).toBe('/taxation/');
  });

  it('have scripts that are kept for ever, compressed where wanted', async () => {
    const plain = await get('/taxation/assets/index-Ab12_cd3.js', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const small = await get('/taxation/assets/index-Ab12_cd3.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect([await plain.text(), await small.text()]).toEqual([script, script]);
  });

  it.each([
    '/taxation/assets/index-gone1234.js',
    '/taxation/logo.svg',
    '/taxation/..%2f..%2fpackage.json',
    '/housing/',
  ])('have nothing at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND', message: '没有这个地址。' });
  });
});

describe('answers in the reader’s language', () => {
  it('are problems with a code', async () => {
    const answer = await get('/nowhere', { 'accept-language': 'en' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is nothing at this address.',
    });
  });
});

describe('signing in through the gateway', () => {
  it('works, and the cookie is one for all portals', async () => {
    const browser = cookieBrowser(gateway.address);
    const answer = await signInAs(browser, 'tax-433101-checker', gateway.password, '/taxation/');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/taxation/']);
    expect(answer.headers.getSetCookie().join()).toContain('Path=/;');
  });

  it('refuses to sign somebody out from another site', async () => {
    const browser = cookieBrowser(gateway.address);
    await signInAs(browser, 'tax-433101-checker', gateway.password);
    const foreign = await browser.post('/sign-out', {}, { origin: 'https://elsewhere.example' });
    expect(foreign.status).toBe(403);
    expect(await foreign.json()).toMatchObject({ code: 'CROSS_SITE' });
    expect((await browser.post('/sign-out', {}, { origin: 'null' })).status).toBe(403);
    expect((await browser.post('/sign-out', {})).status).toBe(204);
  });
});
