import { isAuditing } from '@xintu/catalogue';
import { accessRule, all, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';
import { subjectOfReader } from '@xintu/records';

/**
 * A report is the department's that had it made, or the subject's that asked for it itself; auditors see it for a stated
 * matter. Row-level security says the same (migration 0236).
 */
function maySeeReport(report: Row, context: PlanContext): Sql {
  const { reader } = context;
  return any([
    sql`${report.column('department_code')} = any(${reader.departments})`,
    all([
      sql`${report.column('department_code')} is null`,
      sql`${report.column('subject_id')} = ${subjectOfReader(reader)}`,
    ]),
    isAuditing(context),
  ]);
}

/** 信用报告, newest first. */
export const creditReports: Source = {
  rows: 'credit_report',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeReport),
  order: [
    { column: (row) => row.column('issued_at'), type: 'timestamptz', direction: 'desc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'desc' },
  ],
};
