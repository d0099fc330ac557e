import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { tellReceivers } from '@xintu/exchange';
import { legalDay, legalDayOf } from '@xintu/kernel';
import { verifyLedger } from '@xintu/ledger';
import { sealAll } from '@xintu/ledger/testing';
import { publishRecords, verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { expect } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './ask.ts';
import { handIn } from './hand-in.ts';
import { aPerson } from './person.ts';
import { serveWholeGateway } from './serve-test-gateway.ts';
import { trustedIdOf } from './trusted-id-of.ts';

const market = demonstrationDepartments.find(({ key }) => key === 'market-433101');
/** Name of the market bureau of 吉首市, which decided all penalties here. */
export const authority = market?.name ?? '';
/** The organisation of all penalties here. */
export const party = organisation(1);
/** What who looks at it does so for. */
export const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-17' };

const caseShape = z.object({
  done: z.object({
    case: z.object({ id: z.string(), version: z.int(), state: z.object({ code: z.string() }) }).nullable(),
    userErrors: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
});
type Case = NonNullable<z.infer<typeof caseShape>['done']['case']>;
const fields = 'case { id version state { code } } userErrors { code message }';
/** Values as an input states them. */
export const listed = (values: Record<string, string>) =>
  Object.entries(values).map(([code, value]) => ({ code, value }));

function made(data: unknown): Case {
  const { done } = caseShape.parse(data);
  if (done.case === null) throw new Error(JSON.stringify(done.userErrors));
  return done.case;
}

const fileShape = z.object({
  data: z.object({ subject: z.object({ penalties: z.object({ totalCount: z.int() }) }).nullable() }),
});

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
/** What who may not see the record any more finds of it. */
export const gone = { file: 0, counts: [0, 0], asOf: [0, 0], search: 0, record: 0, versions: 0, node: 0 };

/** What became of the rows of a message. */
export const reportShape = z.object({
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

/** A row of 信用中国: an application for repair. */
export const application = (number: number) => ({
  信息编号: `XF2026${String(number).padStart(4, '0')}`,
  业务类型: '修复申请',
  主体名称: party.name,
  统一社会信用代码: party.code,
  决定文书号: `吉市监罚〔2026〕${String(number)}号`,
  履行情况: '罚款已缴，行为已改正。',
  信用承诺: '已作出',
});

/** A gateway with everything behind it, the market bureau, those who receive its penalties, and a clock that a test moves. */
export async function openRepairDesk() {
  let now = new Date('2026-05-12T09:00:00+08:00');
  const clock = { now: () => now, today: () => legalDayOf(now) };
  /** What XINTU_NOW says; the worker's rounds follow within seconds. */
  async function onDay(day: string) {
    now = new Date(`${legalDay(day)}T09:00:00+08:00`);
    await publishRecords(gateway.database.pool, clock.today());
    return tellReceivers(gateway.database.pool, clock.today());
  }

  const gateway = await serveWholeGateway(clock);
  const reporter = await anAsker(gateway, 'market-433101', 'reporter');
  const officer = await anAsker(gateway, 'market-433101', 'case-officer');
  const reviewer = await anAsker(gateway, 'market-433101', 'reviewer');
  const office = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  const checker = await anAsker(gateway, 'tax-433101', 'checker', 'case-officer');
  const subject = await aPerson(gateway, 'organisation-433101-representative');

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
  const moment = () =>
    gateway.database.pool
      .query<{ now: string }>(`select to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MSOF:00') as now`)
      .then(({ rows }) => rows[0]?.now ?? '');

  /** Adds a file to a case. */
  async function attach(who: Asker, { id }: Pick<Case, 'id'>): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob(['%PDF-1.7 演示']), '材料（演示）.pdf');
    const response = await fetch(`${gateway.address}/cases/${id}/documents?role=EVIDENCE`, {
      ...{ method: 'POST', body: form, headers: { authorization: who.authorization } },
    });
    if (response.status !== 201) throw new Error(await response.text());
  }

  const exported = async (who: Asker, scope: string) => {
    const response = await fetch(`${gateway.address}/exports/penalty.csv?scope=${scope}`, {
      headers: { authorization: who.authorization, ...purpose },
    });
    return (await response.text()).trimEnd().split('\r\n').length - 1;
  };

  async function send(rows: readonly object[], key: string, who = office) {
    const response = await fetch(`${gateway.address}/exchange/v1/repairs`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        authorization: who.authorization,
      },
      body: JSON.stringify({ rows }),
    });
    return { status: response.status, body: await response.json() };
  }
  const report = async (rows: readonly object[], key: string) =>
    reportShape.parse((await send(rows, key)).body);

  async function ledgerIsWhole(): Promise<void> {
    await sealAll(gateway.database);
    expect((await verifyLedger(gateway.database.pool)).faults).toEqual([]);
    expect((await verifyRecords(gateway.database.pool)).faults).toEqual([]);
  }

  return {
    ...{ gateway, reporter, officer, reviewer, office, checker, subject, onDay },
    ...{ open, take, attach, openCaseOf, aPublishedPenalty, publicCount, surfaces, moment },
    ...{ exported, send, report, ledgerIsWhole },
  };
}
export type RepairDesk = Awaited<ReturnType<typeof openRepairDesk>>;
