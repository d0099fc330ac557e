import { legalBases, recordTypes } from '@xintu/catalogue';
import {
  all,
  any,
  exists,
  list,
  type PlanContext,
  type Read,
  referenceValue,
  type Row,
  type Source,
  sourceAt,
  sql,
  type Sql,
  value,
} from '@xintu/graph';

import { hasEnded } from './access.ts';
import { recordsOfOne } from './sources.ts';
import { standsOnBasis } from './stands-on-basis.ts';

const byCode = [{ column: (row: Row) => row.column('code'), type: 'text', direction: 'asc' }] as const;

/** 奖惩措施 of the catalogue: like everything in it, public. */
export const measures: Source = {
  rows: 'measure',
  versioned: false,
  access: 'everybody',
  order: byCode,
};

/** Kinds of departments that carry a measure out; none: every department. */
export const measureExecutors: Source = {
  rows: 'measure_executor',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('department_kind'), type: 'text', direction: 'asc' }],
};

/** Each subject beside each measure. */
const measuresOfSubject: Source = {
  rows: 'measure_of_subject',
  versioned: false,
  access: 'with its parent',
  order: byCode,
};

/** Whether a measure may be carried out: its basis is in force, was read, and is high enough (product promise 3). */
export const measureWorks = (measure: Row, context: PlanContext): Sql =>
  exists(
    legalBases,
    (basis) => sql`${basis.column('code')} = ${measure.column('legal_basis_code')}
      and measure_works(${measure.column('kind')}, ${basis.column('confirmed')}, ${basis.column('level')},
        ${basis.column('valid_from')}, ${basis.column('valid_to')}, ${context.today})`,
    context,
  );

const ofType = (record: Row, column: string): Sql =>
  referenceValue(recordTypes, 'code', record.column('type_code'), column);

/**
 * Whether a record sets a measure going: it is of the measure's list, type or grade, has not ended, its due process
 * works, the legal basis of its type is in force and its subject was told (product promises 3, 6, 7). A grade that was computed here sets nothing going.
 */
function setsGoing(measure: Row, record: Row, context: PlanContext): Sql {
  const { today } = context;
  const is = (one: string, other: string) => sql`${measure.column(one)} = ${record.column(other)}`;
  const graded = all([
    is('scheme_code', 'scheme_code'),
    sql`${record.column('grade')} = any(${measure.column('grades')})`,
    sql`${record.column('origin')} = 'RECEIVED'`,
  ]);
  const lasts = sql`${record.column('decided_on')} + make_interval(months => ${measure.column('months')}) >= ${today}`;
  const told = all([
    ofType(record, 'due_process'),
    sql`(${record.column('publicity_decision')} is distinct from 'PUBLISH' or ${record.column('publicity_from')} <= ${today})`,
  ]);
  return all([
    any([is('list_code', 'list_code'), is('record_type_code', 'type_code'), graded]),
    sql`not (${hasEnded(record, today)})`,
    any([sql`${measure.column('months')} is null`, lasts]),
    any([sql`not ${ofType(record, 'adverse')}`, told]),
    standsOnBasis(record, context),
  ]);
}

const sameSubject = (here: Row, there: Row): Sql =>
  sql`${there.column('subject_id')} = ${here.column('subject_id')}`;

/** 现行措施: the measures that work and that something of the subject's file sets going, as far as the reader sees it. */
export const measuresInForce: Read = list(measuresOfSubject, (subject, measure, context) =>
  all([
    sameSubject(subject, measure),
    exists(
      sourceAt(recordsOfOne, subject, context),
      (record) => setsGoing(measure, record, context),
      context,
    ),
    measureWorks(measure, context),
  ]),
);

/** The records that a measure of a subject rests on, newest decision first. */
export const restsOn: Read = list(recordsOfOne, setsGoing);

const decidedOldest = [
  { column: (row: Row) => row.column('decided_on'), type: 'date', direction: 'asc' },
  { column: (row: Row) => row.column('record_id'), type: 'uuid', direction: 'asc' },
] as const;

/** Since when the measure holds: the first decision that it rests on. */
export const measureSince: Read = value(
  recordsOfOne,
  setsGoing,
  (record) => record.column('decided_on'),
  decidedOldest,
);

/** Until when, as far as it is known: the end of the newest record that it rests on, or of the measure's own time. */
export const measureUntil: Read = value(
  recordsOfOne,
  setsGoing,
  (record, _context, measure) => sql`least(
    case when ${record.column('kind')} = 'listing' then ${record.column('valid_to')}
      else ${record.column('publicity_until')} end,
    (${record.column('decided_on')} + make_interval(months => ${measure.column('months')}))::date)`,
);
