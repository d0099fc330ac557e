import type { LookUp } from '@xintu/ledger';
import type pg from 'pg';

const statement = {
  name: 'bare-look-ups',
  text: `insert into ledger_entry (action, actor, department_code, subject_id, matter, reference, request_id, detail)
    select action, actor, "departmentCode", "subjectId", matter, reference, "requestId", detail
    from json_to_recordset($1) as look_up (action text, actor text, "departmentCode" text, "subjectId" uuid,
      matter text, reference text, "requestId" text, detail text)`,
};

/**
 * Enters look-ups in groups: while one is being written the next gathers, as the gateway does. Written by hand for the
 * limit: whatever fails ends the process.
 *
 * @param pool one connection
 */
export function openLookUps(pool: pg.Pool): (lookUps: readonly LookUp[]) => Promise<void> {
  let gathered: LookUp[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<unknown> | null = null;
  return async (lookUps) => {
    gathered.push(...lookUps);
    next ??= last.then(() => {
      const values = [JSON.stringify(gathered)];
      gathered = [];
      next = null;
      last = pool.query({ ...statement, values });
      return last;
    });
    await next;
  };
}
