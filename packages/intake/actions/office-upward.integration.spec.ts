import { demonstrationDepartments, type DepartmentRow } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { legalDay } from '@xintu/kernel';
import { aPenaltyRow, csvOf } from '@xintu/records/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { readRecordLimits } from '../reads/limits.ts';
import { readUpwardDeliveries } from '../reads/upward-deliveries.ts';
import { readUpwardTodos } from '../reads/upward-todos.ts';
import { openFreshIntake, type FreshIntake } from '../testing/fresh-intake.ts';
import type { Acting } from './batch-actor.ts';
import { exportDoublePublicity } from './export-double-publicity.ts';
import { confirmDelivery } from './upward-delivery.ts';

const today = legalDay('2026-11-22');
const calendar = {
  holidays: new Set<never>(),
  workdays: new Set<never>(),
  coveredUntil: legalDay('2026-12-31'),
};
const departmentOf = (key: string): DepartmentRow => {
  const department = demonstrationDepartments.find((one) => one.key === key);
  if (department === undefined) throw new Error(`no department ${key}`);
  return department;
};
let intake: FreshIntake;
let office: Acting;
beforeEach(async () => {
  intake = await openFreshIntake();
  const acting = intake.as(['credit-office'], departmentOf('credit-office-433101'));
  office = { ...acting, viewer: { ...acting.viewer, purpose: { matter: 'upward', reference: '汇总上报' } } };
  const decided = (day: string, number: number) =>
    aPenaltyRow(penalty)
      .by(intake.department)
      .with('CF_WSH', `吉市文罚决〔2026〕${String(number)}号`)
      .with('CF_JDRQ', day);
  await intake.send(csvOf(decided('2026/11/21', 1), decided('2026/11/10', 2)));
});
afterEach(() => intake.close());

const codeOf = ({ viewer }: Acting) => viewer.department?.code ?? '';
const questionOf = ({ viewer }: Acting) => ({ pool: intake.database.pool, viewer, today, calendar });
const todosOf = async (acting: Acting) =>
  (await readUpwardTodos(questionOf(acting), [codeOf(acting)])).map(({ id, count, dueOn }) => [
    id,
    count,
    dueOn,
  ]);

/** Writes the file of everything that goes from the office to the platform above. */
async function make(acting: Acting) {
  const file = await exportDoublePublicity(intake.database.pool, acting.viewer, {
    ...({ kind: 'penalty', subjects: 'legal', format: 'csv' } as const),
    ...{ provider: null, from: null, to: null, today },
  });
  if (!file.allowed) return null;
  for await (const _piece of file.content);
  const [made] = await readUpwardDeliveries(intake.database.pool, codeOf(acting));
  return made ?? null;
}

it('is due for the credit office from the day of acceptance, until it says that it was sent', async () => {
  const due = [['upward:OFFICE_UPWARD', 2, '2026-11-24']];
  const ofDepartment = [['upward:SUPERIOR_LINE', 2, '2026-11-13']];
  expect(await todosOf(office)).toEqual(due);
  expect(await make(intake.acting)).toBeNull(); // everybody's records are the office's to take out
  const made = await make(office);
  expect(made).toMatchObject({ level: 'OFFICE_UPWARD', records: 2, sentOn: null });
  expect(await todosOf(office)).toEqual(due);

  const sent = { id: made?.id ?? '', sentOn: today, reference: '省回执〔2026〕8号' };
  const refusedBy = async (acting: Acting) =>
    (await confirmDelivery(acting, sent)).userErrors.map(({ code }) => code);
  expect(await refusedBy(intake.acting)).toEqual(['NOT_FOUND']);
  expect(await refusedBy(office)).toEqual([]);

  expect(await todosOf(office)).toEqual([]);
  expect(await todosOf(intake.acting)).toEqual(ofDepartment); // its own superior line was told nothing
  const records = await intake.query('select record_id as id from record_version order by decided_on');
  for (const { id } of records) {
    const limits = await readRecordLimits(
      { ...questionOf(intake.acting), departments: [intake.department.code] },
      String(id),
    );
    expect(limits.find(({ code }) => code === 'OFFICE_UPWARD')).toMatchObject({
      ...{ startsOn: today, metOn: today, state: 'KEPT' },
    });
    expect(limits.find(({ code }) => code === 'SUPERIOR_LINE')).toMatchObject({ metOn: null });
  }
});
