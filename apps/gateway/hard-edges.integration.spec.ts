import 'reflect-metadata';
import { createToken } from '@xintu/access';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveWholeGateway, type TestGateway, testSettings } from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

let gateway: TestGateway;
let bearer: { authorization: string };
beforeAll(async () => {
  gateway = await serveWholeGateway(undefined, { settings: { ...testSettings, rates: { signIn: 40 } } });
  const request = { department: 'culture-433101', roles: ['reporter', 'checker'], name: 'culture' };
  bearer = { authorization: `Bearer ${await createToken(gateway.database, request)}` };
});
afterAll(() => gateway.close());

async function sessionOf(account: string): Promise<string> {
  const browser = cookieBrowser(gateway.address);
  await signInAs(browser, account, gateway.password);
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

const send = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, gateway.address), { redirect: 'manual', ...init });
const errorsOf = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) })),
});
const post = (body: unknown, headers: Record<string, string> = {}) =>
  send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
async function refusal(response: Response) {
  const { errors } = errorsOf.parse(await response.json());
  return [response.status, errors[0]?.extensions['code'], errors[0]?.message] as const;
}

/** Methods and paths of all routes, from the tree in which Fastify prints them. */
function routesOf({ app }: TestGateway): (readonly [method: string, path: string])[] {
  const path: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, branches = '', part = '', methods = ''] =
        /^((?:[│ ] {3})*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line) ?? [];
      path.splice(branches.length / 4, Infinity, part);
      return methods
        .split(', ')
        .filter((method) => method !== '')
        .map((method) => [method, path.join('')] as const);
    });
}

describe('a document that is too large', () => {
  it.each([
    [
      'deep',
      `{ subjects(search: "a", first: 1) { nodes ${'{ parent '.repeat(13)} { id } ${'}'.repeat(13)} } }`,
    ],
    ['with aliases', `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: matters { code }`).join(' ')} }`],
    ['with directives', `{ matters { code ${'@include(if: true) '.repeat(61)} } }`],
    ['with fields that are the same', `{ matters { ${'code '.repeat(1_500)} } }`],
    [
      'with fragments that double',
      `{ ...F0 } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Query { matters { code } }`,
    ],
  ])('is refused before it is validated: %s', async (_case, query) => {
    expect(await refusal(await post({ query }, bearer))).toEqual([400, 'LIMIT_EXCEEDED', expect.any(String)]);
  });

  it('is refused by its tokens, and by its bytes', async () => {
    const tokens = `{ matters { code } } ${'# '.padEnd(100)}\n${'query Q { matters { code } } '.repeat(1_000)}`;
    expect((await post({ query: tokens }, bearer)).status).toBe(400);
    expect((await post({ query: 'a'.repeat(1_100_000) }, bearer)).status).toBe(413);
  });

  it('is refused by what it costs with its variables', async () => {
    const query = `query Q($first: Int!) { subjects(search: "演示", first: $first) { nodes { id
      penalties(first: $first) { nodes { id authority { code } } } } } }`;
    const cheap = await post({ query, variables: { first: 2 } }, bearer);
    const told = z.object({ extensions: z.object({ cost: z.record(z.string(), z.number()) }) });
    const { cost } = told.parse(await cheap.json()).extensions;
    expect(cost).toEqual({ requested: 26, limit: 30_000, remaining: 29_974 });
    expect(await refusal(await post({ query, variables: { first: 200 } }, bearer))).toEqual([
      400,
      'COST_EXCEEDED',
      expect.stringContaining('at most 30000'),
    ]);
  });

  it('can’t be made of several in one request', async () => {
    const one = { query: '{ matters { code } }' };
    expect((await post([one, one], bearer)).status).toBe(400);
    expect((await post(Array(1_000).fill({ documentId: trustedIdOf('Matters') }))).status).toBe(401);
  });

  it('is for nobody who is not signed in, and costs them less than others', async () => {
    const documentId = trustedIdOf('SubjectSearch');
    const answer = await post({ documentId, variables: { text: '演示', first: 200 } });
    const told = z.object({ extensions: z.object({ cost: z.object({ limit: z.number() }) }) });
    expect(told.parse(await answer.json()).extensions.cost.limit).toBe(6_000);
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { name } }',
      '{ matters { cod } }',
    ])
      expect(await refusal(await post({ query }))).toEqual([401, 'UNAUTHENTICATED', expect.any(String)]);
  });
});

describe('the schema', () => {
  it('is told to business systems and developers, and by no error to anybody else', async () => {
    expect((await post({ query: '{ __schema { queryType { name } } }' }, bearer)).status).toBe(200);
    const documentId = trustedIdOf('DepartmentRecords');
    const variables = { first: 1, order: 'RECEIVED_NEWES' };
    const cookie = await sessionOf('culture-433101-reporter');
    const [, , toSession] = await refusal(await post({ documentId, variables }, { cookie }));
    expect(toSession).toContain('RECEIVED_NEWES');
    expect(toSession).not.toContain('Did you mean');
    const [, , toSystem] = await refusal(await post({ documentId, variables }, bearer));
    expect(toSystem).toContain('Did you mean');
  });

  it('has no way to sign in', async () => {
    const asked = await post(
      { query: '{ __schema { types { name fields { name args { name } } } } }' },
      bearer,
    );
    expect(await asked.text()).not.toMatch(/"name":"(\w*[pP]assword|signIn|login|logIn)\w*"/);
  });
});

describe('GET', () => {
  const address = (document: string, variables: object = {}) =>
    `/graphql?documentId=${encodeURIComponent(trustedIdOf(document))}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

  it('answers trusted queries, and no text', async () => {
    const answer = await send(address('SubjectSearch', { text: '演示', first: 1 }));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await send(`/graphql?query=${encodeURIComponent('{ matters { code } }')}`, {
      headers: bearer,
    });
    expect(text.status).toBe(405);
    expect((await send('/graphql?documentId=sha256:none')).status).toBe(404);
    expect((await send(`${address('Matters')}x`)).status).toBe(405);
    expect((await send(address('Viewer'))).status).toBe(401);
  });

  it('is not answered where another site’s page asks it in somebody’s name', async () => {
    const cookie = await sessionOf('culture-433101-reporter');
    const from = async (headers: Record<string, string>) =>
      (await send(address('Viewer'), { headers: { cookie, ...headers } })).status;
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await from({})).toBe(403);
    expect(await from({ 'x-xintu-request': '1' })).toBe(200);
    expect(await from({ 'sec-fetch-site': 'same-origin' })).toBe(200);
  });
});

describe('a request from another site', () => {
  it('changes nothing by any route', async () => {
    const cookie = await sessionOf('culture-433101-reporter');
    const routes = routesOf(gateway).filter(
      ([method]) => !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method),
    );
    expect(routes).toContainEqual(['POST', '/graphql']);
    expect(routes).toContainEqual(['POST', '/sign-out']);
    for (const [method, path] of routes) {
      const url = path.replaceAll(/:\w+/g, 'x').replace('*', 'x');
      for (const type of [
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data; boundary=x',
      ]) {
        const headers = { cookie, origin: 'https://elsewhere.example', 'content-type': type };
        const answer = await send(url, { method, headers, body: 'a=b' });
        expect([method, path, answer.status]).toEqual([method, path, 403]);
      }
    }
  });
});

describe('a request with a key', () => {
  const documentId = () => trustedIdOf('Matters');

  it('is done once, and answered as often as it is sent', async () => {
    const headers = { ...bearer, 'idempotency-key': 'click-1' };
    const first = await post({ documentId: documentId() }, headers);
    const again = await post({ documentId: documentId() }, headers);
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect([again.status, await again.text()]).toEqual([200, await first.text()]);
    const other = await post({ documentId: trustedIdOf('Viewer') }, headers);
    expect(await refusal(other)).toEqual([422, 'IDEMPOTENCY_KEY_REUSED', expect.any(String)]);
  });

  it('that is sent twice at once is done by one of them', async () => {
    const headers = { ...bearer, 'idempotency-key': 'click-2' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => post({ documentId: documentId() }, headers)));
    const fresh = answers.filter(
      ({ status, headers: { get } }, place) =>
        status === 200 && get.call(answers[place]?.headers, 'idempotency-replayed') === null,
    );
    expect(fresh).toHaveLength(1);
    for (const { status } of answers) expect([200, 409]).toContain(status);
  });
});

describe('two accounts in one browser', () => {
  it('don’t mix: a page of the first does nothing in the name of the second', async () => {
    const [one, other] = [await sessionOf('culture-433101-reporter'), await sessionOf('tax-433101-reporter')];
    const documentId = trustedIdOf('Viewer');
    const first = z
      .object({ data: z.object({ viewer: z.object({ id: z.string() }) }) })
      .parse(await (await post({ documentId }, { cookie: one })).json());
    const shown = { 'x-xintu-viewer': first.data.viewer.id };
    expect((await post({ documentId }, { cookie: one, ...shown })).status).toBe(200);
    expect(await refusal(await post({ documentId }, { cookie: other, ...shown }))).toEqual([
      409,
      'VIEWER_CHANGED',
      expect.any(String),
    ]);
    const form = new FormData();
    form.append('file', new Blob(['a']), 'a.csv');
    const upload = await send('/intake/penalty', {
      method: 'POST',
      headers: { cookie: other, origin: gateway.address, ...shown },
      body: form,
    });
    expect([upload.status, await upload.json()]).toMatchObject([409, { code: 'VIEWER_CHANGED' }]);
  });
});

describe('too many requests', () => {
  it('to sign in are refused for a while', async () => {
    const statuses = new Set<number>();
    let last = await send('/sign-in');
    for (let n = 0; n < 60 && last.status !== 429; n += 1) {
      last = await send('/sign-in');
      statuses.add(last.status);
    }
    expect(statuses).toEqual(new Set([303, 429]));
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await last.json()).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
    expect((await send('/healthz')).status).toBe(200);
  });
});
