import { penalty } from '@xintu/catalogue/rules';
import { legalDay } from '@xintu/kernel';
import { aPenaltyRow, csvOf } from '@xintu/records/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { readRecordLimits } from '../reads/limits.ts';
import { readUpwardDeliveries } from '../reads/upward-deliveries.ts';
import { readUpwardTodos } from '../reads/upward-todos.ts';
import { openFreshIntake, type FreshIntake } from '../testing/fresh-intake.ts';
import { exportDoublePublicity } from './export-double-publicity.ts';
import { confirmDelivery } from './upward-delivery.ts';

const today = legalDay('2026-11-22');
const calendar = {
  holidays: new Set<never>(),
  workdays: new Set<never>(),
  coveredUntil: legalDay('2026-12-31'),
};
let intake: FreshIntake;
beforeEach(async () => {
  intake = await openFreshIntake();
  const decided = (day: string, number: number) =>
    aPenaltyRow(penalty)
      .by(intake.department)
      .with('CF_WSH', `吉市文罚决〔2026〕${number}号`)
      .with('CF_JDRQ', day);
  await intake.send(csvOf(decided('2026/11/21', 1), decided('2026/11/10', 2)));
});
afterEach(() => intake.close());

const wanted = () => ({
  ...({ kind: 'penalty', subjects: 'legal', format: 'csv' } as const),
  ...{ provider: intake.department.code, from: '2026-11-20', to: null, today },
});
const question = () => ({
  ...{ pool: intake.database.pool, viewer: intake.reporter, today, calendar },
  departments: [intake.department.code],
});
const todos = async () =>
  (await readUpwardTodos(question(), [intake.department.code])).map(({ count, dueOn }) => [count, dueOn]);
const files = () => readUpwardDeliveries(intake.database.pool, intake.department.code);
const limitOf = async (number: number) => {
  const [row] = await intake.query(`select record_id as id from record_version where document_number = $1`, [
    `吉市文罚决〔2026〕${number}号`,
  ]);
  const limits = await readRecordLimits(question(), String(row?.['id']));
  return limits.find(({ code }) => code === 'SUPERIOR_LINE');
};

it('is due until its file was said to be sent, and overdue without', async () => {
  expect(await todos()).toEqual([[2, '2026-11-13']]);
  const file = await exportDoublePublicity(intake.database.pool, intake.reporter, wanted());
  if (!file.allowed) throw new Error('not allowed');
  expect(await files()).toEqual([]); // broken off so far: nobody can have sent it
  const pieces = [];
  for await (const piece of file.content) pieces.push(piece);
  const [made] = await files();
  expect(made).toMatchObject({ level: 'SUPERIOR_LINE', records: 1, sentOn: null });
  expect(await todos()).toEqual([[2, '2026-11-13']]); // made is not sent

  const sent = { id: made?.id ?? '', sentOn: today, reference: '州回执〔2026〕3号' };
  const refusedBy = async (acting: FreshIntake['acting'], given: Parameters<typeof confirmDelivery>[1]) =>
    (await confirmDelivery(acting, given)).userErrors.map(({ code }) => code);
  expect(await refusedBy(intake.as(['case-officer']), sent)).toEqual(['NOT_ALLOWED']);
  expect(await refusedBy(intake.acting, { ...sent, sentOn: '2026-11-23' })).toEqual(['DAY_INVALID']);
  expect(await refusedBy(intake.acting, { ...sent, sentOn: '2026-11-21' })).toEqual(['DAY_INVALID']);
  expect(await refusedBy(intake.acting, sent)).toEqual([]);
  expect(await refusedBy(intake.acting, sent)).toEqual(['NOT_FOUND']);

  expect(await todos()).toEqual([[1, '2026-11-13']]);
  expect(await limitOf(1)).toMatchObject({ metOn: today, dueOn: '2026-11-24', state: 'KEPT' });
  expect(await limitOf(2)).toMatchObject({ metOn: null, dueOn: '2026-11-13', state: 'OVER' });
  expect(
    await intake.query(
      `select detail::jsonb ->> 'records' as records from ledger_entry where action = 'upward.confirm'`,
    ),
  ).toEqual([{ records: '1' }]);
});
