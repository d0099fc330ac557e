import { aViewer } from '@xintu/access/testing';
import { countSealedSenders, openSender, receiveComplaint, resealSenders } from '@xintu/complaints';
import { installedDeclarations } from '@xintu/installed-sectors';
import { verifyLedger } from '@xintu/ledger';
import { organisation } from '@xintu/records/testing';
import { newKeyFile, readKeyRing, withNextKey } from '@xintu/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { buildGateway } from './gateway.ts';
import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import { testSettings } from './testing/serve-test-gateway.ts';

const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;
const officer = aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' });
const reviewer = aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' });
const creditOffice = aViewer({
  ...{ departmentKey: 'credit-office-433101', roles: ['credit-office'], actor: person(4), name: '信用办' },
});
const stranger = aViewer({
  departmentKey: 'tax-433101',
  roles: ['case-officer', 'reviewer'],
  actor: person(5),
});
const subject = aViewer({
  ...{ department: null, roles: ['representative'], organisationCode: party.code, actor: person(6) },
  name: '代表',
});
const culture = officer.department?.code ?? '';

let desk: CaseDesk;
let recordId: string;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  recordId = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕9号'));
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.clock.set('2026-05-12');
});

const sender = { name: '张举报（演示）', contact: '0743-0000000' };
const complaint = {
  ...{ subjectCode: party.code, content: '该单位以虚假宣传招揽游客，拒不退费。', channel: 'TELEPHONE' },
  sender,
};

const change = async (who: typeof officer, field: string, type: string, input: object, asked: string) =>
  (
    await desk.ask(
      who,
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${asked} userErrors { code field } } }`,
      { input },
    )
  )['done'];
const codes = (answer: unknown) =>
  z
    .object({ userErrors: z.array(z.object({ code: z.string() })) })
    .parse(answer)
    .userErrors.map(({ code }) => code);

const received = z.object({
  complaint: z.object({ id: z.string() }).nullable(),
  ...{ number: z.string(), code: z.string() },
});
const register = async (who = creditOffice, different: object = {}) =>
  change(
    who,
    'registerComplaint',
    'RegisterComplaintInput',
    { ...complaint, ...different },
    'complaint { id } number code',
  );
async function registered(different: object = {}) {
  const { complaint: made, ...told } = received.parse(await register(creditOffice, different));
  return { id: made?.id ?? '', ...told };
}

const seenShape = z
  .object({
    ...{ number: z.string(), anonymous: z.boolean(), channel: z.string() },
    decisions: z.array(z.object({ id: z.string() })),
    case: z.object({
      ...{
        id: z.string(),
        version: z.number(),
        dueOn: z.string().nullable(),
        closedOn: z.string().nullable(),
      },
      department: z.object({ code: z.string() }),
      state: z.object({ code: z.string() }),
    }),
  })
  .nullable();
async function seen(id: string, who = creditOffice) {
  const text = `query ($id: ID!) { complaint(id: $id) { number anonymous channel decisions { id }
    case { id version dueOn closedOn department { code } state { code } } } }`;
  return seenShape.parse((await desk.ask(who, text, { id }))['complaint']);
}
async function take(who: typeof officer, id: string, step: string, values: Record<string, string> = {}) {
  const { id: caseId, version } = (await seen(id))?.case ?? {};
  const { reason = null, ...stated } = values;
  const listed = Object.entries(stated).map(([code, value]) => ({ code, value }));
  return change(
    who,
    'takeCaseStep',
    'TakeCaseStepInput',
    { caseId, version, step, reason, values: listed },
    'case { id }',
  );
}
async function progress(number: string, code: string) {
  const text = `query ($number: String!, $code: String!) { complaintProgress(number: $number, code: $code) { state closed
    receivedOn answer } }`;
  return (await desk.askAnonymously(text, { number, code }))['complaintProgress'];
}

async function toReview(id: string, finding: string) {
  expect(codes(await take(creditOffice, id, 'assign', { department: culture }))).toEqual([]);
  expect(codes(await take(officer, id, 'report', { finding, facts: '已调查。' }))).toEqual([]);
}

describe('a complaint', () => {
  it('is taken in with a number and a code, by telephone and from the public alike', async () => {
    const { id, number, code } = await registered();
    expect(number).toMatch(/^投诉〔2026〕\d+号$/);
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    expect(await seen(id)).toMatchObject({
      ...{ number, anonymous: false, channel: 'TELEPHONE' },
      case: {
        dueOn: '2026-05-19',
        department: { code: creditOffice.department?.code },
        state: { code: 'RECEIVED' },
      },
    });
    const fromPublic = await receiveComplaint(
      {
        ...{ pool: desk.database.pool, viewer: null, language: 'zh-CN', requestId: 'public' },
        ...{ today: desk.clock.today(), caseKinds: installedDeclarations.caseKinds, keys: null },
      },
      { ...complaint, channel: 'ONLINE', happened: null, sender: null },
    );
    expect(await seen(fromPublic.changed ?? '')).toMatchObject({ anonymous: true, channel: 'ONLINE' });
  });

  it.each([
    [{ content: '太短' }, 'MISSING'],
    [{ subjectCode: organisation(77).code }, 'NO_SUCH_SUBJECT'],
    [{ sender: { name: 'x'.repeat(65), contact: '' } }, 'TOO_LONG'],
  ])('with %j is refused', async (wrong, code) => {
    expect(codes(await register(creditOffice, wrong))).toEqual([code]);
  });

  it('is assigned, investigated, answered by another person, and closed', async () => {
    const { id, number, code } = await registered();
    expect(codes(await take(officer, id, 'assign', { department: culture }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await take(creditOffice, id, 'assign', { department: 'nobody' }))).toEqual([
      'UNKNOWN_DEPARTMENT',
    ]);
    await toReview(id, 'UNPROVED');
    const alone = aViewer({ roles: ['case-officer', 'reviewer'], actor: officer.actor });
    expect(codes(await take(alone, id, 'answer-unproved', { answer: '查无实据。' }))).toEqual([
      'SAME_PERSON',
    ]);
    expect(codes(await take(reviewer, id, 'answer-proved', { answer: '属实。' }))).toEqual(['OTHER_FINDING']);
    expect(await progress(number, code)).toMatchObject({ state: '待审核答复', closed: false, answer: null });
    expect(codes(await take(reviewer, id, 'answer-unproved', { answer: '查无实据。' }))).toEqual([]);
    expect(await progress(number, code)).toEqual({
      ...{ state: '查无实据', closed: true, receivedOn: '2026-05-12', answer: '查无实据。' },
    });
    expect((await verifyLedger(desk.database.pool)).faults).toEqual([]);
  });

  it('that was proved is linked to the authority’s decision, and is no record itself', async () => {
    const { id } = await registered();
    await toReview(id, 'PROVED');
    expect(codes(await take(reviewer, id, 'answer-proved', { answer: '属实，依法处理。' }))).toEqual([]);
    const decision = { documentNumber: '吉市文罚决〔2026〕9号', authorityName: '文旅广电局' };
    expect(codes(await take(officer, id, 'record', { ...decision, decidedOn: '2026-05-11' }))).toEqual([]);
    expect(await seen(id, officer)).toMatchObject({
      decisions: [{ id: recordId }],
      case: { closedOn: '2026-05-12' },
    });
    // The link opens nothing: who sees the complaint sees the record only where it would anyway.
    expect((await seen(id))?.decisions).toEqual([]);
  });

  it('that was untrue says what was put right', async () => {
    const { id, number, code } = await registered();
    await toReview(id, 'UNTRUE');
    expect(codes(await take(reviewer, id, 'answer-untrue', { answer: '不实。' }))).toEqual(['MISSING']);
    const clarified = { answer: '经查不实。', clarification: '已向该单位书面澄清。' };
    expect(codes(await take(reviewer, id, 'answer-untrue', clarified))).toEqual([]);
    expect(await progress(number, code)).toMatchObject({ state: '查证不实', answer: '经查不实。' });
  });

  it.each([
    ['2026-05-18', 0],
    ['2026-05-19', 0],
    ['2026-05-20', 1],
  ])('on %s is handed up %i times, when nobody took it', async (day, escalated) => {
    await desk.database.pool.query('update case_file set closed_on = opened_on where closed_on is null');
    await registered();
    desk.clock.set(day);
    expect((await desk.watch()).escalated).toBe(escalated);
  });

  it('is opened by receiving one, never by hand', async () => {
    const input = {
      ...{ kind: 'complaint', subjectCode: party.code, idempotencyKey: 'by-hand' },
      values: [{ code: 'content', value: '手工提出' }],
    };
    expect(codes(await change(officer, 'openCase', 'OpenCaseInput', input, 'case { id }'))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(codes(await register(subject))).toEqual(['NOT_ALLOWED']);
  });
});

describe('the query code', () => {
  it('opens with its number alone, however it is typed, and is kept nowhere', async () => {
    const [one, other] = [await registered(), await registered()];
    expect(await progress(one.number, one.code.toLowerCase().replaceAll('-', ''))).toMatchObject({
      state: '待受理',
    });
    expect(await progress(one.number, other.code)).toBeNull();
    expect(await progress('投诉〔2026〕999999号', one.code)).toBeNull();
    expect(await progress(one.number, '')).toBeNull();
    const { rows } = await desk.database.pool.query<{ text: string }>(
      `select (select string_agg(c::text, '') from complaint c) || (select string_agg(f::text, '') from case_step f)
         || (select string_agg(l::text, '') from ledger_entry l) as text`,
    );
    for (const code of [one.code, one.code.replaceAll('-', '')]) expect(rows[0]?.text).not.toContain(code);
  });

  it('is told with nothing of who asked, who works on it, or what the investigation found', async () => {
    const { id, number, code } = await registered();
    await toReview(id, 'UNPROVED');
    const told = JSON.stringify(await progress(number, code));
    for (const word of [sender.name, sender.contact, '办案人员', '已调查', culture])
      expect(told).not.toContain(word);
  });
});

describe('who sent a complaint', () => {
  const open = (who: typeof officer, complaintId: string, reason = '核实举报线索') =>
    change(who, 'openComplaintSender', 'OpenComplaintSenderInput', { complaintId, reason }, 'name contact');

  it('is opened by a reviewer of the department that investigates alone, each time with a reason in the ledger', async () => {
    const { id } = await registered();
    await take(creditOffice, id, 'assign', { department: culture });
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
    const { id } = await registered({ sender: null });
    await take(creditOffice, id, 'assign', { department: culture });
    expect(codes(await open(reviewer, id))).toEqual(['NOTHING_TO_OPEN']);
  });

  it('is sealed: no table holds it to read, and it opens with no other complaint', async () => {
    const [one, other] = [await registered(), await registered()];
    const { rows } = await desk.database.pool.query<{ text: string }>(
      `select (select string_agg(c::text, '') from complaint c) || (select string_agg(f::text, '') from case_file f)
         || (select string_agg(f::text, '') from case_step f) || (select string_agg(l::text, '') from ledger_entry l) as text`,
    );
    expect(rows[0]?.text).not.toContain(sender.name);
    expect(rows[0]?.text).not.toContain(sender.contact);
    await take(creditOffice, one.id, 'assign', { department: culture });
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
    await take(creditOffice, id ?? '', 'assign', { department: culture });
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
    expect(await progress(number, code)).toMatchObject({ state: '待受理' });
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

describe('a complaint that is not proved', () => {
  const everything = `query ($code: CreditCode!) { subject(code: $code) { name
    penalties(first: 50) { nodes { id title } } licences(first: 50) { nodes { id title } }
    listings(first: 50) { nodes { id title } } commitments(first: 50) { nodes { id title } } } }`;
  const lists = `{ cases(first: 50) { totalCount nodes { number } } complaints(first: 50) { totalCount nodes { number } } }`;

  it('appears nowhere: not on the file, not in a list, not by its identifier, for its subject least of all', async () => {
    const before = await Promise.all(
      [subject, stranger].map((who) => desk.ask(who, everything, { code: party.code })),
    );
    const { id, number } = await registered();
    await toReview(id, 'UNPROVED');
    await take(reviewer, id, 'answer-unproved', { answer: '查无实据。' });
    const caseId = (await seen(id))?.case.id;
    const after = await Promise.all(
      [subject, stranger].map((who) => desk.ask(who, everything, { code: party.code })),
    );
    expect(after).toEqual(before);
    const asked = { ...stranger, purpose: { matter: 'licence', reference: '1' } };
    for (const who of [subject, stranger, asked]) {
      expect(await seen(id, who)).toBeNull();
      expect(JSON.stringify(await desk.ask(who, lists))).not.toContain(number);
      const nodes = `query ($ids: [ID!]!, $caseId: ID!) { nodes(ids: $ids) { id } case(id: $caseId) { id } }`;
      expect(await desk.ask(who, nodes, { ids: [id, caseId], caseId })).toEqual({
        nodes: [null, null],
        case: null,
      });
    }
    const { rowCount } = await desk.database.pool.query(
      `select from ledger_entry where subject_id is not null and (object_id = any($1) or detail like '%' || $2 || '%')`,
      [[id, caseId], number],
    );
    expect(rowCount).toBe(0);
  });
});
