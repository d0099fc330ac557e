import { departmentOf, legalBasisOf } from './catalogue.ts';
import { documentsOfCase } from './documents.ts';
import { type Order, pageOf, type PageArguments, sorted } from './page.ts';
import { isOver, isOwn, nameFor, type Question, representedSubject, statesMatter } from './question.ts';
import { record, seenRecords } from './record.ts';
import type { Rows } from './rows.ts';
import { subjectBehind } from './subject.ts';

type CaseRow = Rows['case_file'][number];
type StepRow = Rows['case_step'][number];
type Stated = StepRow['values'][string];

interface Cases extends PageArguments {
  readonly kind?: string | null;
  readonly recordId?: string | null;
  readonly closed?: boolean | null;
  readonly state?: string | null;
  readonly overdue?: boolean | null;
  readonly mine?: boolean | null;
  readonly order: string;
}

const openedNewest: Order<CaseRow> = {
  keys: ({ opened_at, id }) => [opened_at.at, id],
  directions: ['desc', 'desc'],
};

/** What no limit runs for comes behind all limits. */
const dueFirst: Order<CaseRow> = {
  keys: ({ due_on, id }) => [due_on ?? '9999-12-31', id],
  directions: ['asc', 'asc'],
};

/** Who handles it or opened it, the credit office beside them, the subject where the kind is open to it, auditors. */
function seenCases(question: Question): CaseRow[] {
  const subject = representedSubject(question);
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  return question.rows.case_file.filter(
    (row) =>
      audits ||
      [row.department_code, row.opener_department_code, row.credit_office_code].some((code) =>
        isOwn(question, code),
      ) ||
      (row.open_to_subject && row.subject_id === subject),
  );
}

/** 办理件 */
export function caseOf(question: Question, id: string) {
  const found = seenCases(question).find((row) => row.id === id);
  return found === undefined ? null : caseFile(question, found);
}

/** 办理件列表 */
export function cases(question: Question, asked: Cases) {
  const { kind = null, recordId = null, closed = null, state = null, overdue = null } = asked;
  const { mine = null, order, first, after = null } = asked;
  const rows = seenCases(question).filter(
    (row) =>
      (kind === null || row.kind_code === kind) &&
      (recordId === null || row.record_id === recordId.toLowerCase()) &&
      (closed === null || (row.closed_on !== null) === closed) &&
      (state === null || row.state_code === state) &&
      (overdue === null || (row.closed_on === null && isOver(row.due_on, question.today)) === overdue) &&
      (mine === null || isMine(question, row) === mine),
  );
  return pageOf(rows, order === 'DUE_FIRST' ? dueFirst : openedNewest, { first, after }, (row) =>
    caseFile(question, row),
  );
}

const isMine = ({ reader }: Question, { owner_id: owner, deputy_id: deputy }: CaseRow): boolean =>
  [owner, deputy].some((id) => id !== null && reader.actor === `account:${id}`);

/** 办理程序列表 */
export function caseKinds(question: Question) {
  return sorted(question.rows.case_kind, { keys: ({ code }) => [code], directions: ['asc'] }).map((kind) =>
    caseKind(question, kind),
  );
}

function caseFile(question: Question, row: CaseRow) {
  return {
    __typename: 'Case',
    id: row.id,
    number: row.number,
    version: row.version,
    kind: () => kindOf(question, row),
    state: () => stateOf(question, row),
    subject: () => subjectBehind(question, row.subject_id),
    record: () => {
      const [found] = seenRecords(question, ({ record_id }) => record_id === row.record_id);
      return found === undefined ? null : record(found, question);
    },
    department: () => departmentOf(question, row.department_code),
    creditOffice: () =>
      row.credit_office_code === null ? null : departmentOf(question, row.credit_office_code),
    openerDepartment: () =>
      row.opener_department_code === null ? null : departmentOf(question, row.opener_department_code),
    openerName: row.opener_name,
    openedAt: row.began_at.written,
    openedOn: row.opened_on,
    ownerName: row.owner_name,
    deputyName: row.deputy_name,
    dueOn: row.due_on,
    limit: limitOf(question, row),
    escalatedOn: row.escalated_on,
    closedOn: row.closed_on,
    events: () => eventsOf(question, row),
    documents: () => documentsOf(question, row),
    issuedDocuments: () => documentsOfCase(question, row.id),
  };
}

function kindOf(question: Question, { kind_code: code }: CaseRow) {
  const kind = question.rows.case_kind.find((one) => one.code === code);
  return kind === undefined ? null : caseKind(question, kind);
}

function caseKind(question: Question, kind: Rows['case_kind'][number]) {
  return {
    code: kind.code,
    name: nameFor(question, kind),
    legalBasis: () => legalBasisOf(question, kind.legal_basis_code),
    states: () =>
      question.rows.case_state
        .filter(({ kind_code }) => kind_code === kind.code)
        .toSorted((one, other) => one.position - other.position)
        .map((state) => caseState(question, state)),
  };
}

function stateOf(question: Question, { kind_code: kind, state_code: code }: CaseRow) {
  const state = question.rows.case_state.find((one) => one.kind_code === kind && one.code === code);
  return state === undefined ? null : caseState(question, state);
}

function caseState(question: Question, state: Rows['case_state'][number]) {
  return {
    code: state.code,
    name: nameFor(question, state),
    waitsFor: state.waits_for,
    closed: state.closed,
  };
}

function limitOf({ reader }: Question, { due_rule: rule, due_provisional: provisional }: CaseRow) {
  if (rule === null) return null;
  return { ...rule, name: reader.language === 'en' ? rule.name.en : rule.name.zh, provisional };
}

function eventsOf(question: Question, { id }: CaseRow) {
  return question.rows.case_step
    .filter(({ case_id }) => case_id === id)
    .toSorted((one, other) => one.position - other.position)
    .map((step) => caseEvent(question, step));
}

/** The step of a case at a place. */
export function eventAt(question: Question, of: string, position: number) {
  const found = question.rows.case_step.find((step) => step.case_id === of && step.position === position);
  return found === undefined ? null : caseEvent(question, found);
}

const caseEvent = (question: Question, step: StepRow) => ({
  code: step.step_code,
  name: () => nameOfStep(question, step),
  position: step.position,
  takenAt: step.happened_at,
  takenOn: step.taken_on,
  actorName: step.actor_name,
  department: () => (step.department_code === null ? null : departmentOf(question, step.department_code)),
  reason: step.reason,
  values: () => valuesOf(question, step),
});

function nameOfStep(question: Question, { kind_code: kind, step_code: code }: StepRow) {
  const found = question.rows.case_step_kind.find((one) => one.kind_code === kind && one.code === code);
  return found === undefined ? null : nameFor(question, found);
}

/** What was stated, as far as the kind of the case knows of it. */
function valuesOf(question: Question, { kind_code: kind, step_code: step, values }: StepRow) {
  const language = question.reader.language === 'en' ? 'en' : 'zh';
  return question.rows.case_field
    .filter((field) => field.kind_code === kind && field.step_code === step && field.code in values)
    .toSorted((one, other) => one.position - other.position)
    .map((field) => ({
      code: field.code,
      label: nameFor(question, field),
      value: shown(values[field.code] ?? null, (value) =>
        field.code === 'department'
          ? (question.rows.department.find(({ code }) => code === value)?.name ?? value)
          : (field.choices?.[value]?.[language] ?? value),
      ),
    }));
}

function shown(value: Stated, named: (value: string) => string): string | null {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(named).join('、');
  return typeof value === 'object' ? value.masked : named(String(value));
}

function documentsOf({ rows }: Question, { id }: CaseRow) {
  const found = rows.case_document.filter(({ case_id }) => case_id === id);
  return sorted(found, { keys: (row) => [row.id], directions: ['asc'] }).map((row) => ({
    id: row.id,
    role: row.role,
    name: row.name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    digest: row.sha256.replace('\\x', ''),
    adderName: row.adder_name,
    addedAt: row.handed_in_at,
  }));
}
