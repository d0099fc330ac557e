import { createHash } from 'node:crypto';

import { caseOf } from './cases.ts';
import { pageOf, type PageArguments } from './page.ts';
import { isOwn, nameFor, type Question, statesMatter } from './question.ts';
import { newestRecords, record } from './record.ts';
import type { Rows } from './rows.ts';
import { subjectBehind } from './subject.ts';

type ComplaintRow = Rows['complaint'][number];

const newestFirst = { keys: ({ id }: ComplaintRow) => [id], directions: ['desc'] } as const;

const fileOf = ({ rows }: Question, { case_id: id }: ComplaintRow) =>
  rows.case_file.find((file) => file.id === id);

/** Who investigates it, who took it in, the credit office beside them, and auditors: never its subject. */
function seenComplaints(question: Question): ComplaintRow[] {
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  return question.rows.complaint.filter((row) => {
    const file = fileOf(question, row);
    const places = [file?.department_code, file?.opener_department_code, file?.credit_office_code];
    return audits || places.some((code) => isOwn(question, code ?? null));
  });
}

/** 投诉举报 */
export function complaintOf(question: Question, id: string) {
  const found = seenComplaints(question).find((row) => row.id === id);
  return found === undefined ? null : complaintFile(question, found);
}

/** 投诉举报列表 */
export function complaints(
  question: Question,
  {
    closed = null,
    number = null,
    ...page
  }: PageArguments & { closed?: boolean | null; number?: string | null },
) {
  const rows = seenComplaints(question).filter(
    (row) =>
      (number === null || row.number === number) &&
      (closed === null || (fileOf(question, row)?.closed_on !== null) === closed),
  );
  return pageOf(rows, newestFirst, page, (row) => complaintFile(question, row));
}

/** What was stated last with steps of a code. */
function lastValue({ rows }: Question, { case_id: id }: ComplaintRow, value: string, code?: string) {
  const [last] = rows.case_step
    .filter((step) => step.case_id === id && (code === undefined || step.step_code === code))
    .filter((step) => code !== undefined || value in step.values)
    .toSorted((one, other) => other.position - one.position);
  if (last === undefined) return null;
  const stated = last.values[value];
  const text = stated === undefined || stated === null ? null : asText(stated);
  return { text, on: last.taken_on };
}

const asText = (stated: unknown) => (typeof stated === 'string' ? stated : JSON.stringify(stated));

function complaintFile(question: Question, row: ComplaintRow) {
  const decision = lastValue(question, row, 'documentNumber', 'record')?.text ?? null;
  return {
    __typename: 'Complaint',
    ...{ id: row.id, number: row.number, channel: row.channel, receivedOn: row.received_on },
    anonymous: row.key_id === null,
    subject: () => subjectBehind(question, row.subject_id),
    case: () => caseOf(question, row.case_id),
    decisions: () =>
      newestRecords(
        question,
        (version) => version.subject_id === row.subject_id && version.document_number === decision,
      )
        .slice(0, 20)
        .map((version) => record(version, question)),
  };
}

/** 办理进度: for number and code together. */
export function complaintProgress(question: Question, { number, code }: { number: string; code: string }) {
  const plain = code.replaceAll('-', '').toUpperCase();
  const digest = createHash('sha256').update(`${number}:${plain}`).digest('hex');
  const found = question.rows.complaint.find(
    (row) => row.number === number && row.code_digest === `\\x${digest}`,
  );
  if (found === undefined) return null;
  const file = fileOf(question, found);
  const state = question.rows.case_state.find(
    (one) => one.kind_code === file?.kind_code && one.code === file.state_code,
  );
  if (file === undefined || state === undefined) return null;
  const answer = lastValue(question, found, 'answer');
  return {
    ...{ number, receivedOn: found.received_on, state: nameFor(question, state), closed: state.closed },
    ...{ closedOn: file.closed_on, answer: answer?.text ?? null, answeredOn: answer?.on ?? null },
  };
}
