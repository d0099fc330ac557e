import type { Viewer } from '@xintu/access';
import { countSealedSenders, openSender, receiveComplaint, resealSenders } from '@xintu/complaints';
import { installedDeclarations } from '@xintu/installed-sectors';
import { newKeyFile, readKeyRing, withNextKey } from '@xintu/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { buildGateway } from './gateway.ts';
import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import {
  change,
  codes,
  complaint,
  culture,
  party,
  people,
  progress,
  registered,
  sender,
  take,
  toReview,
} from './testing/complaint-desk.ts';
import { testSettings } from './testing/serve-test-gateway.ts';

const { creditOffice, officer, reviewer, stranger, subject } = people;

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  await desk.handInPenalty(party);
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.clock.set('2026-05-12');
});

describe('the query code', () => {
  it('opens with its number alone, however it is typed, and is kept nowhere', async () => {
    const [one, other] = [await registered(desk), await registered(desk)];
    expect(await progress(desk, one.number, one.code.toLowerCase().replaceAll('-', ''))).toMatchObject({
      state: '待受理',
    });
    expect(await progress(desk, one.number, other.code)).toBeNull();
    expect(await progress(desk, '投诉〔2026〕999999号', one.code)).toBeNull();
    expect(await progress(desk, one.number, '')).toBeNull();
    const { rows } = await desk.database.pool.query<{ text: string }>(
      `select (select string_agg(c::text, '') from complaint c) || (select string_agg(f::text, '') from case_step f)
         || (select string_agg(l::text, '') from ledger_entry l) as text`,
    );
    for (const code of [one.code, one.code.replaceAll('-', '')]) expect(rows[0]?.text).not.toContain(code);
  });

  it('is told with nothing of who asked, who works on it, or what the investigation found', async () => {
    const { id, number, code } = await registered(desk);
    await toReview(desk, id, 'UNPROVED');
    const told = JSON.stringify(await progress(desk, number, code));
    for (const word of [sender.name, sender.contact, '办案人员', '已调查', culture])
      expect(told).not.toContain(word);
  });
});

describe('who sent a complaint', () => {
  const open = (who: Viewer, complaintId: string, reason = '核实举报线索') =>
    change(
      desk,
      who,
      'openComplaintSender',
      'OpenComplaintSenderInput',
      { complaintId, reason },
      'name contact',
    );

  it('is opened by a reviewer of the department that investigates alone, each time with a reason in the ledger', async () => {
    const { id } = await registered(desk);
    await take(desk, creditOffice, id, 'assign', { department: culture });
    for (const who of [officer, creditOffice, stranger, subject])
      expect(await open(who, id)).toMatchObject({
        name: null,
        contact: null,
        userErrors: [{ code: 'NOTHING_TO_OPEN' }],
      });
    expect(codes(await open(reviewer, id, '看'))).toEqual(['REASON_MISSING']);
    expect(await open(reviewer, id)).toEqual({ ...sender, userErrors: [] });
    await open(reviewer, id, '联系补充证据');
    const { rows } = await desk.database.pool.query(
      `select actor, detail, subject_id from ledger_entry where action = 'complaint.open-sender' and object_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([
      { actor: reviewer.actor, detail: '{"reason":"核实举报线索"}', subject_id: null },
      { actor: reviewer.actor, detail: '{"reason":"联系补充证据"}', subject_id: null },
    ]);
  });

  it('is nobody where it was anonymous', async () => {
    const { id } = await registered(desk, { sender: null });
    await take(desk, creditOffice, id, 'assign', { department: culture });
    expect(codes(await open(reviewer, id))).toEqual(['NOTHING_TO_OPEN']);
  });

  it('is sealed: no table holds it to read, and it opens with no other complaint', async () => {
    const [one, other] = [await registered(desk), await registered(desk)];
    const { rows } = await desk.database.pool.query<{ text: string }>(
      `select (select string_agg(c::text, '') from complaint c) || (select string_agg(f::text, '') from case_file f)
         || (select string_agg(f::text, '') from case_step f) || (select string_agg(l::text, '') from ledger_entry l) as text`,
    );
    expect(rows[0]?.text).not.toContain(sender.name);
    expect(rows[0]?.text).not.toContain(sender.contact);
    await take(desk, creditOffice, one.id, 'assign', { department: culture });
    await desk.database.pool.query(
      'update complaint set sealed = (select sealed from complaint where id = $2) where id = $1',
      [one.id, other.id],
    );
    await expect(open(reviewer, one.id)).rejects.toThrow();
  });

  it('is sealed anew when the key is changed', async () => {
    const first = newKeyFile('aes-256-gcm');
    const [former, next] = [readKeyRing(first), readKeyRing(withNextKey(first, 'sm4-ctr-hmac-sm3'))];
    const { pool } = desk.database;
    await pool.query('update complaint set key_id = null, sealed = null');
    const sent = { ...complaint, channel: 'ONLINE', happened: null } as const;
    const { changed: id } = await receiveComplaint(
      {
        ...{ pool, viewer: null, requestId: 'public', today: desk.clock.today(), keys: former },
        ...{ language: 'zh-CN' as const, caseKinds: installedDeclarations.caseKinds },
      },
      sent,
    );
    expect(await countSealedSenders(pool)).toEqual(new Map([[former.currentKey, 1]]));
    expect(await resealSenders(pool, next)).toBe(1);
    expect(await resealSenders(pool, next)).toBe(0);
    expect(await countSealedSenders(pool)).toEqual(new Map([[next.currentKey, 1]]));
    await take(desk, creditOffice, id ?? '', 'assign', { department: culture });
    const opened = await openSender(
      { pool, viewer: reviewer, keys: next },
      { complaintId: id, reason: '核实举报线索' },
    );
    expect(opened).toMatchObject({ sender });
  });

  it('is refused without keys, and then only', async () => {
    const context = {
      ...{ pool: desk.database.pool, viewer: null, requestId: 'public' },
      language: 'zh-CN' as const,
      ...{ today: desk.clock.today(), caseKinds: installedDeclarations.caseKinds },
    };
    const sent = { ...complaint, channel: 'ONLINE', happened: null } as const;
    const without = await receiveComplaint({ ...context, keys: null }, sent);
    expect(codes(without)).toEqual(['NO_KEYS']);
    const keys = readKeyRing(newKeyFile('sm4-ctr-hmac-sm3'));
    expect(codes(await receiveComplaint({ ...context, keys }, sent))).toEqual([]);
  });
});

describe('POST /complaints', () => {
  let address: string;
  let app: Awaited<ReturnType<typeof buildGateway>>;
  beforeAll(async () => {
    app = await buildGateway({
      ...{ settings: testSettings, database: desk.database, clock: desk.clock },
      ...{ graph: null, intake: null, portals: [], identityKeys: readKeyRing(newKeyFile('aes-256-gcm')) },
    });
    address = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  const send = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${address}/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: z.record(z.string(), z.unknown()).parse(await answer.json()) };
  };

  it('takes what anybody sends, anonymous or not, and tells number and code once', async () => {
    const { subjectCode, content } = complaint;
    const anonymous = await send({ subjectCode, content });
    expect(anonymous).toMatchObject({ status: 201, body: { number: expect.stringMatching(/^投诉/) } });
    const { number, code } = z.object({ number: z.string(), code: z.string() }).parse(anonymous.body);
    expect(await progress(desk, number, code)).toMatchObject({ state: '待受理' });
    expect((await send({ subjectCode, content, sender })).status).toBe(201);
    expect(await send({ subjectCode: 'nobody', content })).toMatchObject({
      ...{ status: 422, body: { code: 'NO_SUCH_SUBJECT' } },
    });
    expect(await send({ content }, { 'accept-language': 'en' })).toMatchObject({
      ...{ status: 400, body: { code: 'BAD_REQUEST', message: expect.stringMatching(/^Send JSON/) } },
    });
  });

  it('takes ten in a minute from one address', async () => {
    const sent = await Promise.all(Array.from({ length: 11 }, () => send({})));
    expect(sent.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });
});
