import { isPresentlyOpen } from './access.ts';
import { departmentOf, recordType } from './catalogue.ts';
import { pageOf, type PageArguments, sorted } from './page.ts';
import { isOwn, type Question, typeOf } from './question.ts';
import type { Rows } from './rows.ts';

type BatchRow = Rows['intake_batch'][number];
type ProblemRow = Rows['intake_problem'][number];

const newestFirst = {
  keys: ({ received_at, id }: BatchRow) => [received_at.at, id],
  directions: ['desc', 'desc'],
} as const;

const inFileOrder = { keys: ({ position }: ProblemRow) => [position], directions: ['asc'] } as const;

const ownBatches = (question: Question): BatchRow[] =>
  question.reader.roles.some((role) => role === 'reporter' || role === 'reviewer')
    ? question.rows.intake_batch.filter((batch) => isOwn(question, batch.provider_code))
    : [];

/** One batch of the reader's department. */
export function batchOf(question: Question, id: string) {
  const found = ownBatches(question).find((row) => row.id === id);
  return found === undefined ? null : batch(question, found);
}

/** Batches of the reader's department, newest first. */
export function batches(
  question: Question,
  asked: PageArguments & { recordType?: string | null; status?: string | null },
) {
  const { recordType: type = null, status = null, ...page } = asked;
  const rows = ownBatches(question).filter(
    (row) => (type === null || row.record_type_code === type) && (status === null || row.status === status),
  );
  return pageOf(rows, newestFirst, page, (row) => batch(question, row));
}

function batch(question: Question, row: BatchRow) {
  const problems = question.rows.intake_problem.filter(({ batch_id }) => batch_id === row.id);
  const address = `/intake/batches/${row.id}`;
  return {
    __typename: 'IntakeBatch',
    id: row.id,
    status: row.status,
    origin: row.origin,
    dryRun: row.dry_run,
    reason: row.reason,
    columns: row.header.map(({ label, field = null }) => ({ label, field })),
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    withdrawnReason: row.withdrawn_reason,
    recordsWithdrawn: row.records_withdrawn,
    recordsKept: row.records_kept,
    recordType: () => recordType(question, typeOf(question, row.record_type_code)),
    provider: () => departmentOf(question, row.provider_code),
    submittedBy: row.submitted_by,
    section: row.section,
    reviewedBy: row.reviewed_by_name,
    reviewedAt: row.reviewed_at,
    reviewReason: row.review_reason,
    reviewRows: (page: PageArguments) => reviewRows(question, row.id, page),
    receivedAt: row.received_at.written,
    finishedAt: row.finished_at,
    fileName: () => question.rows.stored_file.find(({ id }) => id === row.file_id)?.name,
    rowsTotal: row.rows_total,
    rowsRead: row.rows_read,
    rowsAccepted: row.rows_accepted,
    rowsNew: row.rows_new,
    rowsChanged: row.rows_changed,
    rowsUnchanged: row.rows_unchanged,
    rowsRejected: row.rows_rejected,
    rowsOutOfScope: row.rows_out_of_scope,
    rowsAwaitingReview: row.rows_awaiting_review,
    failure: row.failure,
    errorReportUrl: problems.length === 0 ? null : `${address}/problems.csv`,
    errorWorkbookUrl: row.rows_rejected > 0 && row.origin === 'FILE' ? `${address}/errors.xlsx` : null,
    outOfScopeUrl: row.rows_out_of_scope > 0 ? `${address}/out-of-scope.xlsx` : null,
    receiptUrl: row.status === 'DONE' ? `${address}/receipt.json` : null,
    problems: (page: PageArguments) =>
      pageOf(problems, inFileOrder, page, (found) => problem(question, found)),
  };
}

function reviewRows({ rows }: Question, id: string, page: PageArguments) {
  const order = {
    keys: ({ row }: Rows['batch_row'][number]) => [row],
    directions: ['asc'],
  } as const;
  const waiting = rows.batch_row.filter(({ batch_id }) => batch_id === id);
  return pageOf(waiting, order, page, (row) => ({
    ...{ row: row.row, subjectName: row.subject_name, subjectCode: row.subject_code, title: row.title },
    ...{ documentNumber: row.document_number, decidedOn: row.decided_on, content: row.content },
    ...{ amount: row.amount, changes: row.changes },
  }));
}

/** Places of one row among the problems of its batch. */
const PLACES = 100;

/** Problems of one row of a batch. */
export function problemsOfRow(question: Question, batchId: string, row: number) {
  const found = question.rows.intake_problem.filter(
    (one) => one.batch_id === batchId && Math.floor(one.position / PLACES) === row,
  );
  return sorted(found, inFileOrder).map((one) => problem(question, one));
}

/** Whether the row made a record that has ended since, decided by another department. */
function rowEnded(question: Question, { batch_id: batchId, row }: ProblemRow): boolean {
  return question.rows.record_version.some(
    (version) =>
      version.batch_id === batchId &&
      version.row_number === row &&
      version.authority_code !== question.reader.department &&
      !isPresentlyOpen(version.record_id, question),
  );
}

function problem(question: Question, found: ProblemRow) {
  const { reader } = question;
  const { row, column, level, code } = found;
  return {
    row,
    column,
    level,
    code,
    value: rowEnded(question, found) ? null : found.value,
    message: reader.language === 'en' ? found.english_message : found.message,
  };
}
