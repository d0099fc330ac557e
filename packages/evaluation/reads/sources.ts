import { isAuditing, readsForCreditOffice } from '@xintu/catalogue';
import { accessRule, all, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';
import { subjectOfReader } from '@xintu/records';

const by = (column: string, type: string, direction: 'asc' | 'desc' = 'asc') => ({
  column: (row: Row) => row.column(column),
  type,
  direction,
});

/** 评价方案: public, in all versions; those that are computed here. */
export const schemes: Source = {
  rows: 'evaluation_scheme',
  versioned: false,
  access: 'everybody',
  order: [by('code', 'text'), by('valid_from', 'date', 'desc'), by('version', 'text')],
};

/** 等级 of schemes. */
export const schemeGrades: Source = {
  ...{ rows: 'scheme_grade', versioned: false, access: 'everybody' },
  order: [by('position', 'integer')],
};

/** 指标 of schemes, and what grades directly. */
export const schemeIndicators: Source = {
  ...{ rows: 'scheme_indicator', versioned: false, access: 'everybody' },
  order: [by('position', 'integer')],
};

const isOwn = (row: Row, { reader }: PlanContext): Sql =>
  sql`${row.column('department_code')} = any(${reader.departments})`;

const inForce = (row: Row, run: string, { today }: PlanContext): Sql =>
  sql`evaluation_in_force(${row.column('subject_id')}, ${row.column(run)}, ${today})`;

const isPublished = (run: Sql, { today }: PlanContext): Sql => sql`evaluation_is_published(${run}, ${today})`;

/**
 * Runs: for the department whose they are, credit offices and auditors; and what a published result, or one about the
 * reader's own organisation, came from. Row-level security says the same in its own words (migration 0243).
 */
export const evaluationRuns: Source = {
  rows: 'evaluation_run',
  versioned: false,
  access: accessRule({ class: 'PUBLIC', purpose: true }, (run, context) =>
    any([
      isOwn(run, context),
      readsForCreditOffice(context),
      isAuditing(context),
      all([
        sql`${run.column('kind')} = 'COMPUTATION' and ${run.column('status')} = 'DONE'`,
        any([
          isPublished(run.column('id'), context),
          sql`evaluation_in_force(${subjectOfReader(context.reader)}, ${run.column('id')}, ${context.today})`,
        ]),
      ]),
    ]),
  ),
  order: [by('started_at', 'timestamptz', 'desc'), by('id', 'uuid', 'desc')],
};

/** How many organisations have which grade, and had before. */
export const evaluationCounts: Source = {
  rows: (_context, _args, here) => sql`select * from evaluation_counts(${here.column('id')})`,
  versioned: false,
  access: 'with its parent',
  order: [
    { ...by('before_grade', 'text'), column: (row) => sql`coalesce(${row.column('before_grade')}, '')` },
    by('grade', 'text'),
  ],
};

/** The department, and auditors, see every result; the subject what is in force about it. */
const seesAll = (row: Row, context: PlanContext): Sql => any([isOwn(row, context), isAuditing(context)]);
const isAboutReader = (row: Row, { reader }: PlanContext): Sql =>
  sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`;

/** Who sees the points of a result, and why: whatever is published, never the public. */
export const maySeePoints = (row: Row, context: PlanContext): Sql =>
  any([seesAll(row, context), isAboutReader(row, context)]);

/** 评价结果: where the scheme publishes grades, everybody sees those in force. */
export const evaluationOutcomes: Source = {
  rows: 'evaluation_outcome',
  versioned: false,
  access: accessRule({ class: 'PUBLIC', purpose: true }, (row, context) =>
    any([
      seesAll(row, context),
      all([
        inForce(row, 'run_id', context),
        any([isAboutReader(row, context), isPublished(row.column('run_id'), context)]),
      ]),
    ]),
  ),
  order: [by('grade', 'text', 'desc'), by('subject_id', 'uuid'), by('run_id', 'uuid')],
};

/** 评分说明 of a result. */
export const evaluationPoints: Source = {
  ...{ rows: 'evaluation_reason', versioned: false, access: 'with its parent' },
  order: [by('position', 'integer')],
};

/** 双随机抽查计划: for the department alone, and auditors. */
export const inspectionPlans: Source = {
  rows: 'inspection_plan',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, seesAll),
  order: [by('made_at', 'timestamptz', 'desc'), by('id', 'uuid', 'desc')],
};

/** 抽查比例 of a plan. */
export const inspectionShares: Source = {
  ...{ rows: 'inspection_share', versioned: false, access: 'with its parent' },
  order: [by('position', 'integer')],
};

/** Who is drawn by a plan. */
export const inspectionItems: Source = {
  ...{ rows: 'inspection_item', versioned: false, access: 'with its parent' },
  order: [by('position', 'integer')],
};
