import { maySeeRecord } from './access.ts';
import { departmentOf, itemOfCatalogue } from './catalogue.ts';
import { measureOf } from './measures.ts';
import { type Order, pageOf, type PageArguments } from './page.ts';
import { isOwn, nameFor, type Question, statesMatter } from './question.ts';
import type { Rows } from './rows.ts';
import { knownSubject } from './subject.ts';

type CheckRow = Rows['credit_check'][number];
type ResultRow = Rows['credit_check_result'][number];
type MeasureRow = Rows['credit_check_measure'][number];
type FeedbackRow = Rows['credit_check_feedback'][number];

const newestFirst: Order<CheckRow> = {
  keys: ({ created_at, id }) => [created_at.at, id],
  directions: ['desc', 'desc'],
};
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const byPosition = (one: { position: number }, other: { position: number }) => one.position - other.position;

/** Whose checks they are, and auditors with a stated matter. */
function seenChecks(question: Question): CheckRow[] {
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  return question.rows.credit_check.filter((row) => audits || isOwn(question, row.department_code));
}

/** 信用核查 */
export function checkOf(question: Question, id: string) {
  const found = seenChecks(question).find((row) => row.id === id);
  return found === undefined ? null : creditCheck(question, found);
}

/** 信用核查列表 */
export function checks(
  question: Question,
  {
    matter = null,
    status = null,
    reference = null,
    ...page
  }: PageArguments & { matter?: string | null; status?: string | null; reference?: string | null },
) {
  const rows = seenChecks(question).filter(
    (row) =>
      (matter === null || row.matter_code === matter) &&
      (status === null || row.status === status) &&
      (reference === null || row.reference === reference),
  );
  return pageOf(rows, newestFirst, page, (row) => creditCheck(question, row));
}

function creditCheck(question: Question, row: CheckRow) {
  const { rows } = question;
  const ofCheck = ({ check_id }: { check_id: string }) => check_id === row.id;
  return {
    __typename: 'CreditCheck',
    ...{ id: row.id, number: row.number, verificationCode: row.verification_code, status: row.status },
    ...{ createdAt: row.created_at.written, asOf: row.as_of, reference: row.reference, stage: row.stage },
    ...{ reason: row.reason, creatorName: row.creator_name, subjectCount: row.subjects, hitCount: row.hits },
    digest: row.tree_root.replace('\\x', ''),
    matter: () => {
      const matter = rows.matter.find(({ code }) => code === row.matter_code);
      return matter && { code: matter.code, name: nameFor(question, matter) };
    },
    department: () => departmentOf(question, row.department_code),
    coverage: () =>
      rows.credit_check_coverage
        .filter(ofCheck)
        .toSorted((one, other) => (one.record_type_code < other.record_type_code ? -1 : 1))
        .map(({ record_type_code: code, up_to: upTo }) => ({
          ...{ recordType: () => itemOfCatalogue(question, code), upTo },
        })),
    results: () =>
      rows.credit_check_result
        .filter(ofCheck)
        .toSorted(byPosition)
        .map((result) => resultOf(question, result)),
    feedback: () =>
      rows.credit_check_feedback
        .filter(ofCheck)
        .toSorted(byId)
        .map((feedback) => feedbackOf(question, feedback)),
  };
}

function resultOf(question: Question, result: ResultRow) {
  const { rows } = question;
  const ofResult = (row: { check_id: string; result_id: string }) =>
    row.check_id === result.check_id && row.result_id === result.id;
  return {
    ...{ id: result.id, code: result.given_code, name: result.given_name, outcome: result.outcome },
    matchedBy: result.matched_by,
    candidates: () =>
      rows.credit_check_candidate
        .filter(ofResult)
        .toSorted(byPosition)
        .map(({ position, code, name, reason, english_reason: english }) => ({
          ...{ position, code, name, reason: question.reader.language === 'en' ? english : reason },
        })),
    confirmation: () => {
      const said = rows.credit_check_confirmation.find(ofResult);
      return said === undefined
        ? null
        : {
            ...{ candidate: said.candidate, reason: said.reason, confirmedAt: said.confirmed_at },
            ...{ confirmerName: said.confirmer_name, nextCheckId: said.next_check_id },
          };
    },
    subject: () => (result.subject_id === null ? null : knownSubject(question, result.subject_id)),
    records: () => foundRecords(question, result.check_id, result.id),
    measures: () =>
      rows.credit_check_measure
        .filter(ofResult)
        .toSorted(byId)
        .map((measure) => checkMeasure(question, measure)),
  };
}

/** What was found, by the version that was found, as far as the reader may see that still. */
function foundRecords(question: Question, checkId: string, resultId: string) {
  return question.rows.credit_check_record
    .filter(({ check_id, result_id }) => check_id === checkId && result_id === resultId)
    .toSorted(byPosition)
    .flatMap((found) => {
      const version = question.rows.record_version.find(
        ({ record_id, recorded_from }) =>
          record_id === found.record_id && recorded_from.at === found.recorded_from.at,
      );
      if (version === undefined || !maySeeRecord(version, question)) return [];
      return {
        ...{ __typename: 'CheckedRecord', id: version.record_id, title: version.title },
        ...{ documentNumber: version.document_number, decidedOn: version.decided_on },
        ...{ severity: version.severity, underObjection: version.under_objection },
        type: () => itemOfCatalogue(question, version.type_code),
        authority: () => departmentOf(question, version.authority_code),
      };
    });
}

function checkMeasure(question: Question, row: MeasureRow) {
  return {
    id: row.id,
    measure: () => {
      const measure = question.rows.measure.find(({ code }) => code === row.measure_code);
      return measure && measureOf(question, measure);
    },
    because: () =>
      foundRecords(question, row.check_id, row.result_id).filter(({ id }) => row.because.includes(id)),
  };
}

function feedbackOf(question: Question, feedback: FeedbackRow) {
  const { rows } = question;
  const ofFeedback = (row: { check_id: string; feedback_id: string }) =>
    row.check_id === feedback.check_id && row.feedback_id === feedback.id;
  return {
    ...{ recordedAt: feedback.recorded_at, recorderName: feedback.recorder_name },
    decisions: () =>
      rows.credit_check_decision
        .filter(ofFeedback)
        .toSorted((one, other) => (one.result_id < other.result_id ? -1 : 1))
        .map(({ check_id: check, result_id: id, decision, document_number: documentNumber, decided_on }) => ({
          ...{ decision, documentNumber, decidedOn: decided_on },
          result: () => {
            const found = rows.credit_check_result.find((row) => row.check_id === check && row.id === id);
            return found && resultOf(question, found);
          },
        })),
    measures: () =>
      rows.credit_check_answer
        .filter(ofFeedback)
        .toSorted((one, other) => (one.measure_id < other.measure_id ? -1 : 1))
        .map(({ check_id: check, measure_id: id, carried_out: carriedOut, reason_code, reason }) => ({
          ...{ carriedOut, reasonCode: reason_code, reason },
          resultMeasure: () => {
            const found = rows.credit_check_measure.find((row) => row.check_id === check && row.id === id);
            return found && checkMeasure(question, found);
          },
        })),
  };
}
