import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { tellReceivers } from '@xintu/exchange';
import { legalDay, legalDayOf } from '@xintu/kernel';
import { verifyLedger } from '@xintu/ledger';
import { sealAll } from '@xintu/ledger/testing';
import { publishRecords, verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { aPerson, type Person } from './testing/person.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

const market = demonstrationDepartments.find(({ key }) => key === 'market-433101');
if (market === undefined) throw new Error('no department');
const party = organisation(1);
const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-17' };

let now = new Date('2026-05-12T09:00:00+08:00');
const clock = { now: () => now, today: () => legalDayOf(now) };
/** What XINTU_NOW says; the worker's rounds follow within seconds. */
async function onDay(day: string): Promise<void> {
  now = new Date(`${legalDay(day)}T09:00:00+08:00`);
  await publishRecords(gateway.database.pool, clock.today());
  await tellReceivers(gateway.database.pool, clock.today());
}

let gateway: TestGateway;
let reporter: Asker;
let officer: Asker;
let reviewer: Asker;
let office: Asker;
let checker: Asker;
let subject: Person;
beforeAll(async () => {
  gateway = await serveWholeGateway(clock);
  reporter = await anAsker(gateway, 'market-433101', 'reporter');
  officer = await anAsker(gateway, 'market-433101', 'case-officer');
  reviewer = await anAsker(gateway, 'market-433101', 'reviewer');
  office = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  checker = await anAsker(gateway, 'tax-433101', 'checker', 'case-officer');
  subject = await aPerson(gateway, 'organisation-433101-representative');
});
afterAll(() => gateway.close());

const caseShape = z.object({
  done: z.object({
    case: z.object({ id: z.string(), version: z.int(), state: z.object({ code: z.string() }) }).nullable(),
    userErrors: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
});
type Case = NonNullable<z.infer<typeof caseShape>['done']['case']>;
const fields = 'case { id version state { code } } userErrors { code message }';
const listed = (values: Record<string, string>) =>
  Object.entries(values).map(([code, value]) => ({ code, value }));

async function open(
  who: Asker,
  kind: string,
  recordId: string,
  values: Record<string, string>,
): Promise<Case> {
  const document = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { ${fields} } }`;
  const input = { kind, recordId, values: listed(values), idempotencyKey: `${kind}-${recordId}` };
  return made(await who.ask(document, { input }));
}
async function take(
  who: Asker,
  { id, version }: Pick<Case, 'id' | 'version'>,
  step: string,
  { reason, ...values }: Record<string, string> = {},
): Promise<Case> {
  const document = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) { ${fields} } }`;
  const input = { caseId: id, version, step, reason: reason ?? null, values: listed(values) };
  return made(await who.ask(document, { input }));
}
function made(data: unknown): Case {
  const { done } = caseShape.parse(data);
  if (done.case === null) throw new Error(JSON.stringify(done.userErrors));
  return done.case;
}

/** The case of a kind about a record that is open. */
async function openCaseOf(who: Asker, kind: string, recordId: string): Promise<Case> {
  const { cases } = z
    .object({ cases: z.object({ nodes: z.array(caseShape.shape.done.shape.case.unwrap()) }) })
    .parse(
      await who.ask(
        `query ($kind: String, $id: ID) { cases(first: 5, kind: $kind, recordId: $id, closed: false) { nodes { id version state { code } } } }`,
        { kind, id: recordId },
      ),
    );
  const [found] = cases.nodes;
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

/** Hands a penalty in, has its notice served, and waits for the worker. */
async function aPublishedPenalty(number: number, decidedOn: string): Promise<string> {
  if (market === undefined) throw new Error('no department');
  const row = aPenaltyRow(penalty).about(party).by(market);
  const documentNumber = `吉市监罚〔2026〕${String(number)}号`;
  const file = csvOf(row.with('CF_WSH', documentNumber).with('CF_JDRQ', decidedOn));
  await handIn(gateway, 'penalty', file, reporter.authorization);
  const waiting = z
    .object({
      notices: z.object({
        nodes: z.array(z.object({ id: z.string(), record: z.object({ id: z.string() }) })),
      }),
    })
    .parse(await officer.ask('{ notices(first: 10, delivered: false) { nodes { id record { id } } } }'));
  const [notice] = waiting.notices.nodes;
  if (notice === undefined) throw new Error('no notice');
  const input = { noticeIds: [notice.id], way: 'WITH_DECISION', on: clock.today() };
  await officer.ask(
    'mutation ($input: DeliverNoticesInput!) { deliverNotices(input: $input) { delivered } }',
    { input },
  );
  const before = await publicCount();
  await onDay(clock.today());
  expect(await publicCount()).toBe(before + 1);
  return notice.record.id;
}

const fileShape = z.object({
  data: z.object({ subject: z.object({ penalties: z.object({ totalCount: z.int() }) }).nullable() }),
});
/** What the subject file counts for nobody in particular, by the portals' own document. */
async function publicCount(variables: object = {}): Promise<number> {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      documentId: trustedIdOf('SubjectFile'),
      variables: { code: party.code, ...variables },
    }),
  });
  return fileShape.parse(await response.json()).data.subject?.penalties.totalCount ?? 0;
}

const surfaceShape = z.object({
  file: z.object({
    penalties: z.object({ totalCount: z.int(), nodes: z.array(z.object({ id: z.string() })) }),
    timeline: z.object({ totalCount: z.int() }),
  }),
  then: z.object({ penalties: z.object({ totalCount: z.int() }) }).nullable(),
  subjects: z.object({ nodes: z.array(z.object({ penalties: z.object({ totalCount: z.int() }) })) }),
  record: z.object({ versions: z.object({ totalCount: z.int() }) }).nullable(),
  before: z.object({ id: z.string() }).nullable(),
  node: z.object({ id: z.string() }).nullable(),
});

/** Where somebody meets the record: each surface with a number, 0 or null for what is gone. */
async function surfaces(who: Asker, recordId: string, moment: string, headers: Record<string, string>) {
  const data = surfaceShape.parse(
    await who.ask(
      `query ($code: CreditCode!, $id: ID!, $moment: DateTime!, $text: String!) {
        file: subject(code: $code) { penalties(first: 20) { totalCount nodes { id } } timeline(first: 1) { totalCount } }
        then: subject(code: $code, asOf: $moment) { penalties(first: 20) { totalCount } }
        subjects(search: $text, first: 1) { nodes { penalties(first: 1) { totalCount } } }
        record(id: $id) { versions(first: 50) { totalCount } }
        before: record(id: $id, asOf: $moment) { id }
        node(id: $id) { id } }`,
      { code: party.code, id: recordId, moment, text: party.name },
      headers,
    ),
  );
  return {
    file: data.file.penalties.nodes.filter(({ id }) => id === recordId).length,
    counts: [data.file.penalties.totalCount, data.file.timeline.totalCount],
    asOf: [data.then?.penalties.totalCount ?? 0, data.before === null ? 0 : 1],
    search: data.subjects.nodes[0]?.penalties.totalCount ?? 0,
    record: data.record === null ? 0 : 1,
    versions: data.record?.versions.totalCount ?? 0,
    node: data.node === null ? 0 : 1,
  };
}
const gone = { file: 0, counts: [0, 0], asOf: [0, 0], search: 0, record: 0, versions: 0, node: 0 };
const moment = () =>
  gateway.database.pool
    .query<{ now: string }>(`select to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MSOF:00') as now`)
    .then(({ rows }) => rows[0]?.now ?? '');

const exported = async (who: Asker, scope: string) => {
  const response = await fetch(`${gateway.address}/exports/penalty.csv?scope=${scope}`, {
    headers: { authorization: who.authorization, ...purpose },
  });
  return (await response.text()).trimEnd().split('\r\n').length - 1;
};

const reportShape = z.object({
  id: z.string(),
  taken: z.int(),
  known: z.int(),
  refused: z.int(),
  results: z.array(
    z.object({
      row: z.int(),
      outcome: z.string(),
      caseNumber: z.string().nullable(),
      problems: z.array(z.object({ code: z.string(), column: z.string().nullable(), message: z.string() })),
    }),
  ),
});
async function send(rows: readonly object[], key: string, who = office) {
  const response = await fetch(`${gateway.address}/exchange/v1/repairs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, authorization: who.authorization },
    body: JSON.stringify({ rows }),
  });
  return { status: response.status, body: await response.json() };
}
const report = async (rows: readonly object[], key: string) =>
  reportShape.parse((await send(rows, key)).body);

const application = (number: number) => ({
  信息编号: `XF2026${String(number).padStart(4, '0')}`,
  业务类型: '修复申请',
  主体名称: party.name,
  统一社会信用代码: party.code,
  决定文书号: `吉市监罚〔2026〕${String(number)}号`,
  履行情况: '罚款已缴，行为已改正。',
  信用承诺: '已作出',
});

async function ledgerIsWhole(): Promise<void> {
  await sealAll(gateway.database);
  expect((await verifyLedger(gateway.database.pool)).faults).toEqual([]);
  expect((await verifyRecords(gateway.database.pool)).faults).toEqual([]);
}

describe('a year of a penalty', () => {
  it('is handed in, noticed, published, objected to, upheld, repaired too early, repaired, and gone', async () => {
    await onDay('2026-05-12');
    expect(await publicCount()).toBe(0);
    const id = await aPublishedPenalty(1, '2026/5/11');
    expect(await publicCount()).toBe(1);
    const present = await surfaces(checker, id, await moment(), purpose);
    expect(present).toMatchObject({ file: 1, counts: [1, 1], asOf: [1, 1], search: 1, record: 1, node: 1 });
    expect([await exported(reporter, 'own'), await exported(office, 'all')]).toEqual([1, 1]);
    const published = await moment();

    await onDay('2026-05-20');
    const claim = {
      ...{ kind: 'objection', recordId: id, idempotencyKey: 'objection-1' },
      values: listed({ claim: 'WRONG', grounds: '处罚对象有误。' }),
    };
    const answer = await subject.ask('ApplyForRepair', { input: claim }, { 'x-xintu-request': '1' });
    expect(answer.body).toMatchObject({ data: { openCase: { userErrors: [] } } });
    const marked = await checker.ask(
      'query ($id: ID!) { record(id: $id) { underObjection } }',
      { id },
      purpose,
    );
    expect(marked).toEqual({ record: { underObjection: true } });
    expect(await publicCount()).toBe(1); // shown meanwhile
    const opinion = { opinion: '经核实，处罚决定无误。', reason: '证据充分' };
    const upheld = await take(officer, await openCaseOf(officer, 'objection', id), 'uphold', opinion);
    expect((await take(office, upheld, 'confirm')).state.code).toBe('CLOSED');

    await onDay('2026-08-11');
    const coach = await subject.ask('RepairAdviceOf', { code: party.code });
    expect(coach.body.data).toMatchObject({
      repairAdvice: [
        {
          ...{ recordId: id, eligible: false, repairableFrom: '2026-08-12' },
          obstacles: [{ code: 'TOO_EARLY', day: '2026-08-12' }],
          window: { code: 'CREDIT_CHINA' },
          needs: [{ code: 'FULFILMENT_PROOF' }, { code: 'COMMITMENT' }],
        },
      ],
    });
    const early = await report([application(1)], 'early');
    expect(early).toMatchObject({
      taken: 0,
      refused: 1,
      results: [{ outcome: 'REFUSED', caseNumber: null }],
    });
    expect(early.results[0]?.problems[0]?.code).toBe('TOO_EARLY');
    expect(early.results[0]?.problems[0]?.message).toContain('2026-08-12');

    await onDay('2026-08-12');
    const inTime = await report([application(1)], 'in-time');
    expect(inTime).toMatchObject({ taken: 1, refused: 0, results: [{ outcome: 'OPENED' }] });
    expect(await report([application(1)], 'in-time')).toEqual(inTime);
    expect(await report([application(1)], 'once-more')).toMatchObject({ taken: 0, known: 1 });
    const accepted = await take(officer, await openCaseOf(officer, 'repair', id), 'accept');
    const proposal = { proposal: 'GRANT', finding: '已缴款、已改正。' };
    const proposed = await take(officer, accepted, 'propose', proposal);
    const decidedAt = Date.now();
    await take(reviewer, proposed, 'grant', { reason: '符合条件' });

    expect(await publicCount()).toBe(0);
    expect(await publicCount({ asOf: published })).toBe(0);
    expect(await surfaces(checker, id, published, purpose)).toEqual(gone);
    expect(await surfaces(office, id, published, purpose)).toEqual(gone);
    expect([await exported(reporter, 'own'), await exported(office, 'all')]).toEqual([0, 0]);
    expect(Date.now() - decidedAt).toBeLessThan(60_000);
    // The archive: its authority and its subject still see it.
    expect((await surfaces(officer, id, published, {})).record).toBe(1);
    await ledgerIsWhole();
  });

  it('asks everybody who received it to take note, and shows who has not', async () => {
    await onDay('2026-08-12');
    const board = `query ($acknowledged: Boolean, $own: Boolean) { acknowledgements(first: 20, acknowledged: $acknowledged, own: $own) {
      nodes { id documentNumber reason ways dueOn acknowledgedOn note escalatedOn department { code } } } }`;
    const nodes = z.object({
      acknowledgements: z.object({
        nodes: z.array(
          z.looseObject({ id: z.string(), documentNumber: z.string().nullable(), ways: z.array(z.string()) }),
        ),
      }),
    });
    const all = nodes.parse(await office.ask(board)).acknowledgements.nodes;
    expect(all.map(({ ways }) => ways).toSorted()).toEqual([['EXPORTED'], ['LOOKED_UP']]);
    const own = nodes.parse(await checker.ask(board, { own: true })).acknowledgements.nodes;
    expect(own).toMatchObject([
      {
        documentNumber: '吉市监罚〔2026〕1号',
        reason: 'REPAIRED',
        ways: ['LOOKED_UP'],
        dueOn: '2026-08-17',
        acknowledgedOn: null,
      },
    ]);
    const acknowledge = (who: Asker, note: string) =>
      who.ask(
        'mutation ($input: AcknowledgeInput!) { done: acknowledgeEndings(input: $input) { acknowledged userErrors { code } } }',
        { input: { ids: own.map(({ id }) => id), note } },
      );
    expect(await acknowledge(officer, '已停用')).toMatchObject({
      done: { userErrors: [{ code: 'NOTHING_TO_ACKNOWLEDGE' }] },
    });
    expect(await acknowledge(checker, ' ')).toMatchObject({
      done: { userErrors: [{ code: 'NOTE_MISSING' }] },
    });
    for (const [day, escalated] of [
      ['2026-08-16', 0],
      ['2026-08-17', 0],
      ['2026-08-18', 2],
      ['2026-08-19', 0],
    ] as const) {
      now = new Date(`${day}T09:00:00+08:00`);
      expect([day, (await tellReceivers(gateway.database.pool, clock.today())).escalated]).toEqual([
        day,
        escalated,
      ]);
    }
    expect(await acknowledge(checker, '已删除副本、停止使用')).toMatchObject({ done: { acknowledged: 1 } });
    expect(await acknowledge(checker, '再次')).toMatchObject({
      done: { userErrors: [{ code: 'NOTHING_TO_ACKNOWLEDGE' }] },
    });
    // Who took note needs the number no more.
    expect(
      nodes.parse(await checker.ask(board, { own: true })).acknowledgements.nodes[0]?.documentNumber,
    ).toBeNull();
    const open = nodes.parse(await office.ask(board, { acknowledged: false })).acknowledgements.nodes;
    expect(open.map(({ ways }) => ways)).toEqual([['EXPORTED']]);
    await ledgerIsWhole();
  });

  it('leaves every surface as well when a court annuls its decision', async () => {
    await onDay('2026-08-20');
    const id = await aPublishedPenalty(2, '2026/8/19');
    const published = await moment();
    expect((await surfaces(checker, id, published, purpose)).record).toBe(1);
    const suit = { kind: 'SUIT', body: '吉首市人民法院', number: '（2026）湘3101行初9号' };
    const opened = await open(officer, 'review', id, suit);
    await onDay('2026-11-20');
    const judgment = {
      ...{ documentNumber: '（2026）湘3101行初9号', authorityName: '吉首市人民法院' },
      decidedOn: '2026-11-19',
    };
    const annulled = await take(officer, opened, 'annulled', judgment);
    await take(officer, annulled, 'withdraw-record');
    expect(await surfaces(checker, id, published, purpose)).toEqual(gone);
    expect(await publicCount()).toBe(0);
    await onDay('2026-11-20');
    const told = await checker.ask(
      '{ acknowledgements(first: 5, acknowledged: false) { nodes { reason } } }',
    );
    expect(told).toEqual({ acknowledgements: { nodes: [{ reason: 'REVOKED' }] } });
    await ledgerIsWhole();
  });
});

describe('the exchange with 信用中国', () => {
  it('says of every row what is wrong with it, and takes the others', async () => {
    await onDay('2026-11-23');
    const id = await aPublishedPenalty(3, '2026/7/1');
    const decision = {
      ...{ 信息编号: 'XF-3', 业务类型: '准予修复', 统一社会信用代码: party.code },
      ...{ 决定文书号: '吉市监罚〔2026〕3号', 修复决定文书号: '吉市监信修〔2026〕1号' },
      ...{ 修复决定机关: market.name, 修复决定日期: '2026-11-22' },
    };
    const wrong = [
      { ...application(3), 信用承诺: '未作出' },
      { ...application(3), 统一社会信用代码: '914331010000000000', 业务类型: '别的' },
      { ...application(77) },
      { ...decision, 修复决定机关: '别的机关（演示）' },
      { ...decision, 修复决定日期: '2026-11-24' },
      { ...decision, 业务类型: '不予修复' },
    ];
    const refused = await report(wrong, 'wrong');
    expect(refused.results.map(({ row, problems }) => [row, ...problems.map(({ code }) => code)])).toEqual([
      [1, 'COMMITMENT_MISSING'],
      [2, 'NOT_A_CHOICE', 'CODE_INVALID'],
      [3, 'RECORD_UNKNOWN'],
      [4, 'NOT_THE_AUTHORITY'],
      [5, 'DAY_IN_FUTURE'],
      [6, 'MISSING'],
    ]);
    expect(await report([decision], 'decided')).toMatchObject({
      taken: 1,
      results: [{ outcome: 'DECIDED' }],
    });
    expect(await report([decision], 'again')).toMatchObject({ taken: 0, known: 1 });
    expect((await surfaces(checker, id, await moment(), purpose)).record).toBe(0);
    await ledgerIsWhole();
  });

  it('takes the same as a file, and refuses what is none or comes from nobody entitled', async () => {
    const file = (content: string | Uint8Array<ArrayBuffer>, name = '修复信息.csv') => {
      const body = new FormData();
      body.append('file', new Blob([content]), name);
      return fetch(`${gateway.address}/exchange/v1/repairs`, {
        ...{ method: 'POST', body, headers: { authorization: office.authorization } },
      });
    };
    const header = '信息编号,业务类型,统一社会信用代码,决定文书号,履行情况,信用承诺';
    const taken = await file(`${header}\r\nXF-9,修复申请,${party.code},吉市监罚〔2026〕99号,已缴,已作出\r\n`);
    expect([taken.status, reportShape.parse(await taken.json()).results[0]]).toMatchObject([
      200,
      { row: 2, problems: [{ code: 'RECORD_UNKNOWN' }] },
    ]);
    const rows = [
      header.split(','),
      ['XF-10', '修复申请', party.code, '吉市监罚〔2026〕99号', '已缴', '已作出'],
    ];
    const workbook = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
    const asWorkbook = await file(new Uint8Array(workbook), '修复信息.xlsx');
    expect([asWorkbook.status, reportShape.parse(await asWorkbook.json()).results[0]]).toMatchObject([
      200,
      { row: 2, problems: [{ code: 'RECORD_UNKNOWN' }] },
    ]);
    expect((await file('信息编号,业务类型\r\n1,修复申请\r\n')).status).toBe(400);
    expect(await send([application(1)], 'in-time')).toMatchObject({ status: 200 });
    expect(await send([application(2)], 'in-time')).toMatchObject({
      ...{ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } },
    });
    expect(await send([application(1)], 'x', officer)).toMatchObject({
      ...{ status: 403, body: { code: 'EXCHANGE_NOT_ALLOWED' } },
    });
    const anonymous = await fetch(`${gateway.address}/exchange/v1/repairs`, { method: 'POST' });
    expect(anonymous.status).toBe(401);
  });

  it('gives back what was decided here, page by page', async () => {
    const results = z.object({
      results: z.array(
        z.looseObject({ cursor: z.string(), result: z.string(), messageId: z.string().nullable() }),
      ),
    });
    const get = async (after: string, who = office) => {
      const response = await fetch(`${gateway.address}/exchange/v1/repair-results${after}`, {
        headers: { authorization: who.authorization },
      });
      return response.status === 200 ? results.parse(await response.json()).results : response.status;
    };
    const all = await get('');
    if (typeof all === 'number') throw new Error(String(all));
    expect(all.map(({ messageId, result }) => [messageId, result])).toEqual([
      ['XF20260001', 'ACCEPTED'],
      ['XF20260001', 'GRANTED'],
      ['XF-3', 'GRANTED'],
    ]);
    expect(await get(`?after=${all[1]?.cursor ?? ''}`)).toHaveLength(1);
    expect(await get('?after=gestern')).toBe(400);
    expect(await get('', checker)).toBe(403);
  });
});

describe('a court’s order in a reorganisation', () => {
  it('lifts at once, before the minimum publicity is over', async () => {
    await onDay('2026-12-02');
    const id = await aPublishedPenalty(4, '2026/12/1');
    const order = {
      ...{ documentNumber: '（2026）湘31破1号', authorityName: '湘西州中级人民法院' },
      ...{ decidedOn: '2026-12-02', order: '批准重整计划' },
    };
    const opened = await open(office, 'reorganisation', id, order);
    expect((await take(reviewer, opened, 'lift')).state.code).toBe('LIFTED');
    expect(await surfaces(checker, id, await moment(), purpose)).toEqual(gone);
    await ledgerIsWhole();
  });
});
