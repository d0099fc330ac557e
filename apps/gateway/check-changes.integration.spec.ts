import { createServer, type Server } from 'node:http';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { aViewer } from '@xintu/access/testing';
import { httpSender, isNewsSigned, noteChanges, sendNews } from '@xintu/checks';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const checker = aViewer({ departmentKey: 'approval-433101', roles: ['checker'] });
const other = aViewer({ roles: ['checker'] });
const administrator = aViewer({ departmentKey: 'approval-433101', roles: ['system-admin'] });
const party = organisation(9);
const { privateKey } = generateKeyPairSync('ed25519');
const today = '2026-03-02';

const create = `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check { id number } } }`;
const feed = `query ($after: String) { changes(first: 10, after: $after) { pageInfo { endCursor }
  nodes { position change reason happenedOn recordId check { number } subject { code } recordType { code } } } }`;
const fed = z.object({
  changes: z.object({
    pageInfo: z.object({ endCursor: z.string().nullable() }),
    nodes: z.array(z.looseObject({ position: z.string(), change: z.string(), recordId: z.string() })),
  }),
});
const register = `mutation ($input: RegisterWebhookInput!) { done: registerWebhook(input: $input) {
  webhook { id url } userErrors { code } } }`;

let desk: CaseDesk;
let server: Server;
let url: string;
const received: { body: string; moment: string; signature: string }[] = [];
let status = 204;
let found: string;
let number: string;

beforeAll(async () => {
  desk = await openCaseDesk(today);
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const { 'x-xintu-moment': moment, 'x-xintu-signature': signature } = request.headers;
      received.push({ body, moment: String(moment), signature: String(signature) });
      response.writeHead(status).end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}/news`;
  found = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕91号'));
  await publish(found);
  const input = { matter: 'tendering', reference: '吉审〔2026〕19号', idempotencyKey: 'feed' };
  const made = z
    .object({ createCreditCheck: z.object({ check: z.object({ id: z.string(), number: z.string() }) }) })
    .parse(await desk.ask(checker, create, { input: { ...input, subjects: [{ code: party.code }] } }));
  number = made.createCreditCheck.check.number;
});
afterAll(async () => {
  server.close();
  await desk.close();
});

/** Writes a new version of a record, as programs that change one do. */
async function change(recordId: string, columns: object): Promise<void> {
  await desk.database.pool.query(
    `with before as (update record_version set recorded_to = clock_timestamp() where record_id = $1 and recorded_to = 'infinity' returning *)
     insert into record_version select (jsonb_populate_record(null::record_version, to_jsonb(b) || $2::jsonb || jsonb_build_object('recorded_from', b.recorded_to, 'recorded_to', 'infinity'))).*
     from before b`,
    [recordId, JSON.stringify(columns)],
  );
}
const publish = (recordId: string) =>
  change(recordId, { publicity_from: '2026-03-01', publicity_decision: 'PUBLISH' });
const read = async (after: string | null = null, who = checker) =>
  fed.parse(await desk.ask(who, feed, { after })).changes;
const send = () => sendNews(desk.database.pool, { sender: httpSender, key: privateKey, today });

describe('the feed of what happened after checks', () => {
  it('tells a department what was added about whom it checked, and goes on behind a position', async () => {
    await noteChanges(desk.database.pool);
    expect((await read()).nodes).toEqual([]); // what the check found already is no news
    const added = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕92号'));
    await noteChanges(desk.database.pool);
    expect((await read()).nodes).toEqual([]); // its subject was not told yet
    await publish(added);
    expect(await noteChanges(desk.database.pool)).toBe(1);
    const first = await read();
    expect(first.nodes).toMatchObject([
      { change: 'ADDED', reason: null, recordId: added, check: { number }, subject: { code: party.code } },
    ]);
    expect((await read(null, other)).nodes).toEqual([]);
    await change(found, { ended_on: today, ended_reason: 'REPAIRED' });
    expect(await noteChanges(desk.database.pool)).toBe(1);
    expect((await read(first.pageInfo.endCursor)).nodes).toMatchObject([
      {
        change: 'ENDED',
        reason: 'REPAIRED',
        recordId: found,
        happenedOn: today,
        recordType: { code: 'penalty' },
      },
    ]);
    expect(await noteChanges(desk.database.pool)).toBe(0);
    await change(added, { ended_on: today, ended_reason: 'REVOKED' });
    await noteChanges(desk.database.pool);
    expect((await read()).nodes.map(({ change: what, recordId }) => [what, recordId])).toEqual([
      ['ENDED', found],
    ]);
  });

  it('holds a service token to its record types', async () => {
    const scope = { matters: null, recordTypes: ['licence'] };
    expect((await read(null, { ...checker, scope })).nodes).toEqual([]);
  });
});

describe('a webhook', () => {
  it('is registered by an administrator of the department, over TLS', async () => {
    const outcome = async (who: typeof checker, input: object) =>
      z
        .object({ done: z.object({ userErrors: z.array(z.object({ code: z.string() })) }) })
        .parse(await desk.ask(who, register, { input })).done.userErrors[0]?.code;
    expect(await outcome(checker, { name: '审批系统', url })).toBe('NOT_ALLOWED');
    expect(await outcome(administrator, { name: ' ', url })).toBe('NAME_MISSING');
    for (const wrong of ['http://example.com/', 'https://a:b@example.com/', 'ftp://example.com', 'x'])
      expect(await outcome(administrator, { name: '审批系统', url: wrong })).toBe('WRONG_ADDRESS');
    expect(await outcome(administrator, { name: '审批系统', url })).toBeUndefined();
    expect(JSON.stringify(await desk.ask(checker, '{ webhooks { url name } }'))).toContain(url);
    expect(await desk.ask(other, '{ webhooks { url } }')).toEqual({ webhooks: [] });
  });

  it('gets what happened from then on, signed with the ledger’s key, and again until it takes it', async () => {
    expect(await send()).toBe(0);
    const { rows } = await desk.database.pool.query<{ id: string }>(
      `select record_id as id from record_version where document_number like '%92号' and recorded_to = 'infinity'`,
    );
    const third = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕93号'));
    await publish(third);
    await noteChanges(desk.database.pool);
    status = 500;
    expect(await send()).toBe(0);
    expect(await send()).toBe(0); // not before its time
    expect(received).toHaveLength(1);
    status = 204;
    await desk.database.pool.query('update webhook set next_attempt_at = now()');
    expect(await send()).toBe(1);
    const [, taken] = received;
    if (taken === undefined) throw new Error('nothing came');
    expect(JSON.parse(taken.body)).toMatchObject({
      changes: [{ change: 'ADDED', recordId: third, checkNumber: number, subjectCode: party.code }],
    });
    expect(taken.body).not.toContain(rows[0]?.id);
    const key = createPublicKey(privateKey);
    expect(isNewsSigned(key, taken.moment, taken.body, taken.signature)).toBe(true);
    expect(isNewsSigned(key, taken.moment, `${taken.body} `, taken.signature)).toBe(false);
    expect(await send()).toBe(0);
  });
});
