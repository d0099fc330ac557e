import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createToken } from '@xintu/access';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IntakeDoor } from './http/intake-door.ts';
import { serveTestGateway, type TestGateway } from './testing/serve-test-gateway.ts';

/** Stands for the intake behind the routes: says what it was given. */
const received: unknown[] = [];
const door: IntakeDoor = {
  receive: async ({ viewer, recordType, file, idempotencyKey, rows, options }) => {
    if (recordType === 'refused') {
      return {
        refusal: {
          status: 403,
          code: 'HAND_IN_NOT_ALLOWED',
          message: { zh: '您不能报送。', en: 'You may not.' },
        },
      };
    }
    const bytes = await buffer(file.content);
    const { name, mediaType } = file;
    received.push({
      actor: viewer.actor,
      purpose: viewer.purpose,
      recordType,
      name,
      mediaType,
      bytes: bytes.length,
      idempotencyKey,
      ...(rows ? { rows, options } : {}),
    });
    return { batch: '0190-batch' };
  },
  receipt: () => Promise.resolve(null),
  receiptDocument: () => Promise.resolve(null),
  errors: () => Promise.resolve(null),
  outOfScope: () => Promise.resolve(null),
  template: (recordType) =>
    Promise.resolve(
      recordType === 'penalty'
        ? { name: "行政处罚'模板.xlsx", mediaType: 'application/test', content: Buffer.from('PK') }
        : null,
    ),
  problems: (viewer, batch, language) =>
    Promise.resolve(
      batch === 'mine'
        ? {
            name: 'problems.csv',
            mediaType: 'text/csv',
            content: Readable.from([viewer.name, ',', language]),
          }
        : null,
    ),
};

let gateway: TestGateway;
let token: string;
beforeAll(async () => {
  gateway = await serveTestGateway({ intake: door });
  const request = { department: 'culture-433101', roles: ['reporter'], name: '业务系统' };
  token = await createToken(gateway.database, request);
});
afterAll(() => gateway.close());

function formOf(bytes: number, name = '处罚.csv'): FormData {
  const form = new FormData();
  form.append('note', 'before the file');
  form.append('file', new Blob([Buffer.alloc(bytes, 'a')], { type: 'text/csv' }), name);
  return form;
}

const send = (path: string, init: RequestInit) => fetch(new URL(path, gateway.address), init);
const withToken = (headers: Record<string, string> = {}) => ({
  authorization: `Bearer ${token}`,
  ...headers,
});
const hand = (type: string, headers: Record<string, string>, body: FormData | string = formOf(10)) =>
  send(`/intake/${type}`, { method: 'POST', headers, body });
const answerOf = async (response: Response) => {
  const body: unknown = await response.json();
  return { status: response.status, body };
};

describe('handing in', () => {
  it('takes a file from a business system', async () => {
    const headers = withToken({
      'idempotency-key': 'system-7/2026-03',
      'x-xintu-matter': 'licence',
      'x-xintu-reference': '2026-17',
    });
    expect(await answerOf(await hand('penalty', headers))).toEqual({
      status: 202,
      body: { batch: '0190-batch' },
    });
    expect(received.at(-1)).toEqual({
      actor: expect.stringMatching(/^token:/),
      purpose: { matter: 'licence', reference: '2026-17' },
      recordType: 'penalty',
      name: '处罚.csv',
      mediaType: 'text/csv',
      bytes: 10,
      idempotencyKey: 'system-7/2026-03',
    });
  });

  it('streams what is larger than a request is otherwise', async () => {
    expect((await hand('penalty', withToken(), formOf(5_000_000))).status).toBe(202);
    expect(received.at(-1)).toMatchObject({ bytes: 5_000_000, idempotencyKey: null });
  });

  it('takes a file from a page of this site, and from none other', async () => {
    const browser = cookieBrowser(gateway.address);
    await signInAs(browser, 'culture-433101-reporter', gateway.password);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await hand('penalty', { cookie, origin: gateway.address })).status).toBe(202);
    expect((await hand('penalty', { cookie, 'x-xintu-request': '1' })).status).toBe(202);
    expect((await hand('penalty', { cookie, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await hand('penalty', { cookie })).status).toBe(403);
  });

  it.each([{}, { authorization: 'Bearer xtu_wrong' }, { authorization: 'Basic eHR1' }])(
    'refuses who is not signed in: %j',
    async (headers) => {
      const response = await hand('penalty', headers);
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(await answerOf(response)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    },
  );

  it('passes on a refusal, in the language of the reader, even of a large file', async () => {
    const headers = withToken({ 'accept-language': 'en-GB' });
    const response = await hand('refused', headers, formOf(5_000_000));
    expect(await answerOf(response)).toMatchObject({
      status: 403,
      body: { code: 'HAND_IN_NOT_ALLOWED', message: 'You may not.', status: 403 },
    });
  });

  it('takes rows as JSON, and what is asked of them in the address', async () => {
    const headers = withToken({ 'content-type': 'application/json; charset=utf-8' });
    const address = `penalty?dryRun=true&reason=${encodeURIComponent('按决定书更正')}`;
    expect((await hand(address, headers, '[{"CF_WSH":"1"}]')).status).toBe(202);
    expect(received.at(-1)).toMatchObject({
      ...{ rows: true, mediaType: 'application/json', bytes: 16 },
      options: { dryRun: true, reason: '按决定书更正' },
    });
  });

  it('refuses what is no upload', async () => {
    const bare = await hand('penalty', withToken({ 'content-type': 'text/csv' }), 'a,b');
    expect(await answerOf(bare)).toMatchObject({ status: 415, body: { code: 'WRONG_MEDIA_TYPE' } });
    const empty = new FormData();
    empty.append('note', 'nothing else');
    expect(await answerOf(await hand('penalty', withToken(), empty))).toMatchObject({
      status: 400,
      body: { code: 'FILE_MISSING' },
    });
    const broken = withToken({ 'content-type': 'multipart/form-data; boundary=x' });
    expect((await hand('penalty', broken, 'not --x at all')).status).toBe(400);
    const half = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nhalf of it';
    expect(await answerOf(await hand('penalty', broken, half))).toMatchObject({
      status: 400,
      body: { code: 'UPLOAD_BROKEN' },
    });
  });

  it('refuses a key that is none', async () => {
    expect(await answerOf(await hand('penalty', withToken({ 'idempotency-key': 'a b' })))).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY_KEY_MALFORMED' },
    });
  });
});

describe('the files around it', () => {
  it('are the template', async () => {
    const response = await send('/intake/penalty/template.xlsx', { headers: withToken() });
    expect([response.status, await response.text()]).toEqual([200, 'PK']);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('行政处罚')}%27${encodeURIComponent('模板')}.xlsx`,
    );
    expect((await send('/intake/nothing/template.xlsx', { headers: withToken() })).status).toBe(404);
    expect((await send('/intake/penalty/template.xlsx', {})).status).toBe(401);
  });

  it('are the problems of a batch, absent where one may not see it', async () => {
    const response = await send('/intake/batches/mine/problems.csv', { headers: withToken() });
    expect([response.status, await response.text()]).toEqual([200, '业务系统,zh-CN']);
    expect((await send('/intake/batches/other/problems.csv', { headers: withToken() })).status).toBe(404);
    expect((await send('/intake/batches/mine/problems.csv', {})).status).toBe(401);
  });
});
