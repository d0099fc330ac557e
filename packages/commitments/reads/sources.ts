import { isAuditing } from '@xintu/catalogue';
import { accessRule, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';
import { subjectOfReader } from '@xintu/records';

/** 承诺事项: public, so that everybody knows what can be promised and what happens without it. */
export const commitmentItems: Source = {
  rows: 'commitment_item',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('code'), type: 'text', direction: 'asc' }],
};

/** 承诺书文本: all versions, the newest first. */
export const commitmentTemplates: Source = {
  rows: 'commitment_template',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('version'), type: 'integer', direction: 'desc' }],
};

/**
 * Who sees the text that was signed: who received it, who signed it, and auditors with a stated matter. Row-level
 * security says the same in its own words (migration 0170). What it says of a subject, everybody sees on the record.
 */
function maySeeSigning(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  return any([
    sql`${row.column('department_code')} = any(${reader.departments})`,
    sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
    isAuditing(context),
  ]);
}

/** 承诺书: newest first. */
export const commitmentSignings: Source = {
  rows: 'commitment_signing',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeSigning),
  order: [
    { column: (row) => row.column('signed_on'), type: 'date', direction: 'desc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'desc' },
  ],
};
