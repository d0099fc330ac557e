import type { Viewer } from '@xintu/access';
import { verifyDocuments } from '@xintu/documents';
import { sealPending, verifyLedger } from '@xintu/ledger';
import { verifyRecords } from '@xintu/records';
import { organisation, type TestOrganisation } from '@xintu/records/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import {
  codesOf,
  enter,
  lookAt,
  made,
  people,
  propose,
  representativeOf,
  served,
  serveNotice,
  take,
  untilDecision,
} from './testing/listing-desk.ts';

const { officer, reviewer, both, stranger } = people;

let desk: CaseDesk;
let party: TestOrganisation;
let subject: Viewer;
let count = 0;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.clock.set('2026-05-12');
  count += 1;
  party = organisation(1600 + count);
  subject = representativeOf(party);
  await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', `吉市文罚决〔2026〕名${String(count)}号`).with('CF_JDRQ', '2026/5/11'),
  );
});

/** The listings that somebody sees on the subject's file. */
async function listingsFor(who: Viewer) {
  const answer = await desk.ask(
    who,
    `query ($code: CreditCode!) { subject(code: $code) { listings(first: 5) { totalCount nodes {
      list { code kind } status from until documentNumber standing publicity { status from until repairableFrom }
      exit { on reason documentNumber } } } } }`,
    { code: party.code },
  );
  return answer['subject'];
}

describe('a listing', () => {
  it('goes from the notice over statement, answer, review and discussion to the entry and its end', async () => {
    const noticed = await serveNotice(desk, party);
    expect(noticed).toMatchObject({
      state: { code: 'DEFENCE' },
      dueOn: '2026-05-26',
      limit: { from: '2026-05-12', provisional: true },
    });
    const stated = made(await take(desk, subject, noticed, 'state-defence', { defence: '已经停业整改。' }));
    const answered = made(
      await take(desk, officer, stated, 'answer-defence', {
        outcome: 'NOT_ACCEPTED',
        answer: '停业不免除责任。',
      }),
    );
    const ready = await untilDecision(desk, answered);
    for (const [day, refusal] of [
      ['2026-05-25', ['DEFENCE_NOT_ENDED']],
      ['2026-05-26', ['DEFENCE_NOT_ENDED']],
    ] as const) {
      desk.clock.set(day);
      expect(codesOf(await take(desk, reviewer, ready, 'decide'))).toEqual(refusal);
    }
    expect(await listingsFor(officer)).toMatchObject({ listings: { totalCount: 0 } });
    desk.clock.set('2026-05-27');
    const decided = made(await take(desk, reviewer, ready, 'decide'));
    expect(await listingsFor(officer)).toMatchObject({ listings: { totalCount: 0 } });
    desk.clock.set('2026-05-28');
    const entered = made(await take(desk, officer, decided, 'serve-decision', served('2026-05-28')));
    expect(entered).toMatchObject({ state: { code: 'LISTED' }, dueOn: '2029-05-27' });
    const number = entered.issuedDocuments.find(({ code }) => code === 'listing-decision')?.number;
    expect(await listingsFor(stranger)).toMatchObject({ listings: { totalCount: 0 } });
    await desk.publish();
    const shown = {
      ...{ list: { code: 'culture-serious', kind: 'SERIOUS' }, status: 'IN_FORCE', documentNumber: number },
      ...{ from: '2026-05-27', until: '2029-05-27', standing: 'IN_FORCE', exit: null },
      publicity: {
        status: 'IN_PUBLICITY',
        from: '2026-05-28',
        until: '2029-05-27',
        repairableFrom: '2026-11-28',
      },
    };
    expect(await listingsFor(stranger)).toEqual({ listings: { totalCount: 1, nodes: [shown] } });
    await leavesOnItsDay(entered);
  });

  async function leavesOnItsDay(entered: Parameters<typeof lookAt>[2]) {
    for (const day of ['2029-05-26', '2029-05-27']) {
      desk.clock.set(day);
      await desk.watch();
      expect(await listingsFor(stranger)).toMatchObject({ listings: { totalCount: 1 } });
      expect(await lookAt(desk, officer, entered)).toMatchObject({ state: { code: 'LISTED' } });
    }
    desk.clock.set('2029-05-28');
    expect(await listingsFor(stranger)).toMatchObject({ listings: { totalCount: 0 } });
    expect((await desk.watch()).expired).toBe(1);
    expect(await lookAt(desk, officer, entered)).toMatchObject({
      state: { code: 'ENDED' },
      closedOn: '2029-05-28',
    });
    expect(await listingsFor(subject)).toMatchObject({
      listings: { nodes: [{ status: 'ENDED', standing: 'ENDED' }] },
    });
  }

  it.each([
    ['2026-05-25', []],
    ['2026-05-26', []],
    ['2026-05-27', ['DEFENCE_OVER']],
  ])('hears the subject up to the last day: %s %j', async (day, refusal) => {
    const noticed = await serveNotice(desk, party);
    desk.clock.set(day);
    expect(codesOf(await take(desk, subject, noticed, 'state-defence', { defence: '有异议。' }))).toEqual(
      refusal,
    );
  });

  it.each([
    ['2026-05-25', 'DEFENCE'],
    ['2026-05-26', 'DEFENCE'],
    ['2026-05-27', 'LEGAL_REVIEW'],
  ])('goes on by itself when nothing was stated: on %s it is in %s', async (day, state) => {
    const noticed = await serveNotice(desk, party);
    desk.clock.set(day);
    await desk.watch();
    expect((await lookAt(desk, officer, noticed)).state.code).toBe(state);
  });

  it('may be decided at once where the defence was waived in writing', async () => {
    expect(await enter(desk, party)).toMatchObject({ state: { code: 'LISTED' }, dueOn: '2029-05-12' });
  });

  it('is decided by two: whoever proposed neither issues the notice, nor reviews, nor decides', async () => {
    const proposed = made(await propose(desk, both, party));
    await desk.attach(both, proposed.id, 'EVIDENCE');
    expect(codesOf(await take(desk, both, proposed, 'issue-notice'))).toEqual(['SAME_PERSON']);
    expect(codesOf(await take(desk, stranger, proposed, 'issue-notice'))).toEqual(['NOT_ALLOWED']);
  });

  it('is proposed only by who keeps the list, on a ground of the list, for subjects of the rule, and once', async () => {
    expect(codesOf(await propose(desk, stranger, party))).toEqual(['NOT_THE_AUTHORITY']);
    expect(codesOf(await propose(desk, officer, party, { criterion: 'minor-safety' }))).toEqual([
      'NOT_A_GROUND_OF_THE_LIST',
    ]);
    made(await propose(desk, officer, party));
    expect(codesOf(await propose(desk, officer, party))).toEqual(['OPEN_ALREADY']);
    made(await propose(desk, officer, party, { list: 'culture-minor', criterion: 'minor-safety' }));
  });

  it.each(['major-tax-violation', 'wage-arrears'])(
    'is not begun for %s, which another body keeps: it is only received',
    async (list) => {
      expect(codesOf(await propose(desk, officer, party, { list }))).toEqual(['LIST_RECEIVED']);
    },
  );

  it('does not list twice what is on the list', async () => {
    await enter(desk, party);
    expect(codesOf(await propose(desk, officer, party))).toEqual(['LISTED_ALREADY']);
  });

  it('states no service before the notice, and none in the future', async () => {
    const proposed = made(await propose(desk, officer, party));
    expect(codesOf(await take(desk, reviewer, proposed, 'issue-notice'))).toEqual(['FILE_MISSING']);
    await desk.attach(officer, proposed.id, 'EVIDENCE');
    const issued = made(await take(desk, reviewer, proposed, 'issue-notice'));
    expect(codesOf(await take(desk, officer, issued, 'serve-notice', served('2026-05-11')))).toEqual([
      'SERVED_BEFORE_ISSUED',
    ]);
    expect(codesOf(await take(desk, officer, issued, 'serve-notice', served('2026-05-13')))).toEqual([
      'DAY_IN_FUTURE',
    ]);
  });
});

const application = { removalGrounds: '已整改。', correction: '已取得许可证，罚款已缴。' };

describe('removal', () => {
  it.each([
    ['2026-11-11', ['JUDGEMENT_MISSING']],
    ['2026-11-12', ['JUDGEMENT_MISSING']],
    ['2026-11-13', []],
    ['2029-05-12', []],
  ])(
    'before the shortest period, which nobody confirmed, is judged with a reason: %s %j',
    async (day, refusal) => {
      const entered = await enter(desk, party);
      desk.clock.set(day);
      const applied = made(await take(desk, subject, entered, 'apply-removal', application));
      expect(codesOf(await take(desk, officer, applied, 'accept-removal'))).toEqual(refusal);
      if (refusal.length > 0)
        made(await take(desk, officer, applied, 'accept-removal', {}, '已满最短期限或者情况特殊。'));
    },
  );

  it('ends the entry everywhere at once, with a document', async () => {
    const entered = await enter(desk, party);
    await desk.publish();
    desk.clock.set('2026-11-13');
    const applied = made(await take(desk, subject, entered, 'apply-removal', application));
    expect(applied).toMatchObject({ state: { code: 'REMOVAL_APPLIED' }, dueOn: '2026-11-27' });
    const accepted = made(await take(desk, officer, applied, 'accept-removal'));
    const checked = made(
      await take(desk, officer, accepted, 'check-removal', { removalOpinion: '经核查，已整改到位。' }),
    );
    expect(await listingsFor(stranger)).toMatchObject({ listings: { totalCount: 1 } });
    const removed = made(await take(desk, reviewer, checked, 'remove'));
    expect(removed).toMatchObject({ state: { code: 'REMOVED' }, closedOn: '2026-11-13', dueOn: null });
    const document = removed.issuedDocuments.find(({ code }) => code === 'delisting-decision');
    expect(document?.body).toContain('经核查：经核查，已整改到位。');
    expect(await listingsFor(stranger)).toMatchObject({ listings: { totalCount: 0 } });
    const exit = { on: '2026-11-13', reason: '经申请提前移出', documentNumber: document?.number };
    expect(await listingsFor(subject)).toMatchObject({ listings: { nodes: [{ status: 'REMOVED', exit }] } });
  });

  it.each([
    ['2027-11-12', ['JUDGEMENT_MISSING']],
    ['2027-11-13', []],
  ])(
    'within a year of the last one, which nobody confirmed, is judged with a reason: %s %j',
    async (day, refusal) => {
      const earlier = await enter(desk, party);
      desk.clock.set('2026-11-13');
      const asked = made(await take(desk, subject, earlier, 'apply-removal', application));
      const accepted = made(await take(desk, officer, asked, 'accept-removal'));
      const opinion = { removalOpinion: '经核查，已整改到位。' };
      made(
        await take(
          desk,
          reviewer,
          made(await take(desk, officer, accepted, 'check-removal', opinion)),
          'remove',
        ),
      );
      desk.clock.set('2026-11-14');
      const entered = await enter(desk, party);
      desk.clock.set(day);
      const applied = made(await take(desk, subject, entered, 'apply-removal', application));
      expect(codesOf(await take(desk, officer, applied, 'accept-removal'))).toEqual(refusal);
    },
  );

  it('that is refused leaves the entry to its period, and an application never outlasts it', async () => {
    const entered = await enter(desk, party);
    desk.clock.set('2026-11-13');
    const applied = made(await take(desk, subject, entered, 'apply-removal', application));
    const refused = made(await take(desk, reviewer, applied, 'refuse-removal', {}, '材料不实。'));
    expect(refused).toMatchObject({ state: { code: 'LISTED' }, dueOn: '2029-05-12' });
    desk.clock.set('2029-05-11');
    const again = made(await take(desk, subject, refused, 'apply-removal', application));
    desk.clock.set('2029-05-13');
    await desk.watch();
    expect((await lookAt(desk, officer, again)).state.code).toBe('ENDED');
  });

  it('is no removal of one person alone', async () => {
    const entered = await enter(desk, party);
    const proposed = made(
      await take(desk, both, entered, 'propose-removal', {
        ...{ removalCase: 'BASIS_WITHDRAWN', removalOpinion: '处罚决定已被撤销。' },
      }),
    );
    expect(codesOf(await take(desk, both, proposed, 'remove'))).toEqual(['SAME_PERSON']);
    expect(made(await take(desk, reviewer, proposed, 'remove')).state.code).toBe('REMOVED');
  });

  it('follows from a revocation of the entry too', async () => {
    const entered = await enter(desk, party);
    const revocation = await desk.ask(
      officer,
      `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { case { id version } userErrors { code } } }`,
      {
        input: {
          ...{
            kind: 'revocation',
            recordId: entered.record?.id,
            idempotencyKey: `revocation-${String(count)}`,
          },
          values: Object.entries({
            ...{ kind: 'ANNULLED', documentNumber: '吉法〔2026〕1号', authorityName: '吉首市人民法院' },
            ...{ decidedOn: '2026-05-12', grounds: '程序违法' },
          }).map(([code, value]) => ({ code, value })),
        },
      },
    );
    const opened = revocation['done'];
    expect(opened).toMatchObject({ userErrors: [] });
    const found = await desk.database.pool.query<{ id: string; version: number }>(
      `select id, version from case_file where kind_code = 'revocation' and record_id = $1`,
      [entered.record?.id],
    );
    const [{ id, version } = { id: '', version: 0 }] = found.rows;
    await desk.attach(officer, id, 'EVIDENCE');
    made(await take(desk, reviewer, { ...entered, id, version }, 'approve'));
    expect((await lookAt(desk, officer, entered)).state.code).toBe('ENDED_ELSEWHERE');
    expect(await listingsFor(subject)).toMatchObject({ listings: { nodes: [{ status: 'REVOKED' }] } });
  });
});

it('leaves nothing behind that the ledger does not know', async () => {
  await enter(desk, party);
  await sealPending(desk.database.pool);
  expect((await verifyLedger(desk.database.pool)).faults).toEqual([]);
  expect(await verifyRecords(desk.database.pool)).toMatchObject({ faults: [] });
  const documents = await verifyDocuments(desk.database.pool);
  expect(documents.documents).toBeGreaterThan(50);
  expect(documents.altered).toEqual([]);
});
