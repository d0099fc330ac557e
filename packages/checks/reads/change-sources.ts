import { accessRule, all, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';

/**
 * A department is told what became of records that its checks relied on, and what was added about those whom it checked,
 * as long as that holds; a service token of its record types only. Row-level security says the same (migration 0237).
 */
function maySeeChange(change: Row, { reader, today }: PlanContext): Sql {
  const [subject, record] = [change.column('subject_id'), change.column('record_id')];
  return all([
    sql`${change.column('department_code')} = any(${reader.departments})`,
    sql`(${reader.recordTypes} is null or ${change.column('record_type_code')} = any(${reader.recordTypes}))`,
    any([
      sql`${change.column('change')} = 'ENDED'`,
      sql`checked_record_holds(${subject}, ${record}, ${today})`,
    ]),
  ]);
}

/** 核查后变化, oldest first: who read up to a position goes on behind it. */
export const checkChanges: Source = {
  rows: 'check_change',
  versioned: false,
  access: accessRule({ class: 'OWN' }, maySeeChange),
  order: [{ column: (row) => row.column('position'), type: 'bigint', direction: 'asc' }],
};

/** 变化通知, by their addresses' age. */
export const webhooks: Source = {
  rows: 'webhook',
  versioned: false,
  access: accessRule(
    { class: 'OWN' },
    (row, { reader }) => sql`${row.column('department_code')} = any(${reader.departments})`,
  ),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};
