import { isAuditing } from '@xintu/catalogue';
import { accessRule, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';
import { subjectOfReader } from '@xintu/records';

/**
 * Who sees a document: who issued it, the credit office beside them, the subject where it is open to it, and auditors
 * with a stated matter. Row-level security says the same in its own words (migration 0161).
 */
function maySeeDocument(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  return any([
    sql`array[${row.column('department_code')}, ${row.column('credit_office_code')}] && ${reader.departments}`,
    sql`${row.column('open_to_subject')} and ${row.column('subject_id')} = ${subjectOfReader(reader)}`,
    isAuditing(context),
  ]);
}

/** 文书: newest first. */
export const issuedDocuments: Source = {
  rows: 'issued_document',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeDocument),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};

/** 文书文件 */
export const issuedDocumentFiles: Source = {
  rows: 'issued_document_file',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('format'), type: 'text', direction: 'asc' }],
};
