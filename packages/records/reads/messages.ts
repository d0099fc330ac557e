import { isAuditing } from '@xintu/catalogue';
import { accessRule, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';

import { subjectOfReader } from './derived.ts';

/** A message is for the subject, for the authority that tells it, and for auditors with a stated matter. */
function maySeeMessage(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  return any([
    sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
    sql`${row.column('authority_code')} = any(${reader.departments}) and ${reader.recordTypes} is null`,
    isAuditing(context),
  ]);
}

/** 站内消息: newest first. */
export const messages: Source = {
  rows: 'subject_message',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED' }, maySeeMessage),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};

/** 查看记录: who looked at the file of the reader's own organisation, by the ledger; newest first. */
export const lookUps: Source = {
  rows: 'subject_look_up',
  versioned: false,
  access: accessRule(
    { class: 'AUTHORISED' },
    (row, { reader }) => sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
  ),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};
