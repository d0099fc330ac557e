import { demonstrationDepartments } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { runEvaluation } from '@xintu/evaluation';
import { handIn } from '@xintu/intake/testing';
import { installedDeclarations } from '@xintu/installed-sectors';
import { changeRecord } from '@xintu/records';
import { aRow, csvOf, organisation } from '@xintu/records/testing';
import { inTransaction } from '@xintu/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const housing = demonstrationDepartments.find(({ key }) => key === 'housing-433101');
if (housing === undefined) throw new Error('no department');
const reviewer = aViewer({ departmentKey: 'housing-433101', roles: ['reviewer'] });
const other = aViewer({ departmentKey: 'market-433101', roles: ['checker'] });
const party = organisation(21);
const clean = organisation(22);
const subject = aViewer({ roles: ['representative'], department: null, organisationCode: party.code });
const stranger = aViewer({ roles: ['representative'], department: null, organisationCode: clean.code });

let desk: CaseDesk;
let penaltyId: string;
let run: string;

const qualification = installedDeclarations.recordTypes.find(
  ({ code }) => code === 'construction-qualification',
);

async function qualify(number: number): Promise<void> {
  if (qualification === undefined || housing === undefined) throw new Error('no qualification');
  const row = aRow(qualification, {
    ...{ XK_XDR_LB: '法人及非法人组织', XK_FRDB: '演示人', XK_XKWS: '建筑业企业资质证书', XK_XKLB: '普通' },
    ...{ XK_WSH: `吉市建资〔2026〕${String(number)}号`, XK_XKZS: '建筑业企业资质证书' },
    ...{ XK_XKBH: `D4331${String(number)}`, XK_NR: '建筑工程施工总承包', XK_JDRQ: '2026-02-05', XK_ZT: '1' },
    ...{ XK_YXQZ: '2026-02-05', XK_YXQZI: '2031-02-04' },
    ...{ qualificationCategory: '建筑工程施工总承包', qualificationGrade: '二级' },
  })
    .about(organisation(number))
    .by(housing);
  const handed = await handIn(desk.database, {
    viewer: aViewer({ departmentKey: 'housing-433101', roles: ['reporter'] }),
    ...{ recordType: 'construction-qualification', bytes: csvOf(row) },
    ...{ declarations: installedDeclarations, now: desk.clock.now() },
  });
  if (!('batch' in handed)) throw new Error(JSON.stringify(handed));
}

beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  await qualify(21);
  await qualify(22);
  penaltyId = await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', '吉市文罚决〔2026〕71号').with('CF_JDRQ', '2026-03-02'),
  );
  // Due process works, and the subject was told.
  await desk.database.pool.query(`update record_type set due_process = true`);
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-02' where record_id = $1`,
    [penaltyId],
  );
});
afterAll(() => desk.close());

const started = z.object({
  startEvaluation: z.object({
    run: z.object({ id: z.string(), status: z.string() }).nullable(),
    userErrors: z.array(z.object({ code: z.string() })),
  }),
});
const start = async (who: typeof reviewer, input: object) =>
  started.parse(
    await desk.ask(
      who,
      `mutation ($input: StartEvaluationInput!) { startEvaluation(input: $input) { run { id status } userErrors { code } } }`,
      { input },
    ),
  ).startEvaluation;
const compute = async () => {
  const { run: made } = await start(reviewer, { scheme: 'construction-deduction' });
  await runEvaluation(desk.database.pool, made?.id ?? '');
  return made?.id ?? '';
};
const gradeOf = (who: typeof reviewer, code: string = party.code) =>
  desk.ask(
    who,
    `query ($code: CreditCode!) { subject(code: $code) { computedEvaluations { grade total inForce scheme { code version }
       points { name points record { documentNumber } } } } }`,
    { code },
  );

it('is refused to everybody but a reviewer of the department whose scheme it is', async () => {
  for (const who of [other, subject, aViewer({ roles: ['reviewer'] })])
    expect(await start(who, { scheme: 'construction-deduction' })).toEqual({
      ...{ run: null, userErrors: [{ code: 'NOT_ALLOWED' }] },
    });
  expect(await start(reviewer, { scheme: 'tax-credit-grade' })).toMatchObject({
    userErrors: [{ code: 'SCHEME_UNKNOWN' }],
  });
});

it('shows the department and the subject each point with its record, everybody else the published grade', async () => {
  run = await compute();
  const scheme = { code: 'construction-deduction', version: '2026-1' };
  const whole = {
    ...{ grade: 'B', total: 80, inForce: true, scheme },
    points: [{ name: '行政处罚', points: -5, record: { documentNumber: '吉市文罚决〔2026〕71号' } }],
  };
  for (const who of [reviewer, subject])
    expect(await gradeOf(who)).toEqual({ subject: { computedEvaluations: [whole] } });
  for (const who of [other, stranger])
    expect(await gradeOf(who)).toEqual({
      subject: { computedEvaluations: [{ grade: 'B', total: null, inForce: true, scheme, points: [] }] },
    });
});

it('tells the runs to the department and credit offices; counts, results and plans to the department', async () => {
  const text = `query ($id: ID!) { evaluationRun(id: $id) { subjectsDone counts { grade organisations } }
    computedEvaluations(run: $id, first: 10) { nodes { total } } }`;
  const office = aViewer({ departmentKey: 'credit-office-433101', roles: ['credit-office'] });
  const counts = [{ grade: 'B', organisations: 2 }];
  const asked = (who: typeof reviewer) => desk.ask(who, text, { id: run });
  expect(await asked(reviewer)).toEqual({
    evaluationRun: { subjectsDone: 2, counts },
    computedEvaluations: { nodes: expect.arrayContaining([{ total: 80 }, { total: 85 }]) },
  });
  expect(await asked(office)).toMatchObject({
    evaluationRun: { subjectsDone: 2, counts },
    computedEvaluations: { nodes: [{ total: null }, { total: null }] },
  });
  expect(await asked(other)).toMatchObject({ evaluationRun: { counts: [] } });
});

it('a simulation is for the department alone, whatever its scheme publishes', async () => {
  const { run: made } = await start(reviewer, { scheme: 'construction-deduction', simulate: '2027-1' });
  await runEvaluation(desk.database.pool, made?.id ?? '');
  const text = `query ($id: ID!) { evaluationRun(id: $id) { id } computedEvaluations(run: $id, first: 10) { totalCount } }`;
  expect(await desk.ask(reviewer, text, { id: made?.id })).toMatchObject({
    computedEvaluations: { totalCount: 2 },
  });
  for (const who of [other, subject])
    expect(await desk.ask(who, text, { id: made?.id })).toEqual({
      evaluationRun: null,
      computedEvaluations: { totalCount: 0 },
    });
});

it('says nothing while the due process of what it counted does not work', async () => {
  await desk.database.pool.query(`update record_type set due_process = false where code = 'penalty'`);
  for (const who of [subject, other])
    expect(await gradeOf(who)).toEqual({ subject: { computedEvaluations: [] } });
  expect(await gradeOf(stranger, clean.code)).toMatchObject({
    subject: { computedEvaluations: [{ grade: 'B', total: 85 }] },
  });
  await desk.database.pool.query(`update record_type set due_process = true where code = 'penalty'`);
});

it('with a repair end the grade and the text at once; the next computation does not know the record', async () => {
  const found = await desk.ask(subject, 'query ($code: CreditCode!) { subject(code: $code) { id } }', {
    code: party.code,
  });
  const { id: subjectId } = z.object({ subject: z.object({ id: z.string() }) }).parse(found).subject;
  await inTransaction(desk.database.pool, (client) =>
    changeRecord(client, {
      ...{
        subjectId,
        recordId: penaltyId,
        reason: 'REPAIRED',
        set: { ended_on: '2026-03-02', ended_reason: 'REPAIRED' },
      },
      by: { actor: 'account:1', departmentCode: null, purpose: null, requestId: 'r-1' },
    }),
  );
  for (const who of [subject, other, reviewer])
    expect(await gradeOf(who)).toEqual({ subject: { computedEvaluations: [] } });
  // The department's own snapshot stays, without the text of what ended.
  const snapshot = await desk.ask(
    reviewer,
    `query ($id: ID!) { computedEvaluations(run: $id, first: 10) { nodes { inForce points { points record { documentNumber } } } } }`,
    { id: run },
  );
  expect(snapshot).toMatchObject({
    computedEvaluations: {
      nodes: expect.arrayContaining([{ inForce: false, points: [{ points: -5, record: null }] }]),
    },
  });
  await compute();
  expect(await gradeOf(subject)).toMatchObject({
    subject: { computedEvaluations: [{ total: 85, points: [] }] },
  });
});
