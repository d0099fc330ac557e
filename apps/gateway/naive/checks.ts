import { isPresentlyOpen, isSharedForMatter, maySeeRecord, standsOnBasis } from './access.ts';
import { instantOf } from './columns.ts';
import { departmentOf, itemOfCatalogue } from './catalogue.ts';
import { measureOf } from './measures.ts';
import { type Order, pageOf, type PageArguments } from './page.ts';
import { hasCome, isOwn, nameFor, type Question, statesMatter, typeOf } from './question.ts';
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
    ...{ reason: row.reason, creatorName: row.creator_name, subjectCount: row.subjects },
    hitCount: rows.credit_check_result.filter((result) => ofCheck(result) && isHit(question, result)).length,
    changedSince: hasChanged(question, row),
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
    ...{ id: result.id, code: result.given_code, name: result.given_name },
    outcome: result.outcome === 'HAS_RECORDS' && !isHit(question, result) ? 'NO_RECORDS' : result.outcome,
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
        .filter((measure) => ofResult(measure) && maySeeMeasure(question, measure))
        .toSorted(byId)
        .map((measure) => checkMeasure(question, measure)),
  };
}

/** What was found, by the version that was found, as far as the reader may see that still; the check states its matter. */
function foundRecords(question: Question, checkId: string, resultId: string) {
  const isOwnCheck = question.rows.credit_check.some(
    ({ id, department_code: department }) => id === checkId && isOwn(question, department),
  );
  return question.rows.credit_check_record
    .filter(({ check_id, result_id }) => check_id === checkId && result_id === resultId)
    .toSorted(byPosition)
    .flatMap((found) => {
      const version = question.rows.record_version.find(
        ({ record_id, recorded_from }) =>
          record_id === found.record_id && recorded_from.at === found.recorded_from.at,
      );
      if (version === undefined) return [];
      if (!maySeeRecord(version, question) && !(isOwnCheck && isSharedForMatter(version, question)))
        return [];
      return {
        ...{ __typename: 'CheckedRecord', id: version.record_id, title: version.title },
        ...{ documentNumber: version.document_number, decidedOn: version.decided_on },
        ...{ severity: version.severity, underObjection: version.under_objection },
        type: () => itemOfCatalogue(question, version.type_code),
        authority: () => departmentOf(question, version.authority_code),
      };
    });
}

/** What is known of a record today; it counts while it has not ended and all that carries it works. */
export function counts(question: Question, recordId: string): boolean {
  const present = question.rows.record_version.find(
    ({ record_id, recorded_to }) => record_id === recordId && recorded_to.at === Number.POSITIVE_INFINITY,
  );
  if (present === undefined || !isPresentlyOpen(recordId, question)) return false;
  const { adverse, due_process: dueProcess } = typeOf(question, present.type_code);
  const list = question.rows.list.find(({ code }) => code === present.list_code);
  return standsOnBasis(present, question) && (!adverse || dueProcess) && list?.active !== false;
}

const isAuditing = (question: Question) =>
  question.reader.roles.includes('auditor') && statesMatter(question);

/** Found something that counts still, or that the reader sees whatever became of it. */
function isHit(question: Question, result: ResultRow): boolean {
  if (result.outcome !== 'HAS_RECORDS') return false;
  const found = question.rows.credit_check_record.filter(
    ({ check_id, result_id }) => check_id === result.check_id && result_id === result.id,
  );
  return (
    isAuditing(question) ||
    found.some(({ record_id }) => counts(question, record_id)) ||
    foundRecords(question, result.check_id, result.id).length > 0
  );
}

function maySeeMeasure(question: Question, row: MeasureRow): boolean {
  return (
    isAuditing(question) ||
    row.because.some((recordId) => counts(question, recordId)) ||
    foundRecords(question, row.check_id, row.result_id).some(({ id }) => row.because.includes(id))
  );
}

const isOfSeenMeasure = (question: Question, id: string) =>
  question.rows.credit_check_measure.some((row) => row.id === id && maySeeMeasure(question, row));

/** Something that was found counts no more or was changed, or something is public that would count and was not found. */
function hasChanged(question: Question, check: CheckRow): boolean {
  const { rows, today } = question;
  const found = rows.credit_check_record.filter(({ check_id }) => check_id === check.id);
  const results = rows.credit_check_result.filter(({ check_id }) => check_id === check.id);
  const covered = rows.credit_check_coverage.filter(({ check_id }) => check_id === check.id);
  return rows.record_version.some((version) => {
    if (version.recorded_to.at !== Number.POSITIVE_INFINITY) return false;
    const known = found.filter(({ record_id }) => record_id === version.record_id);
    if (known.length > 0 && version.recorded_from.at > instantOf(check.as_of)) return true;
    if (known.length > 0 && !counts(question, version.record_id)) return true;
    const { adverse, publication } = typeOf(question, version.type_code);
    return (
      adverse &&
      publication === 'PUBLIC' &&
      version.disclosure !== 'WITHHOLD' &&
      hasCome(version.publicity_from, today) &&
      covered.some(({ record_type_code: code }) => code === version.type_code) &&
      counts(question, version.record_id) &&
      results.some(
        ({ id, subject_id }) =>
          subject_id === version.subject_id && known.every(({ result_id }) => result_id !== id),
      )
    );
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
        .filter((answer) => ofFeedback(answer) && isOfSeenMeasure(question, answer.measure_id))
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
