import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { legalDay } from '@xintu/kernel';
import { publishRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { stillClock } from '@xintu/runtime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { buildGateway } from './gateway.ts';
import { openServedGraph } from './served-graph.ts';
import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway, testSettings } from './testing/serve-test-gateway.ts';

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
if (culture === undefined) throw new Error('the culture bureau of 吉首市 is missing');
const party = organisation(3);
/** Milliseconds within which a step is to be seen everywhere. */
const WITHIN = 60_000;

let gateway: TestGateway;
/** A second one over the same database, which has looked before and may remember. */
let other: { readonly close: () => Promise<void>; readonly asking: TestGateway };

beforeAll(async () => {
  gateway = await serveWholeGateway();
  const { database, identityKeys } = gateway;
  const graph = await openServedGraph(database, { development: true });
  const app = await buildGateway({
    ...{ settings: testSettings, database, graph, identityKeys, intake: null, portals: [] },
    clock: stillClock(new Date('2026-03-02T09:00:00+08:00')),
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await app.close();
    await graph.close();
  };
  other = { close, asking: { ...gateway, app, address } };
});
afterAll(async () => {
  await other.close();
  await gateway.close();
});

const seen = z.object({
  record: z.object({ underObjection: z.boolean(), standing: z.string() }).nullable(),
  subject: z.object({
    penalties: z.object({
      nodes: z.array(z.object({ underObjection: z.boolean() })),
      totalCount: z.number(),
    }),
  }),
});
type Seen = z.infer<typeof seen>;

/** What another department sees of the record, by its identifier and in the file of the subject. */
async function look(who: Asker, id: string): Promise<Seen> {
  const text = `query ($id: ID!, $code: CreditCode!) {
    record(id: $id) { underObjection standing }
    subject(code: $code) { penalties(first: 5) { totalCount nodes { underObjection } } } }`;
  const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '1' };
  return seen.parse(await who.ask(text, { id, code: party.code }, purpose));
}

/** Looks until it is so, for as long as it may take. */
async function until(who: Asker, id: string, isSo: (seen: Seen) => boolean): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < WITHIN;) {
    if (isSo(await look(who, id))) return true;
  }
  return false;
}

const shape = z.object({
  done: z.object({
    case: z.object({ id: z.string(), version: z.number() }),
    userErrors: z.array(z.unknown()),
  }),
});

it('a mark and a revocation are seen by everybody, through every gateway, within a minute', async () => {
  const reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  const officer = await anAsker(gateway, 'culture-433101', 'case-officer');
  const readers = [
    await anAsker(gateway, 'tax-433101', 'checker'),
    await anAsker(other.asking, 'tax-433101', 'checker'),
  ];
  const row = aPenaltyRow(penalty).by(culture).about(party).with('CF_JDRQ', '2026/2/25');
  await handIn(gateway, 'penalty', csvOf(row), reporter.authorization);
  const { pool } = gateway.database;
  await pool.query(`update record_notice set delivered_on = made_on, delivered_way = 'POST'`);
  await publishRecords(pool, legalDay('2026-03-02'));
  const id = (await pool.query<{ id: string }>('select id from record')).rows[0]?.id ?? '';
  for (const reader of readers) {
    expect(await until(reader, id, ({ record }) => record?.underObjection === false)).toBe(true);
  }
  const values = [
    { code: 'claim', value: 'NOT_MINE' },
    { code: 'grounds', value: '不是本企业。' },
  ];
  const opening = { kind: 'objection', recordId: id, values, idempotencyKey: 'everywhere' };
  const open = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { case { id version } userErrors { code } } }`;
  const opened = shape.parse(await officer.ask(open, { input: opening })).done.case;
  for (const reader of readers) {
    const marked = ({ record, subject }: Seen) =>
      record?.underObjection === true && subject.penalties.nodes[0]?.underObjection === true;
    expect(await until(reader, id, marked)).toBe(true);
  }
  const revoking = {
    caseId: opened.id,
    version: opened.version,
    step: 'revoke',
    values: [{ code: 'opinion', value: '对象错误。' }],
  };
  const take = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) { case { id version } userErrors { code } } }`;
  shape.parse(await officer.ask(take, { input: revoking }));
  for (const reader of readers) {
    const gone = ({ record, subject }: Seen) => record === null && subject.penalties.totalCount === 0;
    expect(await until(reader, id, gone)).toBe(true);
  }
});
