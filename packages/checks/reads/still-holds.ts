import { isAuditing } from '@xintu/catalogue';
import { any, count, exists, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';

import { checkedRecords, checkMeasures, checkResults } from './sources.ts';

/** What a check found, whether or not it still may be shown; for questions about it, never as rows of an answer. */
const foundRecords: Source = {
  rows: 'credit_check_record',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

const isOf = (result: Row, there: Row): Sql =>
  sql`${there.column('check_id')} = ${result.column('check_id')}
    and ${there.column('result_id')} = ${result.column('id')}`;

/** Whether something that the result found still counts, or the reader is one of those who see it whatever became of it. */
function hasHit(result: Row, context: PlanContext): Sql {
  const counts = (found: Row) =>
    sql`${isOf(result, found)}
      and checked_record_holds(${found.column('subject_id')}, ${found.column('record_id')}, ${context.today})`;
  return any([
    exists(foundRecords, counts, context),
    exists(checkedRecords, (there) => isOf(result, there), context),
    isAuditing(context),
  ]);
}

/**
 * The outcome as it is shown: a result whose records have all ended since says what one without records says (product
 * promise 6). The stored outcome stays as it was, under the check's hash.
 */
export const shownOutcome = (result: Row, context: PlanContext): Sql =>
  sql`case when ${result.column('outcome')} = 'HAS_RECORDS' and not (${hasHit(result, context)})
    then 'NO_RECORDS' else ${result.column('outcome')} end`;

/** On how many subjects of a check something still counts. */
export const shownHits = (check: Row, context: PlanContext): Sql =>
  count(
    checkResults,
    (result) => sql`${result.column('check_id')} = ${check.column('id')}
      and ${result.column('outcome')} = 'HAS_RECORDS' and (${hasHit(result, context)})`,
    context,
  );

/** Whether other facts are on record today about those checked than the check found. */
export const changedSince = (check: Row, { today }: PlanContext): Sql =>
  sql`check_changed_since(${check.column('id')}, ${check.column('as_of')}, ${today})`;

/** 措施执行: of measures that are still shown. */
export const isOfShownMeasure = (answer: Row, context: PlanContext): Sql =>
  exists(
    checkMeasures,
    (measure) => sql`${measure.column('check_id')} = ${answer.column('check_id')}
      and ${measure.column('id')} = ${answer.column('measure_id')}`,
    context,
  );
