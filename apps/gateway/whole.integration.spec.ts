import 'reflect-metadata';
import { createToken } from '@xintu/access';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

let gateway: TestGateway;
let token: string;
let foreignToken: string;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  const tokenOf = (department: string, ...roles: string[]) =>
    createToken(gateway.database, { department, roles, name: `${department} 业务系统` });
  token = await tokenOf('culture-433101', 'reporter');
  foreignToken = await tokenOf('tax-433101', 'reporter', 'checker');
});
afterAll(() => gateway.close());

const send = (path: string, init: RequestInit) => fetch(new URL(path, gateway.address), init);

async function askFor(
  body: object,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const ask = (query: string, headers: Record<string, string>) => askFor({ query }, headers);

/** The cookies of somebody who signed in. */
async function sessionOf(account: string): Promise<string> {
  const browser = cookieBrowser(gateway.address);
  await signInAs(browser, account, gateway.password);
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

async function hand(type: string, bearer: string, text: string, headers: Record<string, string> = {}) {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/csv' }), 'file.csv');
  const response = await send(`/intake/${type}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, ...headers },
    body,
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const csv = '行政相对人名称,行政处罚决定书文号\n开心茶馆（演示）,吉文罚〔2026〕1号\n';
const viewerQuery =
  '{ viewer { name roles language developmentSignIn department { sector } purpose { matter } } }';

it('is ready once the schema is served', async () => {
  const ready = await send('/readyz', {});
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({
    status: 'ready',
    checks: { migrations: true, schema: true, running: true },
  });
});

describe('the graph', () => {
  it.each([{}, { authorization: 'Bearer xtu_wrong' }, { cookie: 'xintu_session=wrong' }])(
    'answers 401 in its own shape to who is not signed in: %j',
    async (headers) => {
      expect(await ask(viewerQuery, headers)).toEqual({
        status: 401,
        body: {
          errors: [{ message: '请先登录，或提供有效的服务令牌。', extensions: { code: 'UNAUTHENTICATED' } }],
        },
      });
    },
  );

  it('knows a service token, its purpose and its language', async () => {
    const headers = {
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      'x-xintu-matter': 'licence',
      'x-xintu-reference': '2026-17',
    };
    expect(await ask(viewerQuery, headers)).toEqual({
      status: 200,
      body: {
        data: {
          viewer: {
            name: 'culture-433101 业务系统',
            roles: ['reporter'],
            language: 'en',
            developmentSignIn: true,
            department: { sector: 'culture-tourism' },
            purpose: { matter: 'licence' },
          },
        },
        extensions: { cost: { requested: 4, limit: 30_000, remaining: 29_996 } },
      },
    });
  });

  it('knows a session', async () => {
    const cookie = await sessionOf('tax-433101-checker');
    const own = await askFor({ documentId: trustedIdOf('Viewer') }, { cookie, origin: gateway.address });
    expect(own).toMatchObject({ status: 200, body: { data: { viewer: { name: 'tax-433101-checker' } } } });
    const elsewhere = { cookie, origin: 'https://elsewhere.example' };
    const foreign = await askFor({ documentId: trustedIdOf('Viewer') }, elsewhere);
    expect(foreign).toMatchObject({ status: 403, body: { code: 'CROSS_SITE' } });
  });

  it('takes any document from business systems only', async () => {
    const cookie = await sessionOf('tax-433101-checker');
    expect(await ask(viewerQuery, { cookie })).toEqual({
      status: 403,
      body: { errors: [{ message: expect.any(String), extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
    });
    expect(await ask(viewerQuery, { authorization: `Bearer ${token}` })).toMatchObject({ status: 200 });
  });

  it('refuses what a link or a form of another site can send', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const link = await send(`/graphql?query=${encodeURIComponent('{ viewer { name } }')}`, { headers });
    expect([link.status, link.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('handing in', () => {
  it('takes a file once for a key, and refuses the key for another', async () => {
    const headers = { 'idempotency-key': 'first' };
    const first = await hand('penalty', token, csv, headers);
    expect(first).toEqual({ status: 202, answer: { batch: expect.stringMatching(/^[\da-f-]{36}$/) } });
    expect(await hand('penalty', token, csv, headers)).toEqual(first);
    expect(await hand('penalty', token, `${csv}${csv}`, headers)).toMatchObject({ status: 409 });
  });

  it('refuses an unknown record type, another’s record type, and what is no table', async () => {
    expect(await hand('nothing', token, csv)).toMatchObject({ status: 404 });
    expect(await hand('entertainment-licence', foreignToken, csv)).toMatchObject({ status: 403 });
    expect(await hand('penalty', token, '<html><body></body></html>')).toMatchObject({ status: 400 });
    expect(await hand('penalty', token, '')).toMatchObject({ status: 400 });
  });

  it('shows the problems of a batch to its department alone', async () => {
    const { answer } = await hand('penalty', token, csv);
    const batch = JSON.stringify(answer).slice(10, 46);
    const look = (bearer: string) =>
      send(`/intake/batches/${batch}/problems.csv`, { headers: { authorization: `Bearer ${bearer}` } });
    const own = await look(token);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(await own.text()).toContain('行号,列,级别');
    expect((await look(foreignToken)).status).toBe(404);
    // Who fetched it is in the ledger; who was refused fetched nothing.
    const { rows } = await gateway.database.pool.query(
      `select department_code = (select code from department where key = 'culture-433101') as own, detail
       from ledger_entry where action = 'batch.download' and object_id = $1`,
      [batch],
    );
    expect(rows).toEqual([{ own: true, detail: '{"file":"problems"}' }]);
  });

  it('gives the template of a record type', async () => {
    const response = await send('/intake/travel-agency-licence/template.xlsx', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
