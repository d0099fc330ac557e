import { SUBJECT_PLACE } from '@xintu/declarations';
import { STAGING } from '@xintu/records';
import type { ClientBase } from 'pg';

import { problem, type Problem } from '../rules/problem.ts';

const TOGETHER = 1000;

/** Rows of a file that are merged together: from a row to a row, as the sheet counts. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** As far as rows are counted. */
export const LAST_ROW = 2 ** 31 - 1;

export const wholeFile: RowRange = { from: 0, to: LAST_ROW };

/**
 * Ties each staged row of a piece to its subject by the subject's key, provided that the name in the row is, or was, the
 * subject's; finds the record it may be, or gives it a new one, and the first row of the file that means the same.
 *
 * All of it is looked up for each row by an index. Of tables that were just filled the planner knows nothing: joins read
 * each of them as a whole for every piece, or compare every row with every row; and of a condition that something exists
 * it believes that the first hit is near, so that names are counted.
 */
export async function matchSubjects(client: ClientBase, { from, to }: RowRange): Promise<void> {
  const named = (names: string) =>
    `(select count(*) from ${names} n where n.subject_id = f.subject_id and n.normalised = f.party_normalised)`;
  await client.query(
    `with found as materialized (
       select s.row_number, s.identity, s.party_normalised,
         (select k.subject_id from subject_key k where k.key = s.party_key) as subject_id
       from ${STAGING} s where s.row_number between $1 and $2),
     matched as materialized (
       select f.row_number, f.subject_id, regexp_replace(f.identity, '${SUBJECT_PLACE}', f.subject_id::text) as identity,
         ${named('subject_name')} + ${named('practitioner_name')} > 0 as named
       from found f where f.subject_id is not null),
     compared as materialized (
       select m.row_number, m.subject_id, m.identity,
         (select i.record_id from record_identity i where i.identity = m.identity) as record_id,
         case when m.named then coalesce(
           (select o.row_number from staged_outcome o where o.identity = m.identity and o.first_row = o.row_number),
           min(m.row_number) filter (where m.named) over (partition by m.identity)) end as first_row
       from matched m)
     insert into staged_match (row_number, subject_id, identity, first_row, record_id, outcome)
     select row_number, subject_id, identity, first_row,
       case when record_id is null and first_row = row_number then uuidv7() else record_id end,
       case when record_id is null and first_row = row_number then 'NEW' end
     from compared`,
    [from, to],
  );
  await client.query('analyze staged_match');
}

/** The rows of the piece whose name is not the subject's, in pages: each a problem that says the registered one. */
export async function* misnamedRows(
  client: ClientBase,
  column: string,
): AsyncGenerator<readonly Problem[], void, undefined> {
  let after = 0;
  for (;;) {
    const { rows } = await client.query<{ row: number; stated: string; registered: string }>(
      `select m.row_number as row, s.party_name as stated, v.name as registered
       from staged_match m join ${STAGING} s on s.row_number = m.row_number
       join subject_version v on v.subject_id = m.subject_id and v.recorded_to = 'infinity'
       where m.first_row is null and m.row_number > $1 order by 1 limit ${TOGETHER}`,
      [after],
    );
    if (rows.length === 0) return;
    yield rows.map(({ row, stated, registered }) =>
      problem('NAME_MISMATCH', { row, column, value: stated }, { expected: registered }),
    );
    after = rows.at(-1)?.row ?? after;
  }
}
