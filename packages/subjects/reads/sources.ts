import {
  accessRule,
  any,
  exists,
  type PlanContext,
  type Row,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';

/**
 * Organisations are public. Practitioners (执业人员) are not: they are seen by the departments that hold a record of
 * them, by themselves nowhere in lists, and never found by search.
 */
function maySeeSubject(subject: Row, context: PlanContext): Sql {
  const held = exists(
    holdings,
    (holding) => sql`${holding.column('subject_id')} = ${subject.column('subject_id')}
      and ${holding.column('provider_code')} = ${context.reader.department}`,
    context,
  );
  return any([sql`${subject.column('kind')} <> 'PRACTITIONER'`, held]);
}

const bySubject = { column: (row: Row) => row.column('subject_id'), type: 'uuid', direction: 'asc' } as const;

/** Which departments hold a record of a subject. */
const holdings: Source = { rows: 'record', versioned: false, access: 'with its parent', order: [bySubject] };

/** Keys of subjects: credit codes, and what stands for one. */
export const subjectKeys: Source = {
  rows: 'subject_key',
  versioned: false,
  access: 'everybody',
  order: [bySubject],
};

/** 信用主体, one version each. */
export const subjects: Source = {
  rows: 'subject_version',
  versioned: true,
  access: accessRule({ class: 'PUBLIC' }, maySeeSubject),
  order: [bySubject],
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
