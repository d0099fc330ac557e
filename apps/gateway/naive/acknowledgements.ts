import { departmentOf, recordType } from './catalogue.ts';
import { pageOf, type PageArguments } from './page.ts';
import { isOwn, type Question, representedSubject, statesMatter, typeOf } from './question.ts';
import type { Rows } from './rows.ts';
import { subjectBehind } from './subject.ts';

type Row = Rows['acknowledgement'][number];

const newestFirst = { keys: ({ id }: Row) => [id], directions: ['desc'] } as const;

/** Who must take note, the authority, the credit office of the board, the subject, and auditors. */
function seen(question: Question, where: (row: Row) => boolean): Row[] {
  const { reader, rows } = question;
  const subject = representedSubject(question);
  const audits = reader.roles.includes('auditor') && statesMatter(question);
  return rows.acknowledgement.filter(
    (row) =>
      where(row) &&
      (audits ||
        row.subject_id === subject ||
        [row.department_code, row.authority_code, row.credit_office_code].some((code) =>
          isOwn(question, code),
        )),
  );
}

/** 终止信息签收 */
export function acknowledgements(
  question: Question,
  {
    acknowledged = null,
    own = null,
    ...page
  }: PageArguments & { acknowledged?: boolean | null; own?: boolean | null },
) {
  const found = seen(
    question,
    (row) =>
      (acknowledged === null || (row.acknowledged_on !== null) === acknowledged) &&
      (own === null || isOwn(question, row.department_code) === own),
  );
  return pageOf(found, newestFirst, page, (row) => acknowledgement(question, row));
}

/** An acknowledgement by its identifier. */
export function acknowledgementOf(question: Question, id: string) {
  const [found] = seen(question, (row) => row.id === id);
  return found === undefined ? null : acknowledgement(question, found);
}

/** Who took note needs the number no more, unless it decided the record. */
function numberFor(question: Question, row: Row): string | null {
  if (row.acknowledged_on === null || isOwn(question, row.authority_code)) return row.document_number;
  return isOwn(question, row.department_code) ? null : row.document_number;
}

function acknowledgement(question: Question, row: Row) {
  return {
    __typename: 'Acknowledgement',
    id: row.id,
    department: () => departmentOf(question, row.department_code),
    authority: () => departmentOf(question, row.authority_code),
    subject: () => subjectBehind(question, row.subject_id),
    recordType: () => recordType(question, typeOf(question, row.record_type_code)),
    documentNumber: numberFor(question, row),
    ways: row.ways,
    receivedAt: row.received_at,
    reason: row.reason,
    endedOn: row.ended_on,
    toldOn: row.told_on,
    dueOn: row.due_on,
    provisional: row.due_provisional,
    acknowledgedOn: row.acknowledged_on,
    acknowledgerName: row.acknowledger_name,
    note: row.note,
    escalatedOn: row.escalated_on,
  };
}
