import { any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';

/**
 * Organisations are public. Practitioners (执业人员) are not: they are seen by the departments that hold a record of
 * them, by themselves nowhere in lists, and never found by search.
 */
function maySeeSubject(subject: Row, { reader }: PlanContext): Sql {
  const held = sql`exists (select 1 from record where record.subject_id = ${subject.column('subject_id')}
    and record.provider_code = ${reader.department})`;
  return any([sql`${subject.column('kind')} <> 'PRACTITIONER'`, held]);
}

/** 信用主体, one version each. */
export const subjects: Source = {
  rows: 'subject_version',
  versioned: true,
  access: maySeeSubject,
  order: [{ column: (row) => row.column('subject_id'), type: 'uuid', direction: 'asc' }],
};

/** Names of subjects, present and former, each with the time in which it was the known one. */
export const subjectNames: Source = {
  rows: 'subject_name',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('recorded_to'), type: 'timestamptz', direction: 'desc' }],
};

/** 关联关系 as seen from one end. */
export const relations: Source = {
  rows: 'relation',
  versioned: true,
  access: 'with its parent',
  order: [
    { column: (row) => row.column('kind'), type: 'text', direction: 'asc' },
    { column: (row) => row.column('direction'), type: 'text', direction: 'desc' },
    { column: (row) => row.column('other_subject_id'), type: 'uuid', direction: 'asc' },
  ],
};
