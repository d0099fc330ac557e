import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const officer = aViewer({ roles: ['case-officer'] });
const creditOffice = aViewer({
  ...{ departmentKey: 'credit-office-433101', roles: ['credit-office'], name: '信用办' },
});
const stranger = aViewer({ departmentKey: 'tax-433101', roles: ['checker'] });
const checker = { ...stranger, purpose: { matter: 'licence', reference: '2026-17' } };
const representative = aViewer({ department: null, roles: ['representative'], organisationCode: party.code });

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  const id = await desk.handInPenalty(party, (row) => row.with('CF_JDRQ', '2026/5/11'));
  const { rows } = await desk.database.pool.query<{ id: string }>('select id from record_notice');
  const input = { noticeIds: rows.map((row) => row.id), way: 'IN_PERSON', on: '2026-05-12' };
  await desk.ask(
    officer,
    'mutation ($input: DeliverNoticesInput!) { deliverNotices(input: $input) { delivered } }',
    {
      input,
    },
  );
  await desk.publish();
  expect(id).not.toBe('');
});
afterAll(() => desk.close());

const counts = z.object({
  subject: z.object({
    penalties: z.object({ totalCount: z.int() }),
    timeline: z.object({ totalCount: z.int() }),
  }),
});

/** What the subject file counts for somebody. */
async function counted(who: typeof officer): Promise<number[]> {
  const document = `query ($code: CreditCode!) { subject(code: $code) {
    penalties(first: 1) { totalCount } timeline(first: 1) { totalCount } } }`;
  const { subject } = counts.parse(await desk.ask(who, document, { code: party.code }));
  return [subject.penalties.totalCount, subject.timeline.totalCount];
}

async function change(part: string, working: boolean, who = creditOffice, reason = '演练') {
  const document = `mutation ($input: SwitchDueProcessInput!) { done: switchDueProcess(input: $input) {
    recordType { dueProcess { part working reason changedBy } } userErrors { code } } }`;
  return (await desk.ask(who, document, { input: { recordType: 'penalty', part, working, reason } }))['done'];
}

describe('due process of a type', () => {
  it.each(['NOTICE', 'OBJECTION', 'REPAIR', 'REVOCATION'])(
    'stops publication and counting at once while %s does not work, whatever matter is stated',
    async (part) => {
      expect(await counted(stranger)).toEqual([1, 1]);
      expect(await counted(checker)).toEqual([1, 1]);
      expect(await change(part, false)).toMatchObject({
        recordType: {
          dueProcess: expect.arrayContaining([expect.objectContaining({ part, working: false })]),
        },
      });
      expect(await counted(stranger)).toEqual([0, 0]);
      expect(await counted(checker)).toEqual([0, 0]);
      // Who decided and whom it concerns keep it.
      expect(await counted(officer)).toEqual([1, 1]);
      expect(await counted(representative)).toEqual([1, 1]);
      await change(part, true);
      expect(await counted(stranger)).toEqual([1, 1]);
      expect(await counted(checker)).toEqual([1, 1]);
    },
  );

  it('is switched by the credit office alone, with a reason, and the ledger has who and why', async () => {
    expect(await change('REPAIR', false, officer)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await change('REPAIR', false, creditOffice, ' ')).toMatchObject({
      userErrors: [{ code: 'REASON_MISSING' }],
    });
    await change('REPAIR', true, creditOffice, '修复窗口恢复');
    const { rows } = await desk.database.pool.query<{ actor: string; detail: string }>(
      `select actor, detail from ledger_entry where action = 'due-process.switch' order by recorded_at desc limit 1`,
    );
    expect(rows[0]?.actor).toBe(creditOffice.actor);
    expect(JSON.parse(rows[0]?.detail ?? '')).toEqual({
      part: 'REPAIR',
      working: true,
      reason: '修复窗口恢复',
    });
  });
});
