import { accessDatabase } from '@xintu/access/testing';
import { watchCases } from '@xintu/cases';
import { limitEnd } from '@xintu/cases/rules';
import { loadReference, readWorkingCalendar } from '@xintu/catalogue';
import { type Database, inTransaction } from '@xintu/database';
import { installedDeclarations } from '@xintu/installed-sectors';
import { addDays, legalDay, type WorkingCalendar } from '@xintu/kernel';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { caseKinds } = installedDeclarations;
/** Days on which a limit starts: an ordinary one, and the last one before the long holiday. */
const starts = [legalDay('2026-05-12'), legalDay('2026-09-30')];
const division = '433101';

/** Every state of every kind in which a limit runs. */
const limited = caseKinds.flatMap((kind) =>
  kind.states.flatMap((state) => {
    const limit = kind.limits.find(({ code }) => code === state.limit);
    return limit === undefined ? [] : [{ kind, state, limit }];
  }),
);

let database: Database;
let calendar: WorkingCalendar;
let department: string;

beforeAll(async () => {
  database = await accessDatabase();
  await loadReference(database, installedDeclarations);
  calendar = await inTransaction(database.pool, readWorkingCalendar);
  const { rows } = await database.pool.query<{ code: string }>(
    `select code from department where key = 'culture-433101'`,
  );
  department = rows[0]?.code ?? '';
  const { code, name } = organisation(1);
  const subject = '019b0000-0000-7000-8000-000000000001';
  await database.pool.query('insert into subject_key values ($1, $2)', [code, subject]);
  await database.pool.query(
    `insert into subject_version (subject_id, recorded_from, code, kind, status, name, source, digest)
     values ($1, now(), $2, 'ENTERPRISE', 'ACTIVE', $3, 'intake', '')`,
    [subject, code, name],
  );
});
afterAll(() => database.close());

/** A case that entered a state, with the limit that runs from there. */
async function aCaseIn({ kind, state }: (typeof limited)[number], dueOn: string): Promise<string> {
  const { pool } = database;
  await pool.query('update case_file set closed_on = opened_on where closed_on is null');
  const { rows } = await pool.query<{ id: string }>(
    `insert into case_file (subject_id, kind_code, kind_version, number, state_code, entered_on, department_code, opened_by,
       opener_name, opened_on, due_on, single, open_to_subject)
     select subject_id, $1, (select max(version) from case_kind_version where kind_code = $1), 'x', $2, '2026-05-12', $3, 'x', 'x',
       '2026-05-12', $4, false, true from subject_version returning id`,
    [kind.code, state.code, department, dueOn],
  );
  const id = rows[0]?.id ?? '';
  await pool.query(
    `insert into case_step (subject_id, case_id, position, kind_code, step_code, to_state, actor, actor_name, taken_on)
     select subject_id, id, 0, kind_code, 'open', state_code, 'x', 'x', opened_on from case_file where id = $1`,
    [id],
  );
  return id;
}

const became = async (id: string) => {
  const { rows } = await database.pool.query<{ escalated: boolean; state: string }>(
    'select escalated_on is not null as escalated, state_code as state from case_file where id = $1',
    [id],
  );
  return rows[0];
};

describe('a limit that ended', () => {
  it('is declared by many states, of every kind that waits for somebody in office', () => {
    expect(limited.length).toBeGreaterThan(15);
  });

  it.each(
    limited.flatMap((one) =>
      starts.map((start) => ({ ...one, start, name: `${one.kind.code} ${one.state.code} from ${start}` })),
    ),
  )('escalates or moves on the day after its last one: $name', async ({ start, ...one }) => {
    const end = limitEnd(one.limit, start, division, calendar);
    if (end === null) throw new Error(`no rule of ${one.limit.code} is in force on ${start}`);
    const id = await aCaseIn(one, end.day);
    const untouched = { escalated: false, state: one.state.code };
    for (const day of [addDays(end.day, -1), end.day]) {
      expect(await watchCases(database.pool, caseKinds, day)).toEqual({ expired: 0, escalated: 0 });
      expect(await became(id)).toEqual(untouched);
    }
    const expiry = one.kind.steps.find(
      ({ code, from }) => code === one.state.onExpiry && from.includes(one.state.code),
    );
    const after = await watchCases(database.pool, caseKinds, addDays(end.day, 1));
    expect(after).toEqual(expiry === undefined ? { expired: 0, escalated: 1 } : { expired: 1, escalated: 0 });
    expect(await became(id)).toEqual(
      expiry === undefined ? { ...untouched, escalated: true } : { escalated: false, state: expiry.to },
    );
    // Once is enough.
    if (expiry === undefined)
      expect((await watchCases(database.pool, caseKinds, addDays(end.day, 2))).escalated).toBe(0);
  });
});
