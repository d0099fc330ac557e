import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { verifyRecords } from '@xintu/records';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const party = organisation(1);
const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
if (culture === undefined) throw new Error('no department');

let gateway: TestGateway;
let reporter: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'culture-433101', 'reporter');
});
afterAll(() => gateway.close());

const send = (type: string, file: Buffer) => handIn(gateway, type, file, reporter.authorization);
const aLicence = (number: number) =>
  aLicenceRow(licence)
    .about(party)
    .by(culture)
    .with('XK_WSH', `吉市文许〔2026〕${String(number)}号`)
    .with('XK_XKBH', `43310160000${String(number)}`);
const aPenalty = (number: number) =>
  aPenaltyRow(penalty)
    .about(party)
    .by(culture)
    .with('CF_WSH', `吉市文罚决〔2026〕${String(number)}号`);

const counted = z.object({
  batch: z.object({
    ...{ status: z.string(), rowsNew: z.number(), rowsChanged: z.number() },
    ...{ rowsUnchanged: z.number(), rowsRejected: z.number() },
  }),
});
/** What became of the rows of a file: new, changed, unchanged, rejected. */
async function rowsOf(id: string) {
  const { batch } = counted.parse(
    await reporter.ask(
      'query ($id: ID!) { batch: intakeBatch(id: $id) { status rowsNew rowsChanged rowsUnchanged rowsRejected } }',
      { id },
    ),
  );
  expect(batch.status).toBe('DONE');
  return [batch.rowsNew, batch.rowsChanged, batch.rowsUnchanged, batch.rowsRejected];
}

const told = z.object({
  subject: z.object({
    timeline: z.object({
      nodes: z.array(
        z.object({
          documentNumber: z.string(),
          ...{ standing: z.string(), status: z.string().optional() },
          versions: z.object({ nodes: z.array(z.object({ reason: z.string().nullable() })) }),
        }),
      ),
    }),
  }),
});
/** Number, standing, state and the reasons of all versions, newest first. */
async function file() {
  const { subject } = told.parse(
    await reporter.ask(
      `query ($code: CreditCode!) { subject(code: $code) { timeline(first: 20) { nodes { documentNumber standing
         ... on Licence { status } versions(first: 5) { nodes { reason } } } } } }`,
      { code: party.code },
    ),
  );
  return Object.fromEntries(
    subject.timeline.nodes.map(({ documentNumber, standing, status, versions }) => [
      documentNumber,
      [standing, status, versions.nodes.map(({ reason }) => reason)],
    ]),
  );
}

describe('a file of decisions that were changed', () => {
  it('ends, amends and corrects licences, and leaves those that say nothing new', async () => {
    const before = [1, 2, 3, 4, 5].map(aLicence);
    expect(await rowsOf(await send('licence', csvOf(...before)))).toEqual([5, 0, 0, 0]);
    const changed = csvOf(
      aLicence(1).with('XK_ZT', '撤销'),
      aLicence(2).with('XK_ZT', '注销'),
      aLicence(3).with('XK_NR', '更正后的内容'),
      aLicence(4).with('XK_YXQZI', '2030-01-04'),
      aLicence(5),
    );
    expect(await rowsOf(await send('licence', changed))).toEqual([0, 4, 1, 0]);
    expect(await file()).toEqual({
      '吉市文许〔2026〕1号': ['ENDED', 'REVOKED', ['REVOKED', null]],
      '吉市文许〔2026〕2号': ['ENDED', 'CANCELLED', ['CANCELLED', null]],
      '吉市文许〔2026〕3号': ['IN_FORCE', 'VALID', ['CORRECTION', null]],
      '吉市文许〔2026〕4号': ['IN_FORCE', 'VALID', ['CORRECTION', null]],
      '吉市文许〔2026〕5号': ['IN_FORCE', 'VALID', [null]],
    });
    expect(await rowsOf(await send('licence', changed))).toEqual([0, 0, 5, 0]);
  });

  it('corrects penalties, each with a notice of what it says now', async () => {
    expect(await rowsOf(await send('penalty', csvOf(aPenalty(1), aPenalty(2))))).toEqual([2, 0, 0, 0]);
    const changed = csvOf(aPenalty(1).with('CF_SY', '更正后的事实'), aPenalty(2));
    expect(await rowsOf(await send('penalty', changed))).toEqual([0, 1, 1, 0]);
    const records = await file();
    expect(records['吉市文罚决〔2026〕1号']?.[2]).toEqual(['CORRECTION', null]);
    expect(records['吉市文罚决〔2026〕2号']?.[2]).toEqual([null]);
    const { rows } = await gateway.database.pool.query('select from record_notice');
    expect(rows).toHaveLength(3);
    expect((await verifyRecords(gateway.database.pool)).faults).toEqual([]);
  });
});
