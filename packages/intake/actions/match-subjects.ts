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
 */
export async function matchSubjects(client: ClientBase, { from, to }: RowRange): Promise<void> {
  await client.query(
    `with matched as (
       select s.row_number, k.subject_id,
         regexp_replace(s.identity, '${SUBJECT_PLACE}', k.subject_id::text) as identity,
         exists (select 1 from subject_name n where n.subject_id = k.subject_id and n.normalised = s.party_normalised)
         or exists (select 1 from practitioner_name n where n.subject_id = k.subject_id and n.normalised = s.party_normalised) as named
       from ${STAGING} s join subject_key k on k.key = s.party_key
       where s.row_number between $1 and $2),
     compared as (
       select m.row_number, m.subject_id, m.identity, i.record_id,
         case when m.named then coalesce(o.row_number, min(m.row_number) filter (where m.named) over (partition by m.identity))
         end as first_row
       from matched m left join record_identity i on i.identity = m.identity
       left join staged_outcome o on o.identity = m.identity and o.first_row = o.row_number)
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
