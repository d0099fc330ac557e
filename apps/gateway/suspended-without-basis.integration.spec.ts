import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { legalDay } from '@xintu/kernel';
import { publishRecords } from '@xintu/records';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const today = legalDay('2026-03-02');
const party = organisation(1);
const types = ['licence', 'penalty'] as const;
type Type = (typeof types)[number];

let gateway: TestGateway;
let reporter: Asker;
let checker: Asker;
let proposer: Asker;
let approver: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  checker = await anAsker(gateway, 'tax-433101', 'checker');
  proposer = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  approver = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
  if (culture === undefined) throw new Error('no department');
  const { authorization } = reporter;
  await handIn(gateway, 'licence', csvOf(aLicenceRow(licence).about(party).by(culture)), authorization);
  await handIn(gateway, 'penalty', csvOf(aPenaltyRow(penalty).about(party).by(culture)), authorization);
  const { rows } = await gateway.database.pool.query<{ id: string }>('select id from record_notice');
  await reporter.ask(
    'mutation ($input: DeliverNoticesInput!) { deliverNotices(input: $input) { userErrors { code } } }',
    { input: { noticeIds: rows.map(({ id }) => id), way: 'WITH_DECISION', on: today } },
  );
  expect(await publishRecords(gateway.database.pool, today)).toBe(1);
});
afterAll(() => gateway.close());

const found = z.object({
  subject: z.object({
    records: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ kind: z.string(), publicity: z.looseObject({}).nullable() })),
    }),
  }),
});
const file = `query ($code: CreditCode!) { subject(code: $code) { records: timeline(first: 9) { totalCount
  nodes { kind publicity { status reason } } } } }`;

const matter = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-1' };
const records = (answer: unknown) => found.parse(answer).subject.records;
const kinds = (answer: unknown) => {
  const { totalCount, nodes } = records(answer);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ kind }) => kind.toLowerCase()).toSorted();
};
const seen = async () => ({
  public: kinds(await checker.ask(file, { code: party.code })),
  shared: kinds(await checker.ask(file, { code: party.code }, matter)),
  own: kinds(await reporter.ask(file, { code: party.code })),
});

const setBasis = (type: Type, column: 'valid_from' | 'valid_to', day: string | null) =>
  gateway.database.pool.query(
    `update legal_basis set ${column} = $2 where code = (select legal_basis_code from record_type where code = $1)`,
    [type, day],
  );

const outcome = z.object({
  done: z.object({ version: z.object({ id: z.string(), status: z.string() }), userErrors: z.tuple([]) }),
});
async function change(by: Asker, name: string, type: string, input: object) {
  const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { version { id status } userErrors { code } } }`;
  return outcome.parse(await by.ask(text, { input })).done.version;
}

/** Another law is put in the place of the one that lapsed, as the credit office does it. */
async function renewBasis(code: Type) {
  const legalBasis = {
    title: '演示新法（演示）',
    article: '第一条',
    level: 'LAW',
    from: today,
    confirmed: true,
  };
  const { id: version } = await change(proposer, 'proposeRecordTypeChange', 'ProposeRecordTypeChangeInput', {
    ...{ code, legalBasis, reason: '旧法废止，新法施行' },
  });
  const decision = { version, approved: true, reason: '已核对' };
  await change(approver, 'decideRecordTypeVersion', 'DecideRecordTypeVersionInput', decision);
  await change(proposer, 'activateRecordTypeVersion', 'ActivateRecordTypeVersionInput', { version });
}

const made = z.object({
  createCreditCheck: z.object({
    check: z.object({
      coverage: z.array(z.object({ recordType: z.object({ code: z.string() }) })),
      results: z.tuple([z.object({ records: z.array(z.object({ id: z.string() })) })]),
    }),
  }),
});
let keys = 0;
/** A check made now: whether it looked for penalties, and how many records it found. */
async function checked() {
  keys += 1;
  const { createCreditCheck } = made.parse(
    await checker.ask(
      `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) {
         check { coverage { recordType { code } } results { records { id } } } } }`,
      {
        input: {
          ...{ matter: 'tendering', reference: '吉审〔2026〕5号', reason: '试验' },
          ...{ idempotencyKey: `suspended-${String(keys)}`, subjects: [{ code: party.code }] },
        },
      },
      { ...matter, 'x-xintu-matter': 'tendering' },
    ),
  );
  const { coverage, results } = createCreditCheck.check;
  return {
    types: coverage.some(({ recordType }) => recordType.code === 'penalty'),
    records: results[0].records.length,
  };
}

const both = ['licence', 'penalty'];
const allOpen = { public: both, shared: both, own: both };

describe('a legal basis that is not in force', () => {
  it.each(types)('suspends what is published and shared of its type: %s', async (type) => {
    const others = both.filter((one) => one !== type);
    const suspended = { public: others, shared: others, own: both };
    expect(await seen()).toEqual(allOpen);
    await setBasis(type, 'valid_to', today);
    expect(await seen()).toEqual(allOpen); // its last day
    await setBasis(type, 'valid_to', '2026-03-01');
    expect(await seen()).toEqual(suspended);
    await renewBasis(type);
    expect(await seen()).toEqual(allOpen);
    await setBasis(type, 'valid_from', '2026-03-03');
    expect(await seen()).toEqual(suspended);
    await setBasis(type, 'valid_from', today);
    expect(await seen()).toEqual(allOpen);
  });

  it('is told to whoever sees the record still, and takes it out of checks', async () => {
    await setBasis('penalty', 'valid_to', '2026-03-01');
    const { nodes } = records(await reporter.ask(file, { code: party.code }));
    expect(nodes.find(({ kind }) => kind === 'PENALTY')?.publicity).toEqual({
      status: 'PENDING',
      reason: 'LEGAL_BASIS_LAPSED',
    });
    expect(await checked()).toEqual({ records: 0, types: false });
    await setBasis('penalty', 'valid_to', null);
    expect(await checked()).toEqual({ records: 1, types: true });
  });
});
