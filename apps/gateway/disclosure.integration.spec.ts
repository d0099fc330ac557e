import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { legalDay } from '@xintu/kernel';
import { publishRecords, verifyRecords } from '@xintu/records';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { setReview } from './testing/set-review.ts';

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
const today = legalDay('2026-03-02');
const basis = '政府信息公开条例 第十五条';

let gateway: TestGateway;
let reporter: Asker;
let reviewer: Asker;
let both: Asker;
/** Of another department, for no stated matter: sees what is public. */
let stranger: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  reviewer = await anAsker(gateway, 'culture-433101', 'reviewer');
  both = await anAsker(gateway, 'culture-433101', 'reporter', 'reviewer');
  stranger = await anAsker(gateway, 'tax-433101', 'reviewer');
  await setReview(gateway, 'licence', { handIn: false, disclosure: true });
  await setReview(gateway, 'penalty', { handIn: false, disclosure: true });
});
afterAll(() => gateway.close());

let count = 0;
async function handInOne(kind: 'licence' | 'penalty', by = reporter): Promise<string> {
  count += 1;
  if (culture === undefined) throw new Error('no department');
  const number = `吉市文〔2026〕${String(count)}号`;
  const row =
    kind === 'licence'
      ? aLicenceRow(licence).about(organisation(count)).by(culture).with('XK_WSH', number)
      : aPenaltyRow(penalty).about(organisation(count)).by(culture).with('CF_WSH', number);
  const decided = row.with(kind === 'licence' ? 'XK_JDRQ' : 'CF_JDRQ', '2026/2/25');
  await handIn(gateway, kind, Buffer.from(csvOf(decided)), by.authorization);
  const { rows } = await gateway.database.pool.query<{ id: string }>(
    `select record_id as id from record_version where document_number = $1 and recorded_to = 'infinity'`,
    [number],
  );
  if (rows[0] === undefined) throw new Error('the record was not accepted');
  return rows[0].id;
}

const recordShape = z
  .object({
    ...{ acceptedOn: z.string().nullable(), publishedOn: z.string().nullable() },
    publicity: z.object({ status: z.string(), reason: z.string().nullable() }).nullish(),
    facts: z.string().nullish(),
    disclosure: z.object({ decision: z.string(), maskedFields: z.array(z.string()) }).nullable(),
  })
  .nullable();
const recordAs = async (who: Asker, id: string) =>
  recordShape.parse(
    (
      await who.ask(
        `query ($id: ID!) { record(id: $id) { acceptedOn publishedOn disclosure { decision maskedFields }
          ... on Penalty { facts publicity { status reason } } } }`,
        { id },
      )
    )['record'],
  );
const payload = z.object({
  reviewed: z.number().nullable(),
  userErrors: z.array(z.object({ code: z.string() })),
});
const review = async (who: Asker, recordIds: readonly string[], input: object) =>
  payload.parse(
    (
      await who.ask(
        `mutation ($input: ReviewDisclosureInput!) { done: reviewDisclosure(input: $input) {
          reviewed userErrors { code } } }`,
        { input: { recordIds, basis, ...input } },
      )
    )['done'],
  );
const codes = async (answer: Promise<z.infer<typeof payload>>) =>
  (await answer).userErrors.map(({ code }) => code);
const publish = () => publishRecords(gateway.database.pool, today);
const deliver = async (id: string) => {
  const { rows } = await gateway.database.pool.query<{ id: string }>(
    'select id from record_notice where record_id = $1',
    [id],
  );
  const input = { noticeIds: rows.map((row) => row.id), way: 'IN_PERSON', on: today };
  await reporter.ask(
    `mutation ($input: DeliverNoticesInput!) { deliverNotices(input: $input) { userErrors { code } } }`,
    { input },
  );
};

describe('a licence of a type that is reviewed before publication', () => {
  it('is public from the day on which another person passed it', async () => {
    const id = await handInOne('licence');
    expect(await recordAs(reporter, id)).toMatchObject({ acceptedOn: today, publishedOn: null });
    expect(await recordAs(stranger, id)).toBeNull();
    const waiting = await reviewer.ask(
      '{ records(first: 50, filter: { awaitingDisclosure: true }) { nodes { id } } todos { kind } }',
    );
    expect(waiting).toMatchObject({
      records: { nodes: expect.arrayContaining([{ id }]) },
      todos: expect.arrayContaining([{ kind: 'DISCLOSURE_REVIEW' }]),
    });
    expect(await review(reviewer, [id], { decision: 'PUBLISH' })).toEqual({ reviewed: 1, userErrors: [] });
    expect(await recordAs(stranger, id)).toMatchObject({ publishedOn: today, disclosure: null });
    expect(await recordAs(reporter, id)).toMatchObject({ disclosure: { decision: 'PUBLISH' } });
  });

  it('is not public when it is withheld, also when it was before', async () => {
    const id = await handInOne('licence');
    await review(reviewer, [id], { decision: 'PUBLISH' });
    const withheld = { decision: 'WITHHOLD', reason: '涉及第三方商业秘密' };
    expect(await review(reviewer, [id], withheld)).toEqual({ reviewed: 1, userErrors: [] });
    expect(await recordAs(stranger, id)).toBeNull();
    expect(await recordAs(reporter, id)).toMatchObject({ publishedOn: null });
  });

  it.each([
    ['by who handed it in', () => both, { decision: 'PUBLISH' }, 'SAME_PERSON'],
    ['by another department', () => stranger, { decision: 'PUBLISH' }, 'NOT_FOUND'],
    ['by a clerk', () => reporter, { decision: 'PUBLISH' }, 'NOT_ALLOWED'],
    ['without a basis', () => reviewer, { decision: 'PUBLISH', basis: '' }, 'BASIS_MISSING'],
    ['withheld without a reason', () => reviewer, { decision: 'WITHHOLD' }, 'REASON_MISSING'],
    ['masked nowhere', () => reviewer, { decision: 'MASK', reason: '涉及个人隐私' }, 'NO_MASKED_FIELD'],
  ])('is not passed %s', async (_what, who, input, code) => {
    const id = await handInOne('licence', both);
    expect(await codes(review(who(), [id], input))).toEqual([code]);
    expect(await recordAs(stranger, id)).toBeNull();
  });

  it('is named by an identifier that is one', async () => {
    expect(await codes(review(reviewer, ['nonsense'], { decision: 'PUBLISH' }))).toEqual(['TOO_MANY']);
    expect(await codes(review(reviewer, [], { decision: 'PUBLISH' }))).toEqual(['TOO_MANY']);
  });
});

describe('a penalty of a type that is reviewed before publication', () => {
  it('is published once it was passed and its notice was served, whichever came first', async () => {
    const [served, passed] = [await handInOne('penalty'), await handInOne('penalty')];
    await deliver(served);
    await review(reviewer, [passed], { decision: 'PUBLISH' });
    await publish();
    expect(await recordAs(reporter, served)).toMatchObject({
      publicity: { status: 'PENDING', reason: 'DISCLOSURE_NOT_REVIEWED' },
    });
    expect(await recordAs(reporter, passed)).toMatchObject({
      publicity: { status: 'PENDING', reason: 'NOTICE_NOT_DELIVERED' },
    });
    await deliver(passed);
    await review(reviewer, [served], { decision: 'PUBLISH' });
    await publish();
    for (const id of [served, passed])
      expect(await recordAs(stranger, id)).toMatchObject({ publishedOn: today });
  });

  it('is shown without the texts that were left out, to all but its departments', async () => {
    const id = await handInOne('penalty');
    await deliver(id);
    const masked = { decision: 'MASK', reason: '涉及个人隐私', maskedFields: ['facts'] };
    await review(reviewer, [id], masked);
    await publish();
    expect((await recordAs(stranger, id))?.facts).toBe('〔依法不予公开〕');
    const own = await recordAs(reporter, id);
    expect(own?.facts).not.toBe('〔依法不予公开〕');
    expect(own?.disclosure).toEqual({ decision: 'MASK', maskedFields: ['facts'] });
  });

  it('that was withheld says so, and can be passed later', async () => {
    const id = await handInOne('penalty');
    await deliver(id);
    await review(reviewer, [id], { decision: 'WITHHOLD', reason: '公开会危及公共安全' });
    await publish();
    expect(await recordAs(stranger, id)).toBeNull();
    expect(await recordAs(reporter, id)).toMatchObject({
      publicity: { status: 'NOT_PUBLISHED', reason: 'WITHHELD_AFTER_REVIEW' },
    });
    await review(reviewer, [id], { decision: 'PUBLISH' });
    await publish();
    expect(await recordAs(stranger, id)).toMatchObject({ publishedOn: today });
  });

  it('leaves its entries, and versions that can be proved', async () => {
    const { rows } = await gateway.database.pool.query<{ entries: boolean }>(
      `select count(*) > 3 as entries from ledger_entry where action = 'record.disclosure-reviewed'`,
    );
    expect(rows).toEqual([{ entries: true }]);
    expect((await verifyRecords(gateway.database.pool)).faults).toEqual([]);
  });
});
