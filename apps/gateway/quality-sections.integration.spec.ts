import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { setReview } from './testing/set-review.ts';

const [from, to] = ['2026-03-01', '2026-03-31'];
const formula = `=cmd|'/c calc'!A1`;

let gateway: TestGateway;
let reporter: Asker;
let office: Asker;
let elsewhere: Asker;
let provider = '';
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  office = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  elsewhere = await anAsker(gateway, 'tax-433101', 'credit-office');
  await send('法规科', [1, true], [2, true], [3, false]);
  await setReview(gateway, 'penalty', { handIn: true, disclosure: false });
  await send(formula, [4, true], [5, true]);
});
afterAll(() => gateway.close());

/** Hands penalties in, right or wrong, and says from which section (of the account, where it is one). */
async function send(section: string, ...rows: readonly (readonly [number: number, right: boolean])[]) {
  const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
  if (culture === undefined) throw new Error('no department');
  provider = culture.code;
  const file = csvOf(
    ...rows.map(([number, right]) => {
      const row = aPenaltyRow(penalty).by(culture).about(organisation(number));
      const numbered = row.with('CF_WSH', `吉市文罚决〔2026〕${number}号`).with('CF_JDRQ', '2026/2/25');
      return right ? numbered : numbered.with('CF_NR_FK', '');
    }),
  );
  const batch = await handIn(gateway, 'penalty', file, reporter.authorization);
  await gateway.database.pool.query('update intake_batch set section = $2 where id = $1', [batch, section]);
}

const figures = z.object({
  reportingQuality: z.object({
    rows: z.array(z.looseObject({ submitted: z.number() })),
    sections: z.array(z.looseObject({ section: z.string().nullable() })),
  }),
});
async function ask(who: Asker) {
  const text = `query ($from: Date!, $to: Date!) { reportingQuality(from: $from, to: $to) {
    rows { submitted accepted flawed awaitingReview }
    sections { section submitted accepted late flawed complianceRate accuracy recordType { code } provider { code } } } }`;
  return figures.parse(await who.ask(text, { from, to })).reportingQuality;
}

const identities = z.object({
  reportedIdentities: z.object({
    nodes: z.array(z.looseObject({ id: z.string(), ignoredReason: z.string().nullable() })),
  }),
});
async function identitiesBehind(who: Asker, only: string) {
  const text = `query ($provider: String!, $from: Date!, $to: Date!, $only: ReportedSelection) {
    reportedIdentities(first: 9, provider: $provider, recordType: "penalty", from: $from, to: $to, only: $only) {
      nodes { id accepted flawed awaitingReview ignoredReason problem { state } } } }`;
  return identities.parse(await who.ask(text, { provider, from, to, only })).reportedIdentities.nodes;
}

describe('the quality of handing in', () => {
  it('counts rows that wait for the reviewer as submitted, and all by section', async () => {
    const { rows, sections } = await ask(reporter);
    expect(rows.filter(({ submitted }) => submitted > 0)).toEqual([
      { submitted: 5, accepted: 2, flawed: 1, awaitingReview: 2 },
    ]);
    const of = { recordType: { code: 'penalty' }, provider: { code: provider }, late: 0 };
    expect(sections).toEqual([
      { section: formula, submitted: 2, accepted: 0, flawed: 0, complianceRate: 0, accuracy: 1, ...of },
      {
        section: '法规科',
        submitted: 3,
        accepted: 2,
        flawed: 1,
        complianceRate: 0.6667,
        accuracy: 0.6667,
        ...of,
      },
    ]);
    expect((await ask(office)).sections).toEqual(sections);
    expect((await ask(await anAsker(gateway, 'tax-433101', 'reporter'))).sections).toEqual([]);
    const waiting = await identitiesBehind(office, 'AWAITING_REVIEW');
    expect(waiting).toMatchObject([
      { accepted: false, flawed: false, awaitingReview: true, problem: null },
      { accepted: false, flawed: false, awaitingReview: true, problem: null },
    ]);
  });
});

const settled = z.object({ done: z.object({ userErrors: z.array(z.object({ code: z.string() })) }) });
async function settle(who: Asker, name: string, type: string, id: string, reason: string) {
  const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { userErrors { code } } }`;
  const { done } = settled.parse(await who.ask(text, { input: { id, reason } }));
  return done.userErrors.map(({ code }) => code);
}
const sendBack = (who: Asker, id: string, reason = '该案已公示，应当报送') =>
  settle(who, 'returnProblemDatum', 'ReturnProblemDatumInput', id, reason);

describe('what a department left out', () => {
  it('is seen with its reason and sent back by the credit office of its area', async () => {
    const [datum] = await identitiesBehind(reporter, 'FLAWED');
    const id = datum?.id ?? '';
    expect(await sendBack(office, id)).toEqual(['NOT_FOUND']);
    expect(
      await settle(reporter, 'ignoreProblemDatum', 'SettleProblemDatumInput', id, '重复录入，不再报送'),
    ).toEqual([]);
    expect(await identitiesBehind(office, 'IGNORED')).toMatchObject([
      { id, ignoredReason: '重复录入，不再报送', problem: null },
    ]);
    expect(await sendBack(reporter, id)).toEqual(['NOT_ALLOWED']);
    expect(await sendBack(elsewhere, id)).toEqual(['NOT_FOUND']);
    expect(await sendBack(office, id, ' ')).toEqual(['REASON_MISSING']);
    expect(await sendBack(office, id)).toEqual([]);
    expect(await identitiesBehind(office, 'IGNORED')).toEqual([]);
    const { problemDatum } = await reporter.ask(
      'query ($id: ID!) { problemDatum(id: $id) { state reason changes { state reason } } }',
      { id },
    );
    expect(problemDatum).toMatchObject({
      ...{ state: 'RECHECKED', reason: '该案已公示，应当报送' },
      changes: [
        { state: 'OPEN' },
        { state: 'IGNORED' },
        { state: 'RECHECKED', reason: '该案已公示，应当报送' },
      ],
    });
    const { rows } = await gateway.database.pool.query(
      `select action from ledger_entry where object_type = 'problem' and object_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([{ action: 'problem.ignore' }, { action: 'problem.return' }]);
  });
});

describe('the figures as a file', () => {
  const download = (path: string, who: Asker) =>
    fetch(`${gateway.address}/quality/${path}`, { headers: { authorization: who.authorization } });

  it('are those of the queries, neutralised and on record', async () => {
    const csv = await download(`figures.csv?from=${from}&to=${to}`, office);
    expect(csv.status).toBe(200);
    const text = await csv.text();
    expect(text).toContain('上报条数');
    expect(text).toMatch(/法规科,行政处罚[^,]*,3,2,0,1,0\.6667,0/);
    expect(text).toContain(`,'=cmd|'/c calc'!A1,`);
    const workbook = await download(`figures.xlsx?from=${from}&to=${to}`, office);
    const { sheets } = await readXlsx(new Uint8Array(await workbook.arrayBuffer()));
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(sheets.map(({ name }) => name)).toEqual(['分单位', '分科室']);
    expect(cells).toContain(`'${formula}`);
    expect(cells).toContain('法规科');
    const { rows } = await gateway.database.pool.query(
      `select detail::jsonb ->> 'format' as format from ledger_entry where action = 'quality.download' order by id`,
    );
    expect(rows).toEqual([{ format: 'csv' }, { format: 'xlsx' }]);
  });

  it('say what is wrong with a request', async () => {
    expect((await download('figures.csv?from=2026-03-31&to=2026-03-01', office)).status).toBe(400);
    expect((await download('figures.csv', office)).status).toBe(400);
    expect((await fetch(`${gateway.address}/quality/figures.csv?from=${from}&to=${to}`)).status).toBe(401);
  });
});
