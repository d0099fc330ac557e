import { isAuditing } from '@xintu/catalogue';
import { accessRule, all, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';
import { subjectOfReader } from '@xintu/records';

/**
 * Who sees that somebody must take note: that department, the authority, the credit office that keeps the board, the
 * subject (who received its record), and auditors with a stated matter; a service token for its record types only.
 * Row-level security says the same in its own words (migration 0181).
 */
function maySeeAcknowledgement(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  return all([
    sql`(${reader.recordTypes} is null or ${row.column('record_type_code')} = any(${reader.recordTypes}))`,
    any([
      sql`array[${row.column('department_code')}, ${row.column('authority_code')},
        ${row.column('credit_office_code')}] && ${reader.departments}`,
      sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
      isAuditing(context),
    ]),
  ]);
}

/** 签收: newest first. */
export const acknowledgements: Source = {
  rows: 'acknowledgement',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED', purpose: true }, maySeeAcknowledgement),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};
