import { createToken } from '@xintu/access';
import { verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { coreRecordTypes } from '@xintu/catalogue/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { handIn } from '../testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from '../testing/serve-test-gateway.ts';

/** The example of the standard (GB 11643-1999), and a telephone. */
const number = ['110105', '19491231', '002X'].join('');
const facts = `经查，当事人（身份证号${number}，电话13800001234）未办理备案。`;
const masked = '经查，当事人（身份证号110105********002X，电话138****1234）未办理备案。';
const party = organisation(7);

let gateway: TestGateway;
let record: string;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  gateway = await serveWholeGateway();
  const { rows } = await gateway.database.pool.query<{ code: string; name: string }>(
    `select code, name from department where key = 'culture-433101'`,
  );
  const [culture] = rows;
  const penalty = coreRecordTypes.find(({ code }) => code === 'penalty');
  if (culture === undefined || penalty === undefined) throw new Error('nothing to hand in');
  for (const [key, department, role] of [
    ['reporter', 'culture-433101', 'reporter'],
    ['officer', 'culture-433101', 'case-officer'],
    ['other', 'tax-433101', 'case-officer'],
  ] as const)
    tokens[key] = await createToken(gateway.database, { department, roles: [role], name: key });
  const row = aPenaltyRow(penalty).about(party).by(culture).with('CF_SY', facts).with('CF_FR_ZJHM', number);
  await handIn(gateway, 'penalty', csvOf(row), `Bearer ${tokens['reporter'] ?? ''}`);
  const found = await gateway.database.pool.query<{ id: string }>(
    'select record_id as id from record_version',
  );
  record = found.rows[0]?.id ?? '';
});
afterAll(() => gateway.close());

const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-1' };

async function ask(
  who: string,
  query: string,
  headers: Record<string, string> = purpose,
  variables: object = {},
) {
  const response = await fetch(new URL('/graphql', gateway.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[who] ?? ''}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const question = (id: string) => `{ record(id: "${id}") { fields { code value } ... on Penalty { facts } } }`;
const entries = async (action: string) =>
  (
    await gateway.database.pool.query<{ detail: string; matter: string | null; object_id: string | null }>(
      'select detail, matter, object_id from ledger_entry where action = $1',
      [action],
    )
  ).rows;

describe('a number in the facts of a penalty', () => {
  it('is masked for everybody but the deciding authority', async () => {
    expect(await ask('other', question(record))).toMatchObject({ data: { record: { facts: masked } } });
    expect(await ask('officer', question(record))).toMatchObject({ data: { record: { facts } } });
  });

  it('stands in no version, problem or entry of the ledger', async () => {
    const { rows } = await gateway.database.pool.query<{ text: string }>(
      `select v::text as text from record_version v union all select p::text from intake_problem p
       union all select e::text from ledger_entry e union all select i::text from identity_number i`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ text }) => text.includes(number) || text.includes('13800001234'))).toEqual([]);
  });
});

describe('an identity number', () => {
  it('is shown masked to the authority, and to nobody else', async () => {
    const fieldsOf = async (who: string) =>
      z
        .object({
          data: z.object({
            record: z.object({
              fields: z.array(z.object({ code: z.string(), value: z.string().nullable() })),
            }),
          }),
        })
        .parse(await ask(who, question(record))).data.record.fields;
    const seen = async (who: string) =>
      (await fieldsOf(who)).find(({ code }) => code === 'CF_FR_ZJHM')?.value;
    expect(await seen('officer')).toBe('110105********002X');
    expect(await seen('other')).toBeNull();
  });

  it('is sealed in the database, and the digest of its version is that of the ledger', async () => {
    const { rows } = await gateway.database.pool.query<{ match: Buffer; sealed: Buffer; keyId: string }>(
      'select match, sealed, key_id as "keyId" from identity_number',
    );
    const [kept] = rows;
    if (kept === undefined) throw new Error('nothing is kept');
    expect(kept.sealed.includes(number)).toBe(false);
    expect(gateway.identityKeys.open(kept, kept.match)).toBe(number);
    expect(await verifyRecords(gateway.database.pool)).toMatchObject({ faults: [] });
  });

  const reveal = (who: string, reason: string, headers = purpose) =>
    ask(
      who,
      `mutation ($input: RevealIdentityNumberInput!) { revealIdentityNumber(input: $input) { number record { id } userErrors { code } } }`,
      headers,
      { input: { record, field: 'CF_FR_ZJHM', reason } },
    );
  const answer = (of: object) => ({ data: { revealIdentityNumber: of } });
  const refusedFor = (code: string) => answer({ number: null, record: null, userErrors: [{ code }] });

  it('is unmasked for a case officer of the authority, with a reason that is in the ledger first', async () => {
    expect(await reveal('officer', `核对送达回证，电话13800001234`)).toMatchObject(
      answer({ number, record: { id: record }, userErrors: [] }),
    );
    expect(await entries('identity-number.reveal')).toEqual([
      {
        detail: expect.stringContaining('核对送达回证，电话138****1234'),
        matter: 'licence',
        object_id: record,
      },
    ]);
  });

  it.each([
    ['without a reason', 'officer', ' ', purpose, 'REASON_MISSING'],
    ['by a reporter', 'reporter', '核对送达回证', purpose, 'NOT_ALLOWED'],
    ['by another department', 'other', '核对送达回证', purpose, 'NOT_ALLOWED'],
    [
      'without a matter',
      'officer',
      '核对送达回证',
      { 'x-xintu-matter': '', 'x-xintu-reference': '' },
      'NOT_ALLOWED',
    ],
    [
      'for a matter that is made up',
      'officer',
      '核对送达回证',
      { ...purpose, 'x-xintu-matter': 'curiosity' },
      'NOT_ALLOWED',
    ],
  ])('is not unmasked %s', async (_, who, reason, headers, code) => {
    const before = await entries('identity-number.reveal');
    const answered = await reveal(who, reason, headers);
    expect(answered).toMatchObject({
      data: { revealIdentityNumber: { number: null, userErrors: [{ code }] } },
    });
    expect(answered).toMatchObject(refusedFor(code));
    expect(await entries('identity-number.reveal')).toEqual(before);
  });
});

describe('the ledger of look-ups', () => {
  it('has an entry where records are read below a public field, by node and in lists, with the matter', async () => {
    const count = async () => (await entries('record.read')).length + (await entries('node.read')).length;
    const before = await count();
    await ask('other', '{ subjects(search: "试验", first: 1) { nodes { name } } }');
    expect(await count()).toBe(before);
    await ask(
      'other',
      '{ subjects(search: "试验 13800001234", first: 1) { nodes { penalties(first: 1) { totalCount } } } }',
    );
    await ask('other', `{ node(id: "${record}") { id } nodes(ids: ["${record}"]) { id } }`);
    await ask('reporter', '{ records(first: 1) { totalCount } }');
    expect(await count()).toBe(before + 4);
    const last = (await entries('record.read')).filter(({ detail }) => detail.includes('"subjects"'));
    expect(last).toEqual([
      expect.objectContaining({ matter: 'licence', detail: expect.stringContaining('138****1234') }),
    ]);
  });
});
