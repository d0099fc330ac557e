import { accessRule, join, name, type PlanContext, row, type Row, type Source, sql } from '@xintu/graph';

import { maySeeQualityOf } from './quality-access.ts';

const ofProvider = accessRule({ class: 'OWN', purpose: true }, (at, context) =>
  maySeeQualityOf(at.column('provider_code'), context),
);

const newestFirst = (moment: string): Source['order'] => [
  { column: (at) => at.column(moment), type: 'timestamptz', direction: 'desc' },
  { column: (at) => at.column('id'), type: 'uuid', direction: 'desc' },
];

/** The days and the sector that figures are asked for, as a row: what is read of it is about them. */
export const qualityPeriods: Source = {
  rows: (
    context,
    args,
  ) => sql`select ${args.slot('from', 'date')} as first_day, ${args.slot('to', 'date')} as last_day,
    least(${args.slot('to', 'date')}, ${context.today}) as stood_on, ${args.slot('sector', 'text')} as sector`,
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, () => sql`true`),
  order: [{ column: (at) => at.column('first_day'), type: 'date', direction: 'asc' }],
};

/** The function of the figures for the period of a row, with the departments' and the record types' sectors. */
const figuresOf = (context: PlanContext, here: Row) => sql`select q.*, d.division_code,
    case when d.division_code like '%0000' then 'PROVINCE' when d.division_code like '%00' then 'PREFECTURE' else 'COUNTY' end as level
  from reporting_quality(${here.column('first_day')}, ${here.column('last_day')}, ${context.today}) q
  join department d on d.code = q.provider_code
  join record_type t on t.code = q.record_type_code
  where ${here.column('sector')} is null or ${here.column('sector')} in (d.sector, t.sector_code)`;

/** 报送质量: figures by department and record type. */
export const qualityRows: Source = {
  rows: (context, _args, here) => figuresOf(context, here),
  versioned: false,
  access: ofProvider,
  order: [
    { column: (at) => at.column('provider_code'), type: 'text', direction: 'asc' },
    { column: (at) => at.column('record_type_code'), type: 'text', direction: 'asc' },
  ],
};

/** What of the figures adds up. */
export const addedFigures = [
  ...['submitted', 'accepted', 'late', 'flawed', 'spot_checked', 'concealed', 'awaiting_review'],
  ...['zero_reported', 'months_due', 'months_reported', 'open_problems'],
] as const;

const sums = join(
  addedFigures.map((figure) => sql`sum(${row('f').column(figure)})::integer as ${name(figure)}`),
);

/** The same added up by level (州、县) and record type. */
export const qualityLevels: Source = {
  rows: (
    context,
    _args,
    here,
  ) => sql`select f.level, f.record_type_code, ${sums}, count(*)::integer as providers
    from (${figuresOf(context, here)}) f where ${maySeeQualityOf(row('f').column('provider_code'), context)} group by 1, 2`,
  versioned: false,
  access: 'with its parent',
  order: [
    { column: (at) => at.column('level'), type: 'text', direction: 'desc' },
    { column: (at) => at.column('record_type_code'), type: 'text', direction: 'asc' },
  ],
};

/** 分科室: what of the figures is about identities, by the section that handed them in. */
export const qualitySections: Source = {
  rows: (context, _args, here) => sql`select q.*
    from reporting_by_section(${here.column('first_day')}, ${here.column('last_day')}, ${context.today}) q
    join department d on d.code = q.provider_code
    join record_type t on t.code = q.record_type_code
    where ${here.column('sector')} is null or ${here.column('sector')} in (d.sector, t.sector_code)`,
  versioned: false,
  access: ofProvider,
  order: [
    { column: (at) => at.column('provider_code'), type: 'text', direction: 'asc' },
    { column: (at) => at.column('record_type_code'), type: 'text', direction: 'asc' },
    {
      column: (at) => sql`coalesce(${at.column('section')}, '') collate "C"`,
      type: 'text',
      direction: 'asc',
    },
  ],
};

/** The identities behind the figures of a department and record type. */
export const reportedIdentities: Source = {
  rows: (context, args) => sql`select * from reported_identities(${args.slot('provider', 'text')},
    ${args.slot('recordType', 'text')}, ${args.slot('from', 'date')}, ${args.slot('to', 'date')}, ${context.today})`,
  versioned: false,
  access: ofProvider,
  order: [
    { column: (at) => at.column('received_on'), type: 'date', direction: 'desc' },
    { column: (at) => at.column('id'), type: 'uuid', direction: 'desc' },
  ],
};

/** Months that are over and of which nothing was said. */
export const unreportedMonths: Source = {
  rows: (context, args) =>
    sql`select * from months_without_report(${args.slot('since', 'date')}, ${context.today})`,
  versioned: false,
  access: ofProvider,
  order: [
    { column: (at) => at.column('month'), type: 'date', direction: 'desc' },
    { column: (at) => at.column('provider_code'), type: 'text', direction: 'asc' },
    { column: (at) => at.column('record_type_code'), type: 'text', direction: 'asc' },
  ],
};

/** 文号缺口 */
export const documentNumberGaps: Source = {
  rows: (_context, args) =>
    sql`select * from document_number_gaps(${args.slot('provider', 'text')}, ${args.slot('year', 'integer')})`,
  versioned: false,
  access: ofProvider,
  order: [
    { column: (at) => sql`${at.column('series')} collate "C"`, type: 'text', direction: 'asc' },
    { column: (at) => at.column('first_missing'), type: 'integer', direction: 'asc' },
  ],
};

/** 零报送 */
export const zeroReports: Source = {
  rows: 'zero_report',
  versioned: false,
  access: ofProvider,
  order: newestFirst('declared_at'),
};

/** 抽查 */
export const spotChecks: Source = {
  rows: 'spot_check',
  versioned: false,
  access: ofProvider,
  order: newestFirst('made_at'),
};

/** Decisions of a spot check, in the order of its list. */
export const spotCheckItems: Source = {
  rows: 'spot_check_item',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (at) => at.column('row'), type: 'integer', direction: 'asc' }],
};

/** 季度通报: goes round among the departments. */
export const bulletins: Source = {
  rows: 'bulletin',
  versioned: false,
  access: accessRule({ class: 'SIGNED_IN' }, (_at, { reader }) => sql`${reader.department} is not null`),
  order: newestFirst('made_at'),
};
