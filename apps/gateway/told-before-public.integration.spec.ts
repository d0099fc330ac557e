import { aViewer } from '@xintu/access/testing';
import { type MessageChannel, type OutgoingMessage, sendMessages } from '@xintu/records';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const another = organisation(2);
const day = '2026-05-12';
const reporter = aViewer();
const officer = aViewer({ roles: ['case-officer'] });
const stranger = aViewer({ departmentKey: 'tax-433101', roles: ['checker'] });
const stating = { ...stranger, purpose: { matter: 'licence', reference: '2026-1' } };
const representing = ({ code }: { readonly code: string | null }) =>
  aViewer({ department: null, roles: ['representative'], organisationCode: code, name: '代表' });
const subject = representing(party);
const rival = representing(another);

let desk: CaseDesk;
let recordId: string;
let count = 0;
beforeAll(async () => {
  desk = await openCaseDesk(day);
  await desk.handInPenalty(another, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕900号'));
});
afterAll(() => desk.close());
beforeEach(async () => {
  count += 1;
  await desk.database.pool.query('update subject_message set dropped_at = now() where sent_at is null');
  recordId = await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', `吉市文罚决〔2026〕${String(count)}号`).with('CF_JDRQ', '2026/5/11'),
  );
});

const message = z.object({
  ...{ id: z.string(), kind: z.string(), state: z.string(), attempts: z.number() },
  ...{ lastProblem: z.string().nullable(), readAt: z.string().nullable() },
  notice: z.object({ id: z.string(), deliveredOn: z.string().nullable() }).nullable(),
  record: z.object({ id: z.string() }).nullable(),
});
const box = z.object({ messages: z.object({ totalCount: z.number(), nodes: z.array(message) }) });
const boxOf = `{ messages(first: 50) { totalCount nodes { id kind state attempts lastProblem readAt
  notice { id deliveredOn } record { id } } } }`;

const messagesOf = async (who: typeof subject) => box.parse(await desk.ask(who, boxOf)).messages.nodes;
async function told(who = subject) {
  const found = (await messagesOf(who)).find(({ record }) => record?.id === recordId);
  if (found === undefined) throw new Error('the subject was not told');
  return found;
}
async function deliver() {
  const { notice } = await told();
  const input = { noticeIds: [notice?.id], way: 'WITH_DECISION', on: day };
  return desk.ask(
    reporter,
    'mutation ($input: DeliverNoticesInput!) { deliverNotices(input: $input) { delivered userErrors { code } } }',
    { input },
  );
}
const isPublic = async () => {
  const { rows } = await desk.database.pool.query<{ shown: boolean }>(
    `select publicity_from is not null as shown from record_version where record_id = $1 and recorded_to = 'infinity'`,
    [recordId],
  );
  return rows[0]?.shown;
};

const broken: MessageChannel = { name: 'broken', send: () => Promise.reject(new Error('短信网关没有应答')) };
const taking = (taken: OutgoingMessage[]): MessageChannel => ({
  name: 'test',
  send: (one) => {
    taken.push(one);
    return Promise.resolve();
  },
});
const send = (channel: MessageChannel | null) => sendMessages(desk.database.pool, channel, day);

describe('nothing adverse is public before its subject was told', () => {
  it('has the message in the box as soon as the record is known, and shows nothing until the notice was served', async () => {
    expect(await told()).toMatchObject({ kind: 'ADVERSE_RECORD', state: 'WAITING', readAt: null });
    expect(await desk.publish()).toBe(0);
    expect(await isPublic()).toBe(false);
    await deliver();
    expect(await desk.publish()).toBe(1);
    expect(await isPublic()).toBe(true);
  });

  it('holds when the channel fails: the box is what counts, the failure is seen and tried again', async () => {
    expect(await send(broken)).toEqual({ sent: 0, failed: 1 });
    await deliver();
    expect(await desk.publish()).toBe(1);
    const failed = { state: 'FAILED', attempts: 1, lastProblem: expect.stringContaining('短信网关没有应答') };
    expect(await told()).toMatchObject(failed);
    expect(await told(officer)).toMatchObject(failed);
    const taken: OutgoingMessage[] = [];
    expect(await send(taking(taken))).toEqual({ sent: 0, failed: 0 }); // not before its time
    await desk.database.pool.query('update subject_message set next_attempt_at = now()');
    expect(await send(taking(taken))).toEqual({ sent: 1, failed: 0 });
    expect(taken).toMatchObject([
      {
        ...{ to: { creditCode: party.code, name: party.name }, kind: 'ADVERSE_RECORD' },
        text: expect.stringContaining('自 2026-08-12 起，可以申请信用修复'),
      },
    ]);
    expect(await told()).toMatchObject({ state: 'SENT', attempts: 2, lastProblem: null });
    expect(await send(taking(taken))).toEqual({ sent: 0, failed: 0 });
  });

  it('keeps what has no message from the public, whoever would begin its publicity', async () => {
    await deliver();
    const { pool } = desk.database;
    await pool.query('delete from subject_message where record_id = $1', [recordId]);
    expect(await desk.publish()).toBe(0);
    await expect(
      pool.query(
        `insert into record_version select (jsonb_populate_record(v, jsonb_build_object('change_reason', 'PUBLISHED',
           'publicity_from', '2026-05-12', 'recorded_from', clock_timestamp(), 'recorded_to', clock_timestamp()))).*
         from record_version v where record_id = $1`,
        [recordId],
      ),
    ).rejects.toThrow('its subject was not told');
    expect(await isPublic()).toBe(false);
  });

  it('sends nothing of what was taken back meanwhile, and without a channel leaves it in the box', async () => {
    await desk.database.pool.query(
      `update record_version set ended_on = '2026-05-12', ended_reason = 'REVOKED' where record_id = $1`,
      [recordId],
    );
    const taken: OutgoingMessage[] = [];
    expect(await send(taking(taken))).toEqual({ sent: 0, failed: 0 });
    expect(taken).toEqual([]);
    expect((await told()).state).toBe('BOX_ONLY');
  });
});

describe('the box of a subject', () => {
  const mark =
    'mutation ($input: MarkMessageReadInput!) { markMessageRead(input: $input) { message { readAt } userErrors { code } } }';

  it('is its own: a rival sees neither message, notice nor record, and marks nothing', async () => {
    const { id } = await told();
    for (const one of await messagesOf(rival)) expect(one.record?.id).not.toBe(recordId);
    expect((await messagesOf(rival)).length).toBe(1);
    expect((await desk.ask(rival, mark, { input: { messageId: id } }))['markMessageRead']).toEqual({
      message: null,
      userErrors: [{ code: 'NOTHING_THERE' }],
    });
    expect(await messagesOf(stranger)).toEqual([]);
  });

  it('keeps the first reading', async () => {
    const { id } = await told();
    await desk.ask(subject, mark, { input: { messageId: id } });
    const { readAt } = await told();
    expect(readAt).not.toBeNull();
    await desk.ask(subject, mark, { input: { messageId: id } });
    expect((await told()).readAt).toBe(readAt);
  });

  it('tells each step of its cases that others take', async () => {
    const input = { kind: 'objection', recordId, idempotencyKey: `told-${String(count)}`, values: [] };
    const values = [
      { code: 'claim', value: 'WRONG' },
      { code: 'grounds', value: '处罚对象有误。' },
    ];
    const opening = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id version } } }';
    const opened = z
      .object({ openCase: z.object({ case: z.object({ id: z.string(), version: z.number() }) }) })
      .parse(await desk.ask(subject, opening, { input: { ...input, values } })).openCase.case;
    const before = (await messagesOf(subject)).filter(({ kind }) => kind === 'CASE_STEP').length;
    const step = 'mutation ($input: TakeCaseStepInput!) { takeCaseStep(input: $input) { case { id } } }';
    await desk.ask(officer, step, {
      input: {
        ...{ caseId: opened.id, version: opened.version, step: 'uphold', reason: '证据充分' },
        values: [{ code: 'opinion', value: '经核实，处罚决定无误。' }],
      },
    });
    const after = (await messagesOf(subject)).filter(({ kind }) => kind === 'CASE_STEP').length;
    expect([before, after]).toEqual([0, 1]);
  });
});

describe('who looked at the file', () => {
  const looks = z.object({
    lookUps: z.object({
      nodes: z.array(
        z.object({
          kind: z.string(),
          department: z.object({ name: z.string() }).nullable(),
          matter: z.object({ code: z.string() }).nullable(),
        }),
      ),
    }),
  });
  const question = '{ lookUps(first: 50) { nodes { kind department { name } matter { code } } } }';
  const looksAt = async (who: typeof subject) => looks.parse(await desk.ask(who, question)).lookUps.nodes;

  it('is told to the subject: which department, for which matter, and to nobody else', async () => {
    const before = (await looksAt(subject)).length;
    await desk.ask(stating, 'query ($code: CreditCode!) { subject(code: $code) { name } }', {
      code: party.code,
    });
    await desk.ask(officer, 'query ($id: ID!) { record(id: $id) { title } }', { id: recordId });
    await desk.ask(officer, 'query ($id: ID!) { node(id: $id) { id } }', { id: recordId });
    const seen = await looksAt(subject);
    expect(seen.length - before).toBe(3);
    expect(seen.slice(0, 3)).toMatchObject([
      { kind: 'RECORD', matter: null, department: { name: officer.department?.name } },
      { kind: 'RECORD', matter: null },
      { kind: 'FILE', matter: { code: 'licence' }, department: { name: stranger.department?.name } },
    ]);
    expect(await looksAt(rival)).toEqual([]);
    expect(await looksAt(officer)).toEqual([]);
  });

  it('does not tell of a question that opened nothing', async () => {
    const before = (await looksAt(subject)).length;
    await desk.ask(stranger, 'query ($id: ID!) { record(id: $id) { title } }', { id: recordId });
    expect((await looksAt(subject)).length).toBe(before);
  });

  it('does not count the subject’s own looks', async () => {
    const before = (await looksAt(subject)).length;
    await desk.ask(subject, 'query ($id: ID!) { record(id: $id) { title } }', { id: recordId });
    expect((await looksAt(subject)).length).toBe(before);
  });
});
