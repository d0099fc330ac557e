import { aViewer } from '@xintu/access/testing';
import { sealPending, verifyLedger } from '@xintu/ledger';
import { verifyRecords } from '@xintu/records';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;
const officer = aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' });
const reviewer = aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' });
const stranger = aViewer({ departmentKey: 'tax-433101', roles: ['checker'] });
const subject = aViewer({
  ...{ department: null, roles: ['representative'], organisationCode: party.code, actor: person(6) },
  name: '代表',
});

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());

const penaltyOf = (day: string, number: number) =>
  desk.handInPenalty(party, (row) =>
    row.with('CF_JDRQ', day).with('CF_WSH', `吉市文罚决〔2026〕${String(number)}号`),
  );

const done = z.object({
  case: z.object({ id: z.string(), version: z.number() }).nullable(),
  userErrors: z.array(z.object({ code: z.string(), message: z.string() })),
});
const fields = 'case { id version } userErrors { code message }';

async function apply(recordId: string, key: string) {
  const values = [
    { code: 'fulfilment', value: '罚款已缴，行为已改正。' },
    { code: 'commitment', value: 'MADE' },
  ];
  const input = { kind: 'repair', recordId, idempotencyKey: key, values };
  const text = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { ${fields} } }`;
  return done.parse((await desk.ask(subject, text, { input }))['done']);
}

async function take(
  who: typeof officer,
  { id, version }: { readonly id: string; readonly version: number },
  step: string,
  stated: Record<string, string> = {},
) {
  const values = Object.entries(stated).map(([code, value]) => ({ code, value }));
  const text = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) { ${fields} } }`;
  const input = { caseId: id, version, step, reason: '已核实', values };
  const answer = done.parse((await desk.ask(who, text, { input }))['done']);
  if (answer.case === null) throw new Error(JSON.stringify(answer.userErrors));
  return answer.case;
}

async function asked(who: typeof officer, caseId: string) {
  const steps = z.object({
    caseSteps: z.array(
      z.object({
        ...{ code: z.string(), reasoned: z.boolean() },
        questions: z.array(z.object({ code: z.string(), message: z.string() })),
      }),
    ),
  });
  const text = `query ($id: ID!) { caseSteps(id: $id) { code reasoned questions { code message } } }`;
  return steps
    .parse(await desk.ask(who, text, { id: caseId }))
    .caseSteps.find(({ code }) => code === 'accept');
}
const opened = ({ case: found, userErrors }: z.infer<typeof done>) => {
  if (found === null) throw new Error(JSON.stringify(userErrors));
  return found;
};
async function advice(id: string) {
  const text = `query ($id: ID!) { repairAdvice(recordId: $id) { eligible obstacles { code } questions { code day } } }`;
  return (await desk.ask(subject, text, { id }))['repairAdvice'];
}
const recordSeen = z.object({
  record: z
    .object({
      publicity: z.object({
        ...{ status: z.string(), reason: z.string().nullable() },
        ...{ from: z.string().nullable(), until: z.string().nullable() },
      }),
    })
    .nullable(),
});
async function publicityOf(id: string, who = subject) {
  const text = `query ($id: ID!) { record(id: $id) { ... on Penalty { publicity { status reason from until } } } }`;
  return recordSeen.parse(await desk.ask(who, text, { id })).record?.publicity ?? null;
}
async function served(recordId: string) {
  const notices = await desk.database.pool.query<{ id: string }>(
    'select id from record_notice where record_id = $1 and delivered_on is null',
    [recordId],
  );
  const input = {
    ...{ noticeIds: notices.rows.map(({ id }) => id), way: 'IN_PERSON', on: desk.clock.today() },
  };
  const text = `mutation ($input: DeliverNoticesInput!) { done: deliverNotices(input: $input) { delivered } }`;
  expect((await desk.ask(officer, text, { input }))['done']).toEqual({ delivered: 1 });
  await desk.publish();
}
async function repaired(recordId: string, key: string): Promise<void> {
  const checking = await take(officer, opened(await apply(recordId, key)), 'accept');
  const deciding = await take(officer, checking, 'propose', { proposal: 'GRANT', finding: '已履行。' });
  await take(reviewer, deciding, 'grant');
}

it('an application within a year of a repair is taken, and whoever accepts it judges what no confirmed rule says', async () => {
  const first = await penaltyOf('2026/5/11', 1);
  desk.clock.set('2026-08-20');
  await repaired(first, 'first');

  desk.clock.set('2027-05-10');
  const second = await penaltyOf('2027/5/7', 2);
  desk.clock.set('2027-08-19');
  expect(await advice(second)).toEqual([
    {
      ...{ eligible: true, obstacles: [] },
      questions: [{ code: 'REPAIRED_RECENTLY', day: '2027-08-20' }],
    },
  ]);
  const early = opened(await apply(second, 'early'));
  const step = await asked(officer, early.id);
  expect(step).toMatchObject({ reasoned: true, questions: [{ code: 'REPAIRED_RECENTLY' }] });
  expect(step?.questions[0]?.message).toContain('第二十八条，条文待核实');
  const text = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) { ${fields} } }`;
  const input = { caseId: early.id, version: early.version, step: 'accept', reason: ' ', values: [] };
  expect(done.parse((await desk.ask(officer, text, { input }))['done'])).toMatchObject({
    userErrors: [{ code: 'JUDGEMENT_MISSING' }],
  });
  await take(officer, early, 'accept');

  desk.clock.set('2027-08-20');
  expect(await advice(second)).toMatchObject([{ eligible: true, questions: [] }]);
});

it('a repair got by false statements is taken back after notice and hearing, and the record is back', async () => {
  desk.clock.set('2026-05-13');
  const record = await penaltyOf('2026/5/12', 3);
  await served(record);
  const before = await publicityOf(record);
  expect(before).toMatchObject({ status: 'IN_PUBLICITY', from: '2026-05-13' });
  const open = (key: string) => {
    const values = [
      { code: 'kind', value: 'MATERIAL' },
      { code: 'grounds', value: '缴款凭证系伪造。' },
    ];
    const input = { kind: 'repair-revocation', recordId: record, idempotencyKey: key, values };
    const text = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { ${fields} } }`;
    return desk.ask(officer, text, { input }).then((answer) => done.parse(answer['done']));
  };
  expect(await open('nothing-to-take-back')).toMatchObject({ userErrors: [{ code: 'NOT_REPAIRED' }] });

  desk.clock.set('2026-08-13');
  await repaired(record, 'third');
  expect(await publicityOf(record, stranger)).toBeNull();

  desk.clock.set('2026-09-01');
  const proposed = opened(await open('false'));
  const notice = {
    noticeNumber: '吉文撤修告〔2026〕1号',
    deliveredWay: '直接送达',
    deliveredOn: '2026-09-01',
  };
  await expect(take(officer, proposed, 'notify', notice)).rejects.toThrow('FILE_MISSING');
  await desk.attach(officer, proposed.id, 'EVIDENCE');
  await desk.attach(officer, proposed.id, 'PROOF_OF_SERVICE');
  const hearing = await take(officer, proposed, 'notify', notice);
  await expect(take(reviewer, hearing, 'take-back')).rejects.toThrow('NO_SUCH_STEP');
  // Five working days from Tuesday 1 September end on the 8th.
  desk.clock.set('2026-09-09');
  await desk.watch();
  await take(reviewer, { ...hearing, version: hearing.version + 1 }, 'take-back');

  expect(await publicityOf(record)).toMatchObject({ status: 'PENDING', from: null, until: before?.until });
  expect(await publicityOf(record, stranger)).toBeNull();
  await served(record);
  expect(await publicityOf(record, stranger)).toMatchObject({ status: 'IN_PUBLICITY', from: '2026-09-09' });
  expect(await advice(record)).toMatchObject([
    {
      eligible: true,
      questions: expect.arrayContaining([{ code: 'FALSE_STATEMENT_BEFORE', day: '2029-09-09' }]),
    },
  ]);
  await sealPending(desk.database.pool);
  expect((await verifyLedger(desk.database.pool)).faults).toEqual([]);
  expect((await verifyRecords(desk.database.pool)).faults).toEqual([]);
});

it('a repair that is refused for false statements is remembered at the next one', async () => {
  desk.clock.set('2028-05-12');
  const record = await penaltyOf('2028/5/11', 4);
  desk.clock.set('2028-08-21');
  const checking = await take(officer, opened(await apply(record, 'refused')), 'accept');
  const deciding = await take(officer, checking, 'propose', { proposal: 'REFUSE', finding: '凭证系伪造。' });
  await take(reviewer, deciding, 'refuse', { ground: 'FALSE_STATEMENT' });
  expect(await advice(record)).toMatchObject([
    {
      eligible: true,
      questions: expect.arrayContaining([{ code: 'FALSE_STATEMENT_BEFORE', day: '2031-08-21' }]),
    },
  ]);
});
