import { isAuditing } from '@xintu/catalogue';
import {
  accessRule,
  any,
  type OrderKey,
  type PlanContext,
  type Row,
  slot,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';
import { subjectOfReader } from '@xintu/records';

const byId = { column: (row: Row) => row.column('id'), type: 'uuid' } as const;

/** Orders of lists of cases. */
export const caseOrders = {
  OPENED_NEWEST: [
    { column: (row: Row) => row.column('opened_at'), type: 'timestamptz', direction: 'desc' },
    { ...byId, direction: 'desc' },
  ],
  DUE_FIRST: [
    {
      column: (row: Row) => sql`coalesce(${row.column('due_on')}, 'infinity')`,
      type: 'date',
      direction: 'asc',
    },
    { ...byId, direction: 'asc' },
  ],
} as const satisfies Readonly<Record<string, readonly OrderKey[]>>;

/**
 * Who sees a case: who handles it, who opened it, the credit office beside them, the subject where the kind is open
 * to it, and auditors with a stated matter. Row-level security says the same in its own words (migration 0100).
 */
function maySeeCase(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  return any([
    sql`array[${row.column('department_code')}, ${row.column('opener_department_code')},
      ${row.column('credit_office_code')}] && ${reader.departments}`,
    sql`${row.column('open_to_subject')} and ${row.column('subject_id')} = ${subjectOfReader(reader)}`,
    isAuditing(context),
  ]);
}

/** Whether the limit of an open case has ended. */
export const isOverdue = (row: Row, { today }: PlanContext): Sql =>
  sql`(${row.column('closed_on')} is null and coalesce(${row.column('due_on')} < ${today}, false))`;

/** Whether the reader is named as the owner of a case, or as the deputy. */
export const isMine = (row: Row): Sql => {
  const reader = slot('text', ({ reader: { actor } }) => actor);
  return sql`coalesce(${reader} in ('account:' || ${row.column('owner_id')}, 'account:' || ${row.column('deputy_id')}), false)`;
};

/** 办理件 */
export const cases: Source = {
  rows: 'case_file',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeCase),
  order: caseOrders.OPENED_NEWEST,
};

/** 办理过程: the steps of a case. */
export const caseSteps: Source = {
  rows: 'case_step',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** 填报内容: what was stated with a step. */
export const caseStepValues: Source = {
  rows: 'case_step_value',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** 附件 */
export const caseDocuments: Source = {
  rows: 'case_document',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};

const declared = (rows: string): Source => ({
  rows,
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('code'), type: 'text', direction: 'asc' }],
});
/** 办理程序 */
export const caseKinds = declared('case_kind');
/** 办理环节: in the order in which a procedure goes through them. */
export const caseStates: Source = {
  ...declared('case_state'),
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};
/** 办理步骤 */
export const caseStepKinds = declared('case_step_kind');
