import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { application, gone, listed, openRepairDesk, party, purpose } from './testing/repair-desk.ts';

const {
  reporter,
  officer,
  reviewer,
  office,
  checker,
  subject,
  onDay,
  take,
  openCaseOf,
  aPublishedPenalty,
  publicCount,
  surfaces,
  moment,
  exported,
  report,
  ledgerIsWhole,
  gateway,
} = await openRepairDesk();
afterAll(() => gateway.close());

describe('a year of a penalty', () => {
  it('is handed in, noticed, published, objected to, upheld, repaired too early, repaired, and gone', async () => {
    await onDay('2026-05-12');
    expect(await publicCount()).toBe(0);
    const id = await aPublishedPenalty(1, '2026/5/11');
    expect(await publicCount()).toBe(1);
    const present = await surfaces(checker, id, await moment(), purpose);
    expect(present).toMatchObject({ file: 1, counts: [1, 1], asOf: [1, 1], search: 1, record: 1, node: 1 });
    expect([await exported(reporter, 'own'), await exported(office, 'all')]).toEqual([1, 1]);
    const published = await moment();

    await onDay('2026-05-20');
    const claim = {
      ...{ kind: 'objection', recordId: id, idempotencyKey: 'objection-1' },
      values: listed({ claim: 'WRONG', grounds: '处罚对象有误。' }),
    };
    const answer = await subject.ask('ApplyForRepair', { input: claim }, { 'x-xintu-request': '1' });
    expect(answer.body).toMatchObject({ data: { openCase: { userErrors: [] } } });
    const marked = await checker.ask(
      'query ($id: ID!) { record(id: $id) { underObjection } }',
      { id },
      purpose,
    );
    expect(marked).toEqual({ record: { underObjection: true } });
    expect(await publicCount()).toBe(1); // shown meanwhile
    const opinion = { opinion: '经核实，处罚决定无误。', reason: '证据充分' };
    const upheld = await take(officer, await openCaseOf(officer, 'objection', id), 'uphold', opinion);
    expect((await take(office, upheld, 'confirm')).state.code).toBe('CLOSED');

    await onDay('2026-08-11');
    const coach = await subject.ask('RepairAdviceOf', { code: party.code });
    expect(coach.body.data).toMatchObject({
      repairAdvice: [
        {
          ...{ recordId: id, eligible: false, repairableFrom: '2026-08-12' },
          obstacles: [{ code: 'TOO_EARLY', day: '2026-08-12' }],
          window: { code: 'CREDIT_CHINA' },
          needs: [{ code: 'FULFILMENT_PROOF' }, { code: 'COMMITMENT' }],
        },
      ],
    });
    const early = await report([application(1)], 'early');
    expect(early).toMatchObject({
      taken: 0,
      refused: 1,
      results: [{ outcome: 'REFUSED', caseNumber: null }],
    });
    expect(early.results[0]?.problems[0]?.code).toBe('TOO_EARLY');
    expect(early.results[0]?.problems[0]?.message).toContain('2026-08-12');

    await onDay('2026-08-12');
    const inTime = await report([application(1)], 'in-time');
    expect(inTime).toMatchObject({ taken: 1, refused: 0, results: [{ outcome: 'OPENED' }] });
    expect(await report([application(1)], 'in-time')).toEqual(inTime);
    expect(await report([application(1)], 'once-more')).toMatchObject({ taken: 0, known: 1 });
    const accepted = await take(officer, await openCaseOf(officer, 'repair', id), 'accept');
    const proposal = { proposal: 'GRANT', finding: '已缴款、已改正。' };
    const proposed = await take(officer, accepted, 'propose', proposal);
    const decidedAt = Date.now();
    await take(reviewer, proposed, 'grant', { reason: '符合条件' });

    expect(await publicCount()).toBe(0);
    expect(await publicCount({ asOf: published })).toBe(0);
    expect(await surfaces(checker, id, published, purpose)).toEqual(gone);
    expect(await surfaces(office, id, published, purpose)).toEqual(gone);
    expect([await exported(reporter, 'own'), await exported(office, 'all')]).toEqual([0, 0]);
    expect(Date.now() - decidedAt).toBeLessThan(60_000);
    // The archive: its authority and its subject still see it.
    expect((await surfaces(officer, id, published, {})).record).toBe(1);
    await ledgerIsWhole();
  });

  it('asks everybody who received it to take note, and shows who has not', async () => {
    await onDay('2026-08-12');
    const board = `query ($acknowledged: Boolean, $own: Boolean) { acknowledgements(first: 20, acknowledged: $acknowledged, own: $own) {
      nodes { id documentNumber reason ways dueOn acknowledgedOn note escalatedOn department { code } } } }`;
    const nodes = z.object({
      acknowledgements: z.object({
        nodes: z.array(
          z.looseObject({ id: z.string(), documentNumber: z.string().nullable(), ways: z.array(z.string()) }),
        ),
      }),
    });
    const all = nodes.parse(await office.ask(board)).acknowledgements.nodes;
    expect(all.map(({ ways }) => ways).toSorted()).toEqual([['EXPORTED'], ['LOOKED_UP']]);
    const own = nodes.parse(await checker.ask(board, { own: true })).acknowledgements.nodes;
    expect(own).toMatchObject([
      {
        documentNumber: '吉市监罚〔2026〕1号',
        reason: 'REPAIRED',
        ways: ['LOOKED_UP'],
        dueOn: '2026-08-17',
        acknowledgedOn: null,
      },
    ]);
    const acknowledge = (who: typeof officer, note: string) =>
      who.ask(
        'mutation ($input: AcknowledgeInput!) { done: acknowledgeEndings(input: $input) { acknowledged userErrors { code } } }',
        { input: { ids: own.map(({ id }) => id), note } },
      );
    expect(await acknowledge(officer, '已停用')).toMatchObject({
      done: { userErrors: [{ code: 'NOTHING_TO_ACKNOWLEDGE' }] },
    });
    expect(await acknowledge(checker, ' ')).toMatchObject({
      done: { userErrors: [{ code: 'NOTE_MISSING' }] },
    });
    for (const [day, escalated] of [
      ['2026-08-16', 0],
      ['2026-08-17', 0],
      ['2026-08-18', 2],
      ['2026-08-19', 0],
    ] as const) {
      expect([day, (await onDay(day)).escalated]).toEqual([day, escalated]);
    }
    expect(await acknowledge(checker, '已删除副本、停止使用')).toMatchObject({ done: { acknowledged: 1 } });
    expect(await acknowledge(checker, '再次')).toMatchObject({
      done: { userErrors: [{ code: 'NOTHING_TO_ACKNOWLEDGE' }] },
    });
    // Who took note needs the number no more.
    expect(
      nodes.parse(await checker.ask(board, { own: true })).acknowledgements.nodes[0]?.documentNumber,
    ).toBeNull();
    const open = nodes.parse(await office.ask(board, { acknowledged: false })).acknowledgements.nodes;
    expect(open.map(({ ways }) => ways)).toEqual([['EXPORTED']]);
    await ledgerIsWhole();
  });
});
