import { accessRule, any, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';
import { isAuditing } from '@xintu/catalogue';

/** Complaints as rows: where the case stands, and for whom it is, beside what is kept of the complaint. */
const complaintRows = sql`select c.id, c.case_id, c.subject_id, c.number, c.channel, c.received_on,
    c.key_id is null as anonymous, f.department_code, f.opener_department_code, f.credit_office_code, f.closed_on,
    (select t.values ->> 'documentNumber' from case_step t where t.subject_id = c.subject_id and t.case_id = c.case_id
      and t.step_code = 'record' order by t.position desc limit 1) as decision
  from complaint c join case_file f on f.subject_id = c.subject_id and f.id = c.case_id`;

/**
 * Who sees a complaint: who investigates it, who took it in, the credit office beside them, and auditors with a stated
 * matter. Never its subject. Row-level security says the same of complaints and cases (migrations 0100 and 0171).
 */
function maySeeComplaint(row: Row, context: PlanContext): Sql {
  return any([
    sql`array[${row.column('department_code')}, ${row.column('opener_department_code')},
      ${row.column('credit_office_code')}] && ${context.reader.departments}`,
    isAuditing(context),
  ]);
}

/** 投诉举报: newest first. */
export const complaints: Source = {
  rows: () => complaintRows,
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeComplaint),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};

/** 办理进度: what number and code together open; nothing else does. */
export const complaintProgress: Source = {
  rows: (_context, args) =>
    sql`select * from complaint_progress(${args.slot('number', 'text')}, ${args.slot('code', 'text')})`,
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('number'), type: 'text', direction: 'asc' }],
};
