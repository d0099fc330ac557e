import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createToken } from '@xintu/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPortals } from './http/portals.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  const request = { department: 'culture-433101', roles: ['reporter'], name: 'culture' };
  authorization = `Bearer ${await createToken(gateway.database, request)}`;
});
afterAll(() => gateway.close());

/** Sends bytes as they are and reads what comes until the other side closes; no client tidies them up. */
async function raw(text: string, options: { readonly close?: boolean } = {}): Promise<string> {
  const { port, hostname } = new URL(gateway.address);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write(text);
  if (options.close === true) socket.end();
  await Promise.race([closed, pause(3_000)]);
  socket.destroy();
  return answer;
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const request = (line: string, headers: readonly string[] = [], body = '') =>
  `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n${body}`;
const post = (path: string, type: string, body: string, more: readonly string[] = []) =>
  raw(
    request(
      `POST ${path}`,
      [
        `authorization: ${authorization}`,
        `content-type: ${type}`,
        `content-length: ${Buffer.byteLength(body)}`,
        ...more,
      ],
      body,
    ),
  );

describe('the graph', () => {
  it.each([
    ['text/plain', '{"query":"{ matters { code } }"}'],
    ['application/x-www-form-urlencoded', 'query={matters{code}}'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n{}\r\n--x--'],
    ['application/graphql', '{ matters { code } }'],
    ['application/json', '{"query":'],
    ['application/json', ''],
    ['application/json', '\u0000'],
    ['application/json', '"text"'],
    ['application/json', 'null'],
    ['application/json', `${'['.repeat(100_000)}`],
    ['application/json', '{"__proto__":{"viewer":1},"query":"{ matters { code } }"}'],
    ['application/json; charset=utf-7', '+AHs-'],
    ['', '{}'],
    ['application/json', '{"query":1,"variables":[]}'],
    ['application/json', '{"query":"{ matters { code } }","variables":"{}"}'],
    ['application/json', '{"query":"{ matters { code } }","extensions":7}'],
  ])('refuses %s %j as the caller’s fault', async (type, body) => {
    const status = statusOf(await post('/graphql', type, body));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('tells the caller which value no text may be, where the database finds out', async () => {
    const query = 'query ($code: String) { caseOpenings(subjectCode: $code) { kind } }';
    const answered = await post(
      '/graphql',
      'application/json',
      JSON.stringify({ query, variables: { code: 'a\u0000b' } }),
    );
    expect(answered).toContain('BAD_USER_INPUT');
    expect(answered).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it('refuses a body by the length it states, before it came, and one that comes without a length', async () => {
    const stated = [
      `authorization: ${authorization}`,
      'content-type: application/json',
      'content-length: 999999999',
    ];
    expect(statusOf(await raw(request('POST /graphql', stated)))).toBe(413);
    const chunk = `20000\r\n${'a'.repeat(0x20000)}\r\n`;
    const chunked = [
      `authorization: ${authorization}`,
      'content-type: application/json',
      'transfer-encoding: chunked',
    ];
    expect(statusOf(await raw(request('POST /graphql', chunked, chunk.repeat(10))))).toBe(413);
  });
});

describe('requests that are none', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', [400]],
    [
      'too many headers',
      request(
        'GET /',
        Array.from({ length: 5_000 }, (_, n) => `x-${n}: 1`),
      ),
      [431, 400],
    ],
    ['one endless header', request('GET /', [`x-flood: ${'a'.repeat(100_000)}`]), [431]],
    ['an endless address', request(`GET /${'a'.repeat(100_000)}`), [431, 414]],
    ['two lengths', request('POST /graphql', ['content-length: 1', 'content-length: 2'], 'ab'), [400]],
    [
      'a length and chunks',
      request('POST /graphql', ['content-length: 4', 'transfer-encoding: chunked'], '0\r\n\r\n'),
      [400],
    ],
    ['a header in a header', request('GET /', ['x-a: b\rx-c: d']), [400]],
    ['a broken escape in the address', request('GET /%ZZ'), [400, 404]],
    ['a zero byte in the address', request('GET /taxation/%00'), [400, 404]],
    ['an unknown method', request('BREW /'), [400, 404, 405]],
    ['a request id with line breaks', request('GET /healthz', ['x-request-id: a%0d%0ab']), [200]],
  ])('are refused: %s', async (_case, text, statuses) => {
    expect(statuses).toContain(statusOf(await raw(text)));
  });

  it('get nothing of a file outside of the portals', async () => {
    const portals = await readPortals(new URL('../', import.meta.url).pathname);
    const prefixes = ['', ...portals.map(({ code }) => `/${code}`), '/intake/penalty'];
    const ways = [
      '/../../../../etc/passwd',
      '/..%2f..%2f..%2fetc/passwd',
      '/%2e%2e/%2e%2e/package.json',
      '/....//package.json',
    ];
    const more = [
      '/..\\..\\package.json',
      '/assets/../../package.json',
      '/assets/%252e%252e/package.json',
      '//etc/passwd',
      '/.env',
      '/.git/config',
    ];
    for (const prefix of prefixes)
      for (const way of [...ways, ...more]) {
        const answer = await raw(request(`GET ${prefix}${way}`, [`authorization: ${authorization}`]));
        expect([way, statusOf(answer) < 500]).toEqual([way, true]);
        expect(answer).not.toMatch(/root:x:0|"workspaces"|\[core\]/);
      }
  });
});

describe('uploads', () => {
  const part = (disposition: string, content: string) =>
    `--x\r\ncontent-disposition: form-data; ${disposition}\r\ncontent-type: text/csv\r\n\r\n${content}\r\n`;
  const upload = (body: string, type = 'multipart/form-data; boundary=x') =>
    post('/intake/penalty', type, body);

  it.each([
    [
      'two files',
      part('name="file"; filename="a.csv"', 'a') + part('name="file"; filename="b.csv"', 'b') + '--x--\r\n',
    ],
    [
      'a thousand fields before the file',
      `${Array.from({ length: 1_000 }, (_, n) => part(`name="f${n}"`, 'v')).join('')}--x--\r\n`,
    ],
    ['a field without an end', part('name="f"', 'v'.repeat(100_000))],
    ['headers without an end', `--x\r\n${'content-disposition: form-data; name="f"\r\n'.repeat(2_000)}`],
    ['a name that climbs', `${part('name="file"; filename="../../../../tmp/x.csv"', 'a,b')}--x--\r\n`],
    ['a name of zero bytes', `${part('name="file"; filename="a\u0000.csv"', 'a,b')}--x--\r\n`],
    [
      'a field called like a part of objects',
      `${part('name="__proto__"', '1')}${part('name="file"; filename="a.csv"', 'a')}--x--\r\n`,
    ],
    ['nothing', '--x--\r\n'],
    ['no part at all', ''],
  ])('are refused or taken, and nothing breaks: %s', async (_case, body) => {
    const answer = await upload(body);
    expect(statusOf(answer)).toBeLessThan(500);
  });

  it('without a boundary, or with an endless one, are refused', async () => {
    for (const type of ['multipart/form-data', `multipart/form-data; boundary=${'x'.repeat(5_000)}`]) {
      const status = statusOf(await upload('--x--', type));
      expect([type.length, status >= 400 && status < 500]).toEqual([type.length, true]);
    }
  });

  it('that arrive slowly hold no connection and no transaction', async () => {
    const { pool } = gateway.database;
    const open = async () => {
      const { rows } = await pool.query<{ count: string }>(
        `select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      return Number(rows[0]?.count);
    };
    const head = request('POST /intake/penalty', [
      `authorization: ${authorization}`,
      'content-type: multipart/form-data; boundary=x',
      'content-length: 10000000',
    ]);
    const slow = Array.from({ length: 10 }, () =>
      raw(`${head}${part('name="file"; filename="a.csv"', 'a')}`),
    );
    await pause(1_000);
    expect([await open(), pool.waitingCount, pool.totalCount - pool.idleCount]).toEqual([0, 0, 0]);
    await Promise.all(slow);
  });

  const workbook = part('name="file"; filename="a.xlsx"', 'PK\u0003\u0004').slice(0, -2);
  it.each([
    ['a workbook', 'multipart/form-data; boundary=x', workbook, 256],
    ['rows', 'application/json', '[', 48],
  ])('are refused as soon as there is too much of them: %s', async (_what, type, first, fewerThan) => {
    const head = `POST /intake/penalty HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: ${authorization}\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\n\r\n`;
    const { port, hostname } = new URL(gateway.address);
    const socket = connect(Number(port), hostname);
    let answer = '';
    let sent = 0;
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.write(head);
    socket.write(`${Buffer.byteLength(first).toString(16)}\r\n${first}\r\n`);
    const megabyte = `100000\r\n${'a'.repeat(0x100000)}\r\n`;
    while (answer === '' && sent < fewerThan && !socket.destroyed) {
      sent += 1;
      if (!socket.write(megabyte))
        await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), pause(100)]);
    }
    await pause(200);
    socket.destroy();
    expect(answer).toContain('HTTP/1.1 413');
    expect(answer).toContain('FILE_TOO_LARGE');
    expect(sent).toBeLessThan(fewerThan);
  });
});

it('still answers afterwards', async () => {
  expect((await fetch(`${gateway.address}/readyz`)).status).toBe(200);
});
