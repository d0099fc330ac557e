import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { loadReference } from '@xintu/catalogue';
import { penalty } from '@xintu/catalogue/rules';
import { installedDeclarations } from '@xintu/installed-sectors';
import { followRules, runRules, verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const market = demonstrationDepartments.find(({ key }) => key === 'market-433101');
if (market === undefined) throw new Error('no department');

let gateway: TestGateway;
let proposer: Asker;
let adopter: Asker;
let reporter: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  await loadReference(gateway.database, installedDeclarations);
  proposer = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  adopter = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  reporter = await anAsker(gateway, 'market-433101', 'reporter');
  // The business day is 2026-03-02: V2023 is in force, V2026 not yet.
  const row = (number: number, day: string, ...cells: readonly (readonly [string, string])[]) =>
    cells.reduce(
      (built, [code, text]) => built.with(code, text),
      aPenaltyRow(penalty)
        .by(market)
        .about(organisation(number))
        .with('CF_WSH', `吉市监罚〔2026〕${number}号`)
        .with('CF_JDRQ', day),
    );
  const rows = [
    row(1, '2026-02-02'),
    row(2, '2026-02-03', ['CF_NR_FK', '30']),
    row(3, '2020-02-03', ['severity', '严重']), // V2019; V2023 reaches it with the same end of three years
    row(4, '2026-02-04', ['CF_CFLB', '警告'], ['CF_NR_FK', '']),
    row(5, '2022-06-01', ['severity', '严重']),
  ];
  await handIn(gateway, 'penalty', csvOf(...rows), reporter.authorization);
});
afterAll(() => gateway.close());

const answer = z.object({
  ruleSet: z.object({ id: z.string(), number: z.number(), status: z.string() }).nullable(),
  userErrors: z.array(z.object({ code: z.string() })),
});
const change = async (by: Asker, name: string, type: string, input: object) =>
  answer.parse(
    (
      await by.ask(
        `mutation ($input: ${type}!) { done: ${name}(input: $input) { ruleSet { id number status } userErrors { code } } }`,
        { input },
      )
    )['done'],
  );
const publicity = async () =>
  (
    await gateway.database.pool.query(
      `select document_number as number, publicity_rule_version as version, publicity_until::text as until,
         publicity_provisional as provisional, change_reason as reason,
         (select count(*)::integer from record_version o where o.record_id = v.record_id) as versions
       from record_version v where recorded_to = 'infinity' order by document_number`,
    )
  ).rows;
const doRuns = async () => {
  const { rows } = await gateway.database.pool.query<{ id: string }>(
    `select id from rule_run where status = 'RUNNING'`,
  );
  for (const { id } of rows) await runRules(gateway.database.pool, id);
  return rows.length;
};
const threshold = {
  ...{ version: '某州食品处罚数额标准', field: null, largerFrom: '10000.00', hugeFrom: '200000.00' },
  ...{ basis: '某州市场监管处罚裁量基准（演示）', article: '第三条', from: '2020-01-01', confirmed: false },
};

describe('a set of rules', () => {
  let trial: string | undefined;

  it('is proposed by one person, with reasons where it can not be computed by', async () => {
    const propose = (input: object) => change(proposer, 'proposeRuleSet', 'ProposeRuleSetInput', input);
    const refusedBy = async (input: object) => (await propose(input)).userErrors.map(({ code }) => code);
    expect(await refusedBy({ reason: '试' })).toEqual(['SAME']);
    expect(await refusedBy({ reason: ' ', transition: 'OWN_VERSION' })).toEqual(['REASON_MISSING']);
    expect(
      await refusedBy({ reason: '试', fineThresholds: [{ ...threshold, hugeFrom: '10000.00' }] }),
    ).toEqual(['CONTENT']);
    expect(
      (await change(reporter, 'proposeRuleSet', 'ProposeRuleSetInput', { reason: '试' })).userErrors,
    ).toEqual([{ code: 'NOT_ALLOWED' }]);
    const { ruleSet } = await propose({ reason: '过渡条款明确', transition: 'OWN_VERSION' });
    expect(ruleSet).toMatchObject({ number: 2, status: 'PROPOSED' });
    trial = ruleSet?.id;
  });

  it('can not be adopted before it was tried', async () => {
    expect(await change(adopter, 'adoptRuleSet', 'RuleSetInput', { ruleSet: trial })).toMatchObject({
      ruleSet: null,
      userErrors: [{ code: 'NOT_TRIED' }],
    });
  });

  it('is tried on what is stored, with a report before and after, and changes nothing', async () => {
    const before = await publicity();
    await change(proposer, 'tryRuleSet', 'RuleSetInput', { ruleSet: trial });
    expect(await doRuns()).toBe(1);
    expect(await publicity()).toEqual(before);
    const { ruleSets } =
      await proposer.ask(`{ ruleSets { id status runs { kind status recordsTotal recordsRead
      recordsChanged changes { change count } samples { change documentNumber before { until version provisional }
      after { until version provisional } authority { name } } } } }`);
    const sets = z.array(z.object({ id: z.string(), runs: z.array(z.unknown()) })).parse(ruleSets);
    expect(sets.find(({ id }) => id === trial)?.runs).toEqual([
      expect.objectContaining({ kind: 'TRIAL', status: 'DONE', recordsTotal: 5, recordsRead: 5 }),
    ]);
    expect(await reporter.ask('{ ruleSets { status runs { kind } } }')).toEqual({
      ruleSets: [{ status: 'ADOPTED', runs: [] }],
    });
  });

  it('is adopted by another person; a record has a new version only where its result changed', async () => {
    const before = await publicity();
    expect((await change(proposer, 'adoptRuleSet', 'RuleSetInput', { ruleSet: trial })).userErrors).toEqual([
      { code: 'NOT_THE_SAME_PERSON' },
    ]);
    expect((await change(adopter, 'adoptRuleSet', 'RuleSetInput', { ruleSet: trial })).ruleSet?.status).toBe(
      'ADOPTED',
    );
    await doRuns();
    const after = await publicity();
    const changed = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]));
    expect(changed.length).toBeGreaterThan(0);
    for (const row of changed) expect(row).toMatchObject({ reason: 'PUBLICITY_RECOMPUTED', versions: 2 });
    for (const row of after.filter((one) => !changed.includes(one)))
      expect(row).toMatchObject({ versions: 1 });
    expect((await verifyRecords(gateway.database.pool)).faults).toEqual([]);
  });

  it('is confirmed with basis and name: the mark goes, no day changes', async () => {
    const confirm = (input: object) => change(proposer, 'confirmRule', 'ConfirmRuleInput', input);
    expect((await confirm({ part: 'transition', basis: '', name: '' })).userErrors).toEqual([
      { code: 'NAME_MISSING' },
    ]);
    expect((await confirm({ part: 'V2031', basis: '第一条', name: '演示员' })).userErrors).toEqual([
      { code: 'PART_UNKNOWN' },
    ]);
    const days = (await publicity()).map(({ until }) => until);
    expect(
      (await confirm({ part: 'transition', basis: '省信用办答复（演示）', name: '演示员' })).ruleSet,
    ).toMatchObject({ number: 3, status: 'ADOPTED' });
    await doRuns();
    expect((await publicity()).map(({ until }) => until)).toEqual(days);
    expect((await publicity()).map(({ provisional }) => provisional)).toEqual(days.map(() => false));
    const { ruleSets } = await reporter.ask(
      '{ ruleSets { number transition { holds confirmed } confirmations { part name basis on } } }',
    );
    expect(ruleSets).toEqual(
      expect.arrayContaining([
        {
          number: 3,
          transition: { holds: 'OWN_VERSION', confirmed: true },
          confirmations: [
            { part: 'transition', name: '演示员', basis: '省信用办答复（演示）', on: '2026-03-02' },
          ],
        },
      ]),
    );
  });

  it('is followed on the day on which a later version begins, once', async () => {
    const { pool } = gateway.database;
    expect(await followRules(pool, '2026-03-31')).toBe(false);
    expect(await followRules(pool, '2026-04-01')).toBe(true);
    expect(await followRules(pool, '2026-04-01')).toBe(false);
    expect(await doRuns()).toBe(1);
  });
});
