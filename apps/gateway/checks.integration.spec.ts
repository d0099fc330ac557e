import { readFileSync } from 'node:fs';
import type { Viewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { makeCreditCode } from '@xintu/kernel';
import { verifyLedger } from '@xintu/ledger';
import { sealAll } from '@xintu/ledger/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const documentNamed = (name: string) =>
  readFileSync(new URL(`./contract/${name}.graphql`, import.meta.url), 'utf8');
const create = documentNamed('create-credit-check');
const answer = documentNamed('record-check-feedback');

const checker = aViewer({ departmentKey: 'approval-433101', roles: ['checker'] });
const officer = aViewer({ roles: ['case-officer', 'checker'] });
const party = organisation(3);
const clean = organisation(4);

const errors = z.array(z.object({ code: z.string(), field: z.string().nullable(), message: z.string() }));
const foundRecord = z.looseObject({
  id: z.string(),
  documentNumber: z.string(),
  underObjection: z.boolean(),
});
const result = z.looseObject({
  id: z.string(),
  outcome: z.string(),
  matchedBy: z.string().nullable(),
  candidates: z.array(z.object({ code: z.string().nullable(), name: z.string(), reason: z.string() })),
  subject: z.looseObject({ id: z.string(), name: z.string() }).nullable(),
  records: z.array(foundRecord),
  measures: z.array(z.looseObject({ id: z.string(), because: z.array(z.object({ id: z.string() })) })),
});
const made = z.object({
  createCreditCheck: z.object({
    check: z
      .looseObject({
        id: z.string(),
        number: z.string(),
        verificationCode: z.string(),
        coverage: z.array(z.looseObject({ recordType: z.looseObject({ code: z.string() }) })),
        results: z.array(result),
      })
      .nullable(),
    userErrors: errors,
  }),
});

interface Asked {
  readonly code?: string;
  readonly name?: string;
}

let desk: CaseDesk;
let penaltyId: string;
let keys = 0;

beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  penaltyId = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕31号'));
  await desk.handInPenalty(clean, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕32号'));
});
afterAll(() => desk.close());

async function check(
  subjects: readonly Asked[],
  {
    matter = 'tendering',
    who = checker,
    ...more
  }: { matter?: string; who?: Viewer; idempotencyKey?: string } = {},
) {
  keys += 1;
  const input = { matter, reference: '吉审〔2026〕5号', stage: '受理', reason: '试验' };
  const { createCreditCheck } = made.parse(
    await desk.ask(who, create, {
      input: { ...input, idempotencyKey: `key-${String(keys)}`, ...more, subjects },
    }),
  );
  return createCreditCheck;
}

async function tell(recordId: string): Promise<void> {
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-01', publicity_decision = 'PUBLISH' where record_id = $1`,
    [recordId],
  );
}

describe('a check', () => {
  it('finds nothing that its subject was not told of, and says what was looked at', async () => {
    const { check: first, userErrors } = await check([{ code: party.code, name: party.name }]);
    expect(userErrors).toEqual([]);
    expect(first?.results).toMatchObject([{ outcome: 'NO_RECORDS', matchedBy: 'CODE', records: [] }]);
    const covered = first?.coverage.map(({ recordType }) => recordType.code);
    expect(covered).toContain('penalty');
    expect(covered).not.toContain('licence');
  });

  it('shows the records that count, by code and by name, and who is meant in doubt', async () => {
    await tell(penaltyId);
    const unknown = makeCreditCode('91', '433101', 'YY999999');
    const { check: found } = await check([
      { code: party.code },
      { name: party.name },
      { code: party.code, name: '完全不同的公司（演示）' },
      { code: unknown },
      { code: '123' },
      { name: '无此企业（演示）' },
    ]);
    expect(found?.results.map(({ outcome, matchedBy }) => [outcome, matchedBy])).toEqual([
      ['HAS_RECORDS', 'CODE'],
      ['HAS_RECORDS', 'NAME'],
      ['NAME_MISMATCH', null],
      ['SUBJECT_UNKNOWN', null],
      ['INVALID_CODE', null],
      ['SUBJECT_UNKNOWN', null],
    ]);
    const [byCode, , mismatch] = found?.results ?? [];
    expect(byCode?.records).toMatchObject([
      {
        id: penaltyId,
        documentNumber: '吉市文罚决〔2026〕31号',
        type: { code: 'penalty' },
        underObjection: false,
      },
    ]);
    expect(mismatch).toMatchObject({
      subject: null,
      records: [],
      measures: [],
      candidates: [{ code: party.code, name: party.name, reason: '该统一社会信用代码登记的主体' }],
    });
  });

  it('counts nothing in the matter of penalties that the authority’s standard does not name', async () => {
    const { check: made } = await check([{ code: party.code }], { matter: 'penalty', who: officer });
    expect(made?.coverage).toEqual([]);
    expect(made?.results).toMatchObject([{ outcome: 'NO_RECORDS' }]);
  });

  it('is the same for the same key, and refused where the key stands for another', async () => {
    const subjects = [{ code: party.code }];
    const [one, two] = await Promise.all([
      check(subjects, { idempotencyKey: 'same' }),
      check(subjects, { idempotencyKey: 'same' }),
    ]);
    expect(one.check?.id).toBe(two.check?.id);
    expect((await check([{ code: clean.code }], { idempotencyKey: 'same' })).userErrors).toMatchObject([
      { code: 'KEY_TAKEN', field: 'idempotencyKey' },
    ]);
    const [first, second] = [await check(subjects), await check(subjects)];
    expect([first.check?.number, second.check?.number].toSorted()).toEqual([
      first.check?.number,
      second.check?.number,
    ]);
  });

  it('is refused with all reasons at once, and to whoever does not check', async () => {
    expect((await check([])).userErrors).toMatchObject([{ code: 'SUBJECTS_MISSING', field: 'subjects' }]);
    const many = Array.from({ length: 2_001 }, () => ({ code: party.code }));
    expect((await check(many)).userErrors).toMatchObject([{ code: 'TOO_MANY_SUBJECTS' }]);
    expect((await check([{ code: ' ' }, { code: party.code }])).userErrors).toMatchObject([
      { code: 'SUBJECT_EMPTY', field: 'subjects.0' },
    ]);
    expect((await check([{ code: party.code }], { matter: 'curiosity' })).userErrors).toMatchObject([
      { code: 'UNKNOWN_MATTER', field: 'matter' },
    ]);
    const reporter = aViewer({ roles: ['reporter'] });
    expect((await check([{ code: party.code }], { who: reporter })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});

describe('measures', () => {
  const list = async (party_: { code: string }) => {
    const { rows } = await desk.database.pool.query<{ record: string }>(
      `insert into record_version (subject_id, record_id, recorded_from, type_code, type_version, kind, provider_code,
         authority_code, recorded_by, title, document_number, decided_on, list_code, publicity_decision,
         publicity_from, digest)
       select v.subject_id, uuidv7(), clock_timestamp(), 'wage-arrears-listing', 1, 'listing', v.provider_code,
         v.authority_code, 'test', '列入名单', '吉市人社列〔2026〕1号', '2026-01-05', 'wage-arrears', 'PUBLISH',
         '2026-01-06', sha256('test')
       from record_version v join subject_key k on k.subject_id = v.subject_id where k.key = $1 limit 1
       returning record_id as record`,
      [party_.code],
    );
    return rows[0]?.record ?? '';
  };
  const file = `query ($code: CreditCode!) { subject(code: $code) { measuresInForce {
    measure { code kind active legalBasis { title article } matters: name } because { id documentNumber }
    since until } } }`;

  it('come with the list that the law names, in the matters that it names; the officer says what was done', async () => {
    const record = await list(clean);
    const { subject } = z
      .object({ subject: z.looseObject({ measuresInForce: z.array(z.looseObject({})) }) })
      .parse(await desk.ask(checker, file, { code: clean.code }));
    expect(subject.measuresInForce).toMatchObject([
      {
        measure: {
          code: 'restricted-wage-arrears',
          kind: 'RESTRICTION',
          active: true,
          legalBasis: { title: '保障农民工工资支付条例', article: '第四十八条' },
        },
        because: [{ id: record, documentNumber: '吉市人社列〔2026〕1号' }],
        since: '2026-01-05',
        until: null,
      },
    ]);
    const inspected = await check([{ code: clean.code }], { matter: 'inspection' });
    expect(inspected.check?.results).toMatchObject([{ outcome: 'HAS_RECORDS', measures: [] }]);

    const { check: tendered } = await check([{ code: clean.code }]);
    const [found] = tendered?.results ?? [];
    expect(found?.measures).toMatchObject([
      { measure: { code: 'restricted-wage-arrears' }, because: [{ id: record }] },
    ]);
    const feedback = async (who: Viewer, more: object) =>
      z
        .object({
          recordCheckFeedback: z.looseObject({ check: z.looseObject({}).nullable(), userErrors: errors }),
        })
        .parse(await desk.ask(who, answer, { input: { checkId: tendered?.id, ...more } }))
        .recordCheckFeedback;
    const measureId = found?.measures[0]?.id ?? '';
    const decision = {
      resultId: found?.id,
      decision: '不予推荐',
      documentNumber: null,
      decidedOn: '2026-03-03',
    };
    expect(
      (await feedback(checker, { measures: [{ resultMeasureId: measureId, carriedOut: false }] })).userErrors,
    ).toMatchObject([{ code: 'REASON_MISSING', field: 'measures.0.reasonCode' }]);
    expect((await feedback(officer, { decisions: [decision] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await feedback(checker, { decisions: [decision] })).check).toMatchObject({ status: 'OPEN' });
    const done = {
      resultMeasureId: measureId,
      carriedOut: false,
      reasonCode: 'STATUTORY_EXCEPTION',
      reason: '法定例外',
    };
    expect((await feedback(checker, { measures: [done] })).check).toMatchObject({
      status: 'ANSWERED',
      feedback: [
        { decisions: [{ result: { id: found?.id }, decision: '不予推荐' }], measures: [] },
        {
          decisions: [],
          measures: [{ resultMeasure: { id: measureId }, reasonCode: 'STATUTORY_EXCEPTION' }],
        },
      ],
    });
  });
});

describe('what ended since', () => {
  it('leaves no trace in a check that found it, but for its authority', async () => {
    const { check: before } = await check([{ code: party.code }]);
    const { check: own } = await check([{ code: party.code }], { who: officer });
    expect(before?.results[0]?.records).toHaveLength(1);
    await desk.database.pool.query(
      `update record_version set ended_on = '2026-03-02', ended_reason = 'REVOKED' where record_id = $1`,
      [penaltyId],
    );
    const read = `query ($id: ID!) { creditCheck(id: $id) { digest hitCount changedSince results { outcome records { id } } } }`;
    expect(await desk.ask(checker, read, { id: before?.id })).toMatchObject({
      creditCheck: { hitCount: 0, changedSince: true, results: [{ outcome: 'NO_RECORDS', records: [] }] },
    });
    expect(await desk.ask(officer, read, { id: own?.id })).toMatchObject({
      creditCheck: {
        hitCount: 1,
        changedSince: true,
        results: [{ outcome: 'HAS_RECORDS', records: [{ id: penaltyId }] }],
      },
    });
    expect(await desk.ask(officer, read, { id: before?.id })).toEqual({ creditCheck: null });
    expect((await check([{ code: party.code }])).check?.results).toMatchObject([{ outcome: 'NO_RECORDS' }]);
    await sealAll(desk.database);
    expect((await verifyLedger(desk.database.pool)).faults).toEqual([]);
  });
});
