import { isAuditing } from '@xintu/catalogue';
import {
  accessRule,
  all,
  any,
  exists,
  type PlanContext,
  type Row,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';

import { subjectOfReader } from './derived.ts';

/** What a notice tells of, only to ask for its type: row-level security still stands. */
const typedRecords: Source = {
  rows: 'record_version',
  versioned: true,
  access: 'with its parent',
  order: [{ column: (row) => row.column('record_id'), type: 'uuid', direction: 'asc' }],
};

/**
 * A notice is for the authority, for who handed in, for the subject, and for auditors with a stated matter; for a
 * service token only where its record is of a type that the token is for.
 */
function maySeeNotice(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  const record = exists(
    typedRecords,
    (version) => sql`${version.column('subject_id')} = ${row.column('subject_id')}
      and ${version.column('record_id')} = ${row.column('record_id')}
      and ${version.column('type_code')} = any(${reader.recordTypes})`,
    context,
  );
  const inScope = sql`${reader.recordTypes} is null or ${record}`;
  const concerned = any([
    sql`array[${row.column('authority_code')}, ${row.column('provider_code')}] && ${reader.departments}`,
    sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
    isAuditing(context),
  ]);
  return all([inScope, concerned]);
}

/** 信用修复告知书: newest first. */
export const notices: Source = {
  rows: 'record_notice',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED' }, maySeeNotice),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};
