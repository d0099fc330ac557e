import { departmentOf } from './catalogue.ts';
import { batchOf, problemsOfRow } from './batch.ts';
import { recordType } from './catalogue.ts';
import { pageOf, type PageArguments, sorted } from './page.ts';
import { isOwn, nameFor, type Question, typeOf } from './question.ts';
import type { Rows } from './rows.ts';

type ProblemDatumRow = Rows['problem_data'][number];
type AdmittedCodeRow = Rows['admitted_code'][number];

const oldestFirst = {
  keys: ({ opened_on, id }: ProblemDatumRow) => [opened_on, id],
  directions: ['asc', 'asc'],
} as const;

const newestFirst = {
  keys: ({ requested_at, code }: AdmittedCodeRow) => [requested_at.at, code],
  directions: ['desc', 'asc'],
} as const;

const ownData = (question: Question): ProblemDatumRow[] =>
  question.reader.roles.some((role) => role === 'reporter' || role === 'reviewer')
    ? question.rows.problem_data.filter((datum) => isOwn(question, datum.provider_code))
    : [];

/** One problem datum of the reader's department. */
export function problemDatumOf(question: Question, id: string) {
  const found = ownData(question).find((row) => row.id === id);
  return found === undefined ? null : datum(question, found);
}

/** Problem data of the reader's department, oldest first. */
export function problemData(
  question: Question,
  asked: PageArguments & { states?: readonly string[] | null; recordType?: string | null },
) {
  const { states = null, recordType: type = null, ...page } = asked;
  const rows = ownData(question).filter(
    (row) =>
      (states === null || states.includes(row.state)) && (type === null || row.record_type_code === type),
  );
  return pageOf(rows, oldestFirst, page, (row) => datum(question, row));
}

function datum(question: Question, row: ProblemDatumRow) {
  return {
    __typename: 'ProblemDatum',
    id: row.id,
    state: row.state,
    recordType: () => recordType(question, typeOf(question, row.record_type_code)),
    batch: () => batchOf(question, row.batch_id),
    row: row.row,
    subjectName: row.subject_name,
    subjectCode: row.subject_code,
    documentNumber: row.document_number,
    decidedOn: row.decided_on,
    cells: () => cellsOf(question, row),
    problems: () => problemsOfRow(question, row.batch_id, row.row),
    reason: row.reason,
    openedOn: row.opened_on,
    ageDays: (Date.parse(row.closed_on ?? question.today) - Date.parse(row.opened_on)) / 86_400_000,
    changedAt: row.changed_at,
    closedOn: row.closed_on,
    changes: () => changesOf(question, row),
  };
}

function cellsOf(question: Question, { record_type_code: type, cells }: ProblemDatumRow) {
  return question.rows.record_type_field
    .filter(({ record_type_code, code }) => record_type_code === type && code in cells)
    .toSorted((one, other) => one.position - other.position)
    .map((field) => ({ code: field.code, name: nameFor(question, field), value: cells[field.code] }));
}

function changesOf({ rows }: Question, { id }: ProblemDatumRow) {
  const found = rows.problem_data_change.filter(({ problem_id }) => problem_id === id);
  return sorted(found, { keys: (change) => [change.id], directions: ['asc'] }).map(
    ({ state, reason, changed_at: changedAt }) => ({ state, reason, changedAt }),
  );
}

/** Codes with a wrong check character, for every department. */
export function admittedCodes(question: Question, page: PageArguments) {
  const { rows, reader } = question;
  return pageOf(reader.department === null ? [] : rows.admitted_code, newestFirst, page, (row) => ({
    code: row.code,
    name: row.name,
    state: row.state,
    reason: row.reason,
    proof: row.proof,
    department: () => departmentOf(question, row.department_code),
    requestedAt: row.requested_at.written,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
  }));
}
