import { STAGING } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { ProblemWriter } from '../model/problem-writer.ts';
import { SUBJECT_PLACE } from '../rules/check-row.ts';
import { problem } from '../rules/problem.ts';

const TOGETHER = 1000;

/**
 * Ties each staged row to its subject by the subject's key, provided that the name in the row is, or was, the
 * subject's; finds the record it may be, and the first row of the file that means the same record.
 */
export async function matchSubjects(client: ClientBase): Promise<void> {
  await client.query(
    `with matched as (
       select s.row_number, k.subject_id,
         regexp_replace(s.identity, '${SUBJECT_PLACE}', k.subject_id::text) as identity,
         exists (select 1 from subject_name n where n.subject_id = k.subject_id and n.normalised = s.party_normalised)
         or exists (select 1 from practitioner_name n where n.subject_id = k.subject_id and n.normalised = s.party_normalised) as named
       from ${STAGING} s join subject_key k on k.key = s.party_key)
     insert into staged_match (row_number, subject_id, identity, first_row, record_id)
     select m.row_number, m.subject_id, m.identity,
       case when m.named then min(m.row_number) filter (where m.named) over (partition by m.identity) end, i.record_id
     from matched m left join record_identity i on i.identity = m.identity`,
  );
  await client.query('analyze staged_match');
}

/** The rows whose name is not the subject's: each a problem that says the registered one. @returns how many */
export async function reportNames(
  client: ClientBase,
  problems: ProblemWriter,
  column: string,
): Promise<number> {
  let [count, after] = [0, 0];
  for (;;) {
    const { rows } = await client.query<{ row: number; stated: string; registered: string }>(
      `select m.row_number as row, s.party_name as stated, v.name as registered
       from staged_match m join ${STAGING} s on s.row_number = m.row_number
       join subject_version v on v.subject_id = m.subject_id and v.recorded_to = 'infinity'
       where m.first_row is null and m.row_number > $1 order by 1 limit ${TOGETHER}`,
      [after],
    );
    if (rows.length === 0) return count;
    await problems.add(
      rows.map(({ row, stated, registered }) =>
        problem('NAME_MISMATCH', { row, column, value: stated }, { expected: registered }),
      ),
      'MERGE',
    );
    count += rows.length;
    after = rows.at(-1)?.row ?? after;
  }
}
