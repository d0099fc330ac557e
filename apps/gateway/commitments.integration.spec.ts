import type { Viewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { verifyLedger } from '@xintu/ledger';
import { verifyRecords } from '@xintu/records';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { CaseDesk } from './testing/case-desk.ts';
import {
  type CommitmentDesk,
  addItem,
  change,
  codes,
  made,
  newItem,
  openCommitmentDesk,
  party,
  people,
  publish,
  seen,
  sign,
  stateOf,
  take,
} from './testing/commitment-desk.ts';

const { officer, reviewer, stranger, subject } = people;

let desk: CaseDesk;
let at: CommitmentDesk;
beforeAll(async () => {
  desk = await openCommitmentDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  at = await newItem(desk);
});

describe('the keeping of a commitment', () => {
  it.each([
    ['2026-08-11', 'RUNNING'],
    ['2026-08-12', 'RUNNING'],
    ['2026-08-13', 'CHECKING'],
  ])('on %s is %s', async (day, state) => {
    const { id } = made(await sign(at));
    at.desk.clock.set(day);
    await at.desk.watch();
    await at.desk.watch();
    expect(await stateOf(at, id)).toBe(state);
  });

  it('ends with the evidence that it was kept, also before its day', async () => {
    const { id } = made(await sign(at));
    expect(codes(await take(at, stranger, id, 'kept', { evidence: '已查验。' }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await take(at, officer, id, 'kept'))).toEqual(['MISSING']);
    expect(codes(await take(at, officer, id, 'kept', { evidence: '已查验场所。' }))).toEqual([]);
    expect(await seen(at, id)).toMatchObject({
      record: { fulfilment: 'FULL' },
      case: { state: { code: 'KEPT' } },
    });
  });

  async function toHearing(id: string) {
    at.desk.clock.set('2026-08-13');
    await at.desk.watch();
    const proposal = { finding: 'NONE', evidence: '场所不存在。', reason: '实地核查' };
    const caseId = (await seen(at, id))?.case?.id ?? '';
    expect(codes(await take(at, officer, id, 'propose', proposal))).toEqual(['FILE_MISSING']);
    await at.desk.attach(officer, caseId, 'EVIDENCE');
    // What is in the case before there is a notice proves no service of it.
    await at.desk.attach(officer, caseId, 'PROOF_OF_SERVICE');
    expect(codes(await take(at, officer, id, 'propose', proposal))).toEqual([]);
    const notice = { noticeNumber: '吉文告〔2026〕1号', deliveredWay: '直接送达' };
    const served = { ...notice, deliveredOn: '2026-08-13' };
    expect(codes(await take(at, officer, id, 'notify', served))).toEqual(['FILE_MISSING']);
    await at.desk.attach(officer, caseId, 'PROOF_OF_SERVICE');
    expect(codes(await take(at, officer, id, 'notify', { ...notice, deliveredOn: '2026-08-14' }))).toEqual([
      'NOT_A_PAST_DAY',
    ]);
    expect(codes(await take(at, officer, id, 'notify', served))).toEqual([]);
  }
  const verdict = { unfulfilled: '未备齐场所证明。', pursued: '撤销许可。', reason: '逾期未履行' };

  it('is not determined broken before the notice, nor before its time for a statement is over', async () => {
    const { id } = made(await sign(at));
    at.desk.clock.set('2026-08-13');
    await at.desk.watch();
    expect(codes(await take(at, reviewer, id, 'broken', verdict))).toEqual(['NO_SUCH_STEP']);
    await toHearing(id);
    expect(codes(await take(at, reviewer, id, 'broken', verdict))).toEqual(['NO_SUCH_STEP']);
    // Served on Thursday 13 August: five working days end on the 20th.
    for (const [day, state] of [
      ['2026-08-19', 'HEARING'],
      ['2026-08-20', 'HEARING'],
      ['2026-08-21', 'DECIDING'],
    ] as const) {
      at.desk.clock.set(day);
      await at.desk.watch();
      expect(await stateOf(at, id)).toBe(state);
    }
    expect((await seen(at, id))?.record?.fulfilment).toBeNull();
  });

  it('is settled for the subject when its statement convinces', async () => {
    const { id } = made(await sign(at));
    await toHearing(id);
    expect(codes(await take(at, subject, id, 'state', { statement: '场所已迁址，证明见附件。' }))).toEqual(
      [],
    );
    expect(codes(await take(at, reviewer, id, 'accept-statement', { reason: '申辩成立' }))).toEqual([]);
    expect((await seen(at, id))?.record?.fulfilment).toBe('FULL');
  });

  const fileOf = async (who: Viewer, number: string) => {
    const text = `query ($code: CreditCode!) { subject(code: $code) { commitments(first: 100) { totalCount
      nodes { number fulfilment } } } }`;
    const shape = z.object({
      subject: z.object({
        commitments: z.object({
          nodes: z.array(z.object({ number: z.string(), fulfilment: z.string().nullable() })),
        }),
      }),
    });
    const { nodes } = shape.parse(await at.desk.ask(who, text, { code: party.code })).subject.commitments;
    return nodes.find((node) => node.number === number)?.fulfilment;
  };

  it('goes on the record as broken by another person, is shown after its notice was served, and ends', async () => {
    const { id, number, record } = made(await sign(at));
    await toHearing(id);
    await take(at, subject, id, 'state', { statement: '没有意见。' });
    const alone = aViewer({ roles: ['case-officer', 'reviewer'], actor: officer.actor });
    expect(codes(await take(at, alone, id, 'broken', verdict))).toEqual(['SAME_PERSON']);
    expect(codes(await take(at, reviewer, id, 'broken', verdict))).toEqual([]);
    expect((await seen(at, id))?.record?.fulfilment).toBe('NONE');
    // Nobody else sees it before the notice, not even that it was once made.
    expect(await fileOf(stranger, number)).toBeUndefined();
    expect(await fileOf(subject, number)).toBe('NONE');
    expect(await at.desk.publish()).toBe(0);
    // It counts for nothing yet.
    made(await sign(at, subject, {}, 'meanwhile'));
    const told = await at.desk.ask(
      officer,
      `query ($id: ID!) { record(id: $id) { ... on Commitment { recordType { code } notices { id } fields { code value } } } }`,
      { id: record?.id },
    );
    const { notices } = z
      .object({ record: z.object({ notices: z.array(z.object({ id: z.string() })).length(1) }) })
      .parse(told).record;
    expect(told).toMatchObject({
      record: {
        recordType: { code: 'commitment-breach' },
        fields: expect.arrayContaining([{ code: 'unfulfilledContent', value: '未备齐场所证明。' }]),
      },
    });
    const input = { noticeIds: notices.map((notice) => notice.id), way: 'IN_PERSON', on: '2026-08-13' };
    await change(at, aViewer(), 'deliverNotices', 'DeliverNoticesInput', input, 'delivered');
    expect(await at.desk.publish()).toBe(1);
    expect(await fileOf(stranger, number)).toBe('NONE');
    // Who broke a promise gives proof until that has ended; a promise that replaces no proof stays open.
    expect(codes(await sign(at, subject, {}, 'again'))).toEqual(['EARLIER_BREACH']);
    at = { ...at, item: `${at.item}-voluntary` };
    await addItem(at, { type: 'VOLUNTARY', withoutIt: 'NOTHING' });
    await publish(at, { validFrom: '2026-08-13' });
    made(await sign(at));
    // Three months, provisionally: the day after the last one it is gone.
    for (const [day, shown] of [
      ['2026-11-13', 'NONE'],
      ['2026-11-14', undefined],
    ] as const) {
      at.desk.clock.set(day);
      expect(await fileOf(stranger, number)).toBe(shown);
    }
    expect((await verifyRecords(at.desk.database.pool)).faults).toEqual([]);
    expect((await verifyLedger(at.desk.database.pool)).faults).toEqual([]);
  });

  it('can be objected to, and is marked like every other record', async () => {
    const { id, number, record } = made(await sign(at));
    await toHearing(id);
    await take(at, subject, id, 'state', { statement: '没有意见。' });
    await take(at, reviewer, id, 'partly', verdict);
    const input = {
      ...{ kind: 'objection', recordId: record?.id, idempotencyKey: `objection-${id}` },
      values: [
        { code: 'claim', value: 'WRONG' },
        { code: 'grounds', value: '认定有误。' },
      ],
    };
    expect(codes(await change(at, subject, 'openCase', 'OpenCaseInput', input, 'case { id }'))).toEqual([]);
    expect((await seen(at, id))?.record).toMatchObject({ fulfilment: 'PARTIAL', underObjection: true });
    expect(await fileOf(stranger, number)).toBeUndefined();
  });
});
