import { all, any, type Row, sql, type Sql } from '@xintu/graph';

import { hasEnded } from './access.ts';

/**
 * Whether anything may rest on a record today: it has not ended, the legal basis of its type and of its list is in
 * force, and where it is adverse, due process works and its subject was told (product promises 3, 6, 7).
 */
export function carries(record: Row, today: Sql): Sql {
  const told = sql`(${record.column('publicity_decision')} is distinct from 'PUBLISH' or ${record.column('publicity_from')} <= ${today})`;
  return all([
    sql`not (${hasEnded(record, today)})`,
    sql`exists (select from record_type carrying join legal_basis carried on carried.code = carrying.legal_basis_code
      where carrying.code = ${record.column('type_code')}
        and carried.valid_from <= ${today} and coalesce(carried.valid_to >= ${today}, true)
        and (not carrying.adverse or carrying.due_process and ${told}))`,
    sql`(${record.column('list_code')} is null or exists (select from list standing
      join legal_basis stood on stood.code = standing.legal_basis_code where standing.code = ${record.column('list_code')}
        and stood.valid_from <= ${today} and coalesce(stood.valid_to >= ${today}, true)))`,
  ]);
}

/**
 * Whether a record is what a measure waits for: it is of the measure's list, type or grade, and the measure's own time
 * is not over. A grade that was computed here sets nothing going.
 */
export function isOccasionOf(measure: Row, record: Row, today: Sql): Sql {
  const is = (one: string, other: string) => sql`${measure.column(one)} = ${record.column(other)}`;
  const graded = all([
    is('scheme_code', 'scheme_code'),
    sql`${record.column('grade')} = any(${measure.column('grades')})`,
    sql`${record.column('origin')} = 'RECEIVED'`,
  ]);
  const lasts = sql`${record.column('decided_on')} + make_interval(months => ${measure.column('months')}) >= ${today}`;
  return all([
    any([is('list_code', 'list_code'), is('record_type_code', 'type_code'), graded]),
    any([sql`${measure.column('months')} is null`, lasts]),
  ]);
}

/** Whether a record sets a measure going: it is what the measure waits for, and it carries. */
export const setsGoing = (measure: Row, record: Row, today: Sql): Sql =>
  all([isOccasionOf(measure, record, today), carries(record, today)]);
