import { aViewer } from '@xintu/access/testing';
import { openRepeatOffences } from '@xintu/checks';
import { legalDay } from '@xintu/kernel';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const officer = aViewer({ roles: ['case-officer'] });
const stranger = aViewer({ departmentKey: 'approval-433101', roles: ['case-officer'] });
const office = aViewer({ departmentKey: 'credit-office-433101', roles: ['credit-office'] });
const party = organisation(3);
const other = organisation(4);

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
});
afterAll(() => desk.close());

async function penalise(who: typeof party, number: number): Promise<string> {
  const id = await desk.handInPenalty(who, (row) =>
    row.with('CF_WSH', `吉市文罚决〔2026〕屡${String(number)}号`),
  );
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-01', publicity_decision = 'PUBLISH',
       publicity_until = '2028-01-01' where record_id = $1`,
    [id],
  );
  return id;
}

const tasks = z.object({
  repeatOffences: z.array(
    z.object({
      ...{ id: z.string(), status: z.string(), subjectName: z.string(), reopenedOn: z.string().nullable() },
      records: z.array(z.object({ id: z.string() })),
    }),
  ),
});
const read = async (who = officer) =>
  tasks.parse(await desk.ask(who, '{ repeatOffences { id status subjectName reopenedOn records { id } } }'))
    .repeatOffences;
const open = (day: string) => openRepeatOffences(desk.database.pool, legalDay(day));

async function settle(id: string | undefined, what = '约谈并责令整改', who = officer) {
  const { settleRepeatOffence } = z
    .object({ settleRepeatOffence: z.object({ userErrors: z.array(z.object({ code: z.string() })) }) })
    .parse(
      await desk.ask(
        who,
        'mutation ($input: SettleRepeatOffenceInput!) { settleRepeatOffence(input: $input) { userErrors { code } } }',
        { input: { id, treated: true, what, documentNumber: '吉文约〔2026〕1号' } },
      ),
    );
  return settleRepeatOffence.userErrors.map(({ code }) => code);
}

it('a count of decisions opens a task for a person; a new decision opens it again; what was repaired is gone', async () => {
  const first = await penalise(party, 1);
  await penalise(party, 2);
  await penalise(other, 3);
  expect(await open('2026-03-02')).toBe(0);
  await penalise(party, 4);
  expect(await open('2026-03-02')).toBe(1);
  expect(await open('2026-03-03')).toBe(0);
  const [task] = await read();
  expect(task).toMatchObject({ status: 'OPEN', subjectName: party.name, reopenedOn: null });
  expect(task?.records).toHaveLength(3);
  expect(await read(stranger)).toEqual([]);
  expect(await desk.ask(officer, '{ todos { kind count } }')).toMatchObject({
    todos: expect.arrayContaining([{ kind: 'REPEAT_OFFENCES', count: 1 }]),
  });

  expect(await settle(task?.id, ' ')).toEqual(['TEXT_MISSING']);
  expect(await settle(task?.id, 'x', stranger)).toEqual(['NOT_FOUND']);
  expect(await settle(task?.id)).toEqual([]);
  expect(await settle(task?.id)).toEqual(['SETTLED_BEFORE']);
  expect(await open('2026-03-04')).toBe(0);
  expect(await desk.ask(office, '{ repeatOffenceProgress { all treated dismissed open } }')).toEqual({
    repeatOffenceProgress: [{ all: 1, treated: 1, dismissed: 0, open: 0 }],
  });

  await penalise(party, 5);
  expect(await open('2026-03-05')).toBe(1);
  expect(await read()).toMatchObject([{ status: 'OPEN', reopenedOn: '2026-03-05' }]);
  await desk.database.pool.query(`update record_version set ended_on = '2026-03-05' where record_id = $1`, [
    first,
  ]);
  const [after] = await read();
  expect(after?.records.map(({ id }) => id)).not.toContain(first);
  const { rows } = await desk.database.pool.query(
    `select from ledger_entry where action in ('repeat-offence.open', 'repeat-offence.settle')`,
  );
  expect(rows).toHaveLength(3);
});

it('nothing is derived about people: individual businesses are left out', async () => {
  const shop = organisation(6);
  for (const number of [11, 12, 13]) await penalise(shop, number);
  await desk.database.pool.query(
    `update subject_version set kind = 'INDIVIDUAL_BUSINESS'
     where subject_id = (select subject_id from subject_key where key = $1)`,
    [shop.code],
  );
  expect(await open('2026-03-06')).toBe(0);
});
