import { legalBases } from '@xintu/catalogue';
import {
  all,
  exists,
  join,
  list,
  name,
  orderBy,
  type PlanContext,
  type Read,
  type Row,
  seenRows,
  type Source,
  sourceAt,
  sql,
  type Sql,
} from '@xintu/graph';

import { setsGoing } from './sets-going.ts';
import { recordsOfOne } from './sources.ts';

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

/** Whether a measure may be carried out: its basis is in force, was read, and is high enough (product promise 3). */
export const measureWorks = (measure: Row, context: PlanContext): Sql =>
  exists(
    legalBases,
    (basis) => sql`${basis.column('code')} = ${measure.column('legal_basis_code')}
      and measure_works(${measure.column('kind')}, ${basis.column('confirmed')}, ${basis.column('level')},
        ${basis.column('valid_from')}, ${basis.column('valid_to')}, ${context.today})`,
    context,
  );

/** What lasts until when because of a record: until it ends itself, or the measure's own time is over. */
const until = (measure: Row, record: Row): Sql => sql`least(
    case when ${record.column('kind')} = 'listing' then ${record.column('valid_to')}
      else ${record.column('publicity_until')} end,
    (${record.column('decided_on')} + make_interval(months => ${measure.column('months')}))::date)`;

/**
 * The measures that something of a subject's file sets going, with what they rest on: the first decision says since
 * when, the newest until when. Most files set nothing going, so which measures could be is asked first.
 */
const measuresOfFile: Source = {
  rows: (context, _args, subject) => {
    const [measure, record, any] = [context.nextRow(), context.nextRow(), context.nextRow()];
    const file = sourceAt(recordsOfOne, subject, context);
    const newestFirst = orderBy(file.order, record);
    const column = (of: Row, ...names: readonly string[]) => join(names.map((one) => of.column(one)));
    return sql`select ${name(measure.alias)}.*, resting.*
      from measure as ${name(measure.alias)} cross join lateral (
        select array_agg(${record.column('record_id')}) as because, min(${record.column('decided_on')}) as since,
          (array_agg(${until(measure, record)} order by ${newestFirst}))[1] as until
        ${seenRows(file, record, context, setsGoing(measure, record, context.today))}) as resting
      where coalesce(${column(measure, 'list_code', 'record_type_code', 'scheme_code')}) = any(array(
          select unnest(array[${column(any, 'list_code', 'type_code', 'scheme_code')}]) ${seenRows(file, any, context, sql`true`)}))
        and resting.because is not null`;
  },
  versioned: false,
  access: 'with its parent',
  order: byCode,
  besideShared: true,
};

/** 现行措施: the measures that work and that something of an organisation's file sets going, as far as the reader sees it. */
export const measuresInForce: Read = list(measuresOfFile, (subject, measure, context) =>
  all([sql`${subject.column('kind')} <> 'PRACTITIONER'`, measureWorks(measure, context)]),
);

/** The records that a measure of a subject rests on, newest decision first. */
export const restsOn: Read = list(
  recordsOfOne,
  (measure, record) => sql`${record.column('record_id')} = any(${measure.column('because')})`,
);
