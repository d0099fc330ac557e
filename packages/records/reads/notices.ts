import { matters } from '@xintu/catalogue';
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

/** A notice is for the authority, for who handed in, for the subject, and for auditors with a stated matter. */
function maySeeNotice(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  const stated = exists(matters, (matter) => sql`${matter.column('code')} = ${reader.matter}`, context);
  return any([
    sql`${reader.department} in (${row.column('authority_code')}, ${row.column('provider_code')})`,
    sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
    all([sql`'auditor' = any(${reader.roles})`, stated]),
  ]);
}

/** 信用修复告知书: newest first. */
export const notices: Source = {
  rows: 'record_notice',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED' }, maySeeNotice),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};
