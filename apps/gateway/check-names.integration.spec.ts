import { aViewer } from '@xintu/access/testing';
import { normaliseName } from '@xintu/kernel';
import { organisation } from '@xintu/records/testing';
import { keyNames, phoneticOf } from '@xintu/subjects';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const checker = aViewer({ departmentKey: 'approval-433101', roles: ['checker'] });
const stranger = aViewer({ roles: ['checker'] });
const party = organisation(3);
const registered = '湖南省吉首市华兴商贸有限公司（演示）';
const former = '吉首市老凤祥银饰店（演示）';

const result = z.object({
  id: z.string(),
  outcome: z.string(),
  matchedBy: z.string().nullable(),
  candidates: z.array(
    z.object({ position: z.int(), code: z.string().nullable(), name: z.string(), reason: z.string() }),
  ),
  subject: z.object({ name: z.string() }).nullable(),
  confirmation: z
    .object({ candidate: z.int().nullable(), reason: z.string(), nextCheckId: z.string().nullable() })
    .nullable(),
});
const check = z.object({
  id: z.string(),
  number: z.string(),
  digest: z.string(),
  status: z.string(),
  results: z.array(result),
});
const payload = z.object({
  check: check.nullable(),
  userErrors: z.array(z.object({ code: z.string() })),
});
const shown = `{ id number digest status results {
  id outcome matchedBy candidates { position code name reason } subject { name }
  confirmation { candidate reason nextCheckId } } }`;

let desk: CaseDesk;
let keys = 0;

beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  await desk.handInPenalty(party);
  const { rows } = await desk.database.pool.query<{ id: string }>(
    'select subject_id as id from subject_key where key = $1',
    [party.code],
  );
  const id = rows[0]?.id;
  await desk.database.pool.query(
    `update subject_name set name = $2, normalised = $3, phonetic = $4 where subject_id = $1`,
    [id, registered, normaliseName(registered), phoneticOf(registered)],
  );
  await desk.database.pool.query('update subject_version set name = $2 where subject_id = $1', [
    id,
    registered,
  ]);
  await desk.database.pool.query(
    `insert into subject_name values ($1, '2001-01-01', '2002-01-01', $2, $3, $4)`,
    [id, former, normaliseName(former), phoneticOf(former)],
  );
  await keyNames(desk.database.pool);
});
afterAll(() => desk.close());

async function create(...subjects: readonly { readonly name?: string; readonly code?: string }[]) {
  keys += 1;
  const input = {
    ...{ matter: 'tendering', reference: '吉审〔2026〕9号', reason: '试验', subjects },
    idempotencyKey: `names-${String(keys)}`,
  };
  const { createCreditCheck } = z
    .object({ createCreditCheck: payload })
    .parse(
      await desk.ask(
        checker,
        `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check ${shown} userErrors { code } } }`,
        { input },
      ),
    );
  if (createCreditCheck.check === null) throw new Error(JSON.stringify(createCreditCheck.userErrors));
  return createCreditCheck.check;
}

async function confirm(
  checkId: string,
  resultId: string,
  {
    candidate = 0,
    reason = '营业执照上的名称',
    who = checker,
  }: { candidate?: number | null; reason?: string; who?: typeof checker } = {},
) {
  const { confirmCheckSubject } = z
    .object({ confirmCheckSubject: payload })
    .parse(
      await desk.ask(
        who,
        `mutation ($input: ConfirmCheckSubjectInput!) { confirmCheckSubject(input: $input) { check ${shown} userErrors { code } } }`,
        { input: { checkId, resultId, candidate, reason } },
      ),
    );
  return { check: confirmCheckSubject.check, codes: confirmCheckSubject.userErrors.map(({ code }) => code) };
}

async function again(id: string) {
  const { creditCheck } = z
    .object({ creditCheck: check })
    .parse(await desk.ask(checker, `query ($id: ID!) { creditCheck(id: $id) ${shown} }`, { id }));
  return creditCheck;
}

const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
};

describe('a check by a name that nobody bears', () => {
  it.each([
    ['吉首華興商貿有限責任公司（演示）', '名称相近：组织形式不同；繁简字不同'],
    ['湖南吉首华兴商贸有限公司（演示）', '名称相近：省市县等字样不同'],
    ['吉首市花兴商贸有限公司（演示）', '名称相近：行政区划写法不同或缺省；同音字：花—华'],
    ['华兴商贸（湖南吉首）有限公司（演示）', '名称相近：词序不同'],
    ['吉首市老凤翔银饰店（演示）', `曾用名称“${former}”相近：同音字：翔—祥`],
  ])('%s: names who may be meant, and why, and shows nothing of them', async (name, reason) => {
    const { results, status } = await create({ name });
    expect(results).toMatchObject([
      { outcome: 'AMBIGUOUS', matchedBy: null, subject: null, confirmation: null },
    ]);
    expect(first(results).candidates).toMatchObject([{ position: 0, code: party.code, name: registered }]);
    expect(first(first(results).candidates).reason).toContain(reason.split('：').at(-1));
    expect(status).toBe('OPEN');
  });

  it('finds the exact name, in other brackets and widths, at once', async () => {
    const { results } = await create({ name: ' 湖南省吉首市华兴商贸有限公司(演示) ' }, { name: former });
    expect(results).toMatchObject([
      { outcome: 'NO_RECORDS', matchedBy: 'NAME', candidates: [] },
      { outcome: 'NO_RECORDS', matchedBy: 'FORMER_NAME', candidates: [] },
    ]);
  });

  it('is closed from the start where nobody is like it', async () => {
    expect(await create({ name: '凤凰县青山茶叶专业合作社（演示）' })).toMatchObject({
      status: 'ANSWERED',
      results: [{ outcome: 'SUBJECT_UNKNOWN', candidates: [] }],
    });
  });
});

describe('an officer confirms', () => {
  it('one candidate: checked in a check of its own, and the first stays as it was', async () => {
    const asked = await create({ name: '湖南吉首华兴商贸有限公司（演示）' });
    const { check: next, codes } = await confirm(asked.id, first(asked.results).id);
    expect(codes).toEqual([]);
    expect(next).toMatchObject({
      status: 'OPEN',
      results: [{ outcome: 'NO_RECORDS', matchedBy: 'NAME', subject: { name: registered } }],
    });
    expect(next?.number).not.toBe(asked.number);
    const before = await again(asked.id);
    expect(before).toMatchObject({ number: asked.number, digest: asked.digest, status: 'ANSWERED' });
    expect(before.results).toMatchObject([
      {
        ...{ outcome: 'AMBIGUOUS', subject: null },
        confirmation: { candidate: 0, reason: '营业执照上的名称', nextCheckId: next?.id },
      },
    ]);
    const repeated = await confirm(asked.id, first(asked.results).id);
    expect(repeated.check?.id).toBe(next?.id);
    expect(await confirm(asked.id, first(asked.results).id, { candidate: null })).toEqual({
      check: null,
      codes: ['CONFIRMED_BEFORE'],
    });
    const { rows } = await desk.database.pool.query<{ count: number }>(
      `select count(*)::int as count from ledger_entry where action = 'credit-check.confirm' and object_id = $1`,
      [asked.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('that none is meant', async () => {
    const asked = await create({ name: '湖南吉首华兴商贸有限公司（演示）' });
    const { check: same } = await confirm(asked.id, first(asked.results).id, { candidate: null });
    expect(same).toMatchObject({
      ...{ id: asked.id, status: 'ANSWERED' },
      results: [{ confirmation: { candidate: null, nextCheckId: null } }],
    });
  });

  it('with a reason, of what is in doubt, in the own department only', async () => {
    const asked = await create({ name: '湖南吉首华兴商贸有限公司（演示）' }, { code: party.code });
    const [doubtful, known] = asked.results;
    const codesOf = async (id = '', options = {}) => (await confirm(asked.id, id, options)).codes;
    expect(await codesOf(doubtful?.id, { reason: ' ' })).toEqual(['REASON_MISSING']);
    expect(await codesOf(doubtful?.id, { candidate: 7 })).toEqual(['NO_CANDIDATE']);
    expect(await codesOf(known?.id)).toEqual(['NOT_DOUBTFUL']);
    expect(await codesOf(asked.id)).toEqual(['NOT_FOUND']);
    expect(await codesOf(doubtful?.id, { who: stranger })).toEqual(['NOT_FOUND']);
  });
});
