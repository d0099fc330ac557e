import { departmentOf } from './catalogue.ts';
import { type Order, pageOf, type PageArguments, sorted } from './page.ts';
import {
  isOfCreditOffice,
  isOver,
  isOwn,
  type Question,
  representedSubject,
  statesMatter,
  typeOf,
} from './question.ts';
import { record, seenRecords } from './record.ts';
import type { Rows } from './rows.ts';
import { schemeOf } from './schemes.ts';
import { knownSubject } from './subject.ts';

type RunRow = Rows['evaluation_run'][number];
type ResultRow = Rows['evaluation_result'][number];
type PointRow = Rows['evaluation_point'][number];

const newestRun: Order<RunRow> = {
  keys: ({ started_at, id }) => [started_at.at, id],
  directions: ['desc', 'desc'],
};
const byGrade: Order<ResultRow> = {
  keys: ({ grade, subject_id, run_id }) => [grade, subject_id, run_id],
  directions: ['desc', 'asc', 'asc'],
};

const audits = (question: Question) => question.reader.roles.includes('auditor') && statesMatter(question);

const pointsByResult = new WeakMap<Rows, Map<string, PointRow[]>>();

/** Points of a result, in their order: grouped once, because every answer asks for them. */
function pointRowsOf({ rows }: Question, subjectId: string | null, runId: string): readonly PointRow[] {
  const known = pointsByResult.get(rows) ?? new Map<string, PointRow[]>();
  if (!pointsByResult.has(rows)) {
    pointsByResult.set(rows, known);
    for (const row of rows.evaluation_point.toSorted((one, other) => one.position - other.position)) {
      const key = `${row.subject_id} ${row.run_id}`;
      const those = known.get(key);
      if (those === undefined) known.set(key, [row]);
      else those.push(row);
    }
  }
  return known.get(`${subjectId ?? ''} ${runId}`) ?? [];
}

/** Whether a result says something today: nothing that it counted has ended, and all of it may be counted. */
function isInForce(question: Question, subjectId: string | null, runId: string): boolean {
  const { rows, today } = question;
  const holds = rows.evaluation_current.some(
    (row) =>
      row.subject_id === subjectId && row.run_id === runId && !row.stale && !isOver(row.holds_until, today),
  );
  return (
    holds &&
    pointRowsOf(question, subjectId, runId).every(({ record_id: id }) => {
      const type = typeOf(question, rows.record.find((one) => one.id === id)?.type_code ?? '');
      const present = rows.record_version.find(
        (one) => one.record_id === id && one.recorded_to.at === Number.POSITIVE_INFINITY,
      );
      const list = rows.list.find(({ code }) => code === present?.list_code);
      const listed = list === undefined || (list.active && isBasisInForce(question, list.legal_basis_code));
      return (!type.adverse || type.due_process) && isBasisInForce(question, type.legal_basis_code) && listed;
    })
  );
}

function isBasisInForce({ rows, today }: Question, code: string | null): boolean {
  const basis = rows.legal_basis.find((one) => one.code === code);
  return basis !== undefined && basis.valid_from <= today && !isOver(basis.valid_to, today);
}

function isPublished(question: Question, run: RunRow): boolean {
  const scheme = question.rows.scheme.find(
    ({ code, version }) => code === run.scheme_code && version === run.scheme_version,
  );
  return scheme?.publication === 'PUBLIC' && isBasisInForce(question, scheme.legal_basis_code);
}

/** The department, credit offices, auditors; and whoever sees a result of it. */
function seenRuns(question: Question): RunRow[] {
  const me = representedSubject(question);
  return question.rows.evaluation_run.filter(
    (run) =>
      isOwn(question, run.department_code) ||
      isOfCreditOffice(question) ||
      audits(question) ||
      (run.kind === 'COMPUTATION' &&
        run.status === 'DONE' &&
        (isPublished(question, run) || isInForce(question, me, run.id))),
  );
}

function runBehind({ rows }: Question, id: string): RunRow {
  const run = rows.evaluation_run.find((one) => one.id === id);
  if (run === undefined) throw new Error(`no run ${id}`);
  return run;
}

const seesAll = (question: Question, run: RunRow) => isOwn(question, run.department_code) || audits(question);

/** 评价测算 */
export function evaluationRunOf(question: Question, id: string) {
  const found = seenRuns(question).find((run) => run.id === id);
  return found === undefined ? null : runOf(question, found);
}

/** 评价测算列表 */
export function evaluationRuns(
  question: Question,
  { scheme = null, ...page }: PageArguments & { scheme?: string | null },
) {
  const rows = seenRuns(question).filter((run) => scheme === null || run.scheme_code === scheme);
  return pageOf(rows, newestRun, page, (run) => runOf(question, run));
}

function runOf(question: Question, run: RunRow) {
  return {
    __typename: 'EvaluationRun',
    ...{ id: run.id, kind: run.kind, status: run.status, onlyStale: run.only_stale, day: run.day },
    ...{ period: run.period, startedBy: run.started_by_name, startedAt: run.started_at.written },
    ...{ finishedAt: run.finished_at, subjectsTotal: run.subjects_total, subjectsDone: run.subjects_done },
    ...{ subjectsChanged: run.subjects_changed, failure: run.failure },
    scheme: () => schemeOf(question, run.scheme_code, run.scheme_version),
    department: () => departmentOf(question, run.department_code),
    counts: () => countsOf(question, run),
  };
}

function countsOf(question: Question, run: RunRow) {
  if (run.status !== 'DONE' || !(seesAll(question, run) || isOfCreditOffice(question))) return [];
  const counts = new Map<string, { beforeGrade: string | null; grade: string; organisations: number }>();
  for (const { run_id, before_grade: beforeGrade, grade } of question.rows.evaluation_result) {
    if (run_id !== run.id) continue;
    const key = `${beforeGrade ?? ''} ${grade}`;
    const before = counts.get(key)?.organisations ?? 0;
    counts.set(key, { beforeGrade, grade, organisations: before + 1 });
  }
  const order: Order<{ beforeGrade: string | null; grade: string }> = {
    keys: ({ beforeGrade, grade }) => [beforeGrade ?? '', grade],
    directions: ['asc', 'asc'],
  };
  return sorted([...counts.values()], order);
}

function seenResults(question: Question, where: (row: ResultRow) => boolean): ResultRow[] {
  const me = representedSubject(question);
  return question.rows.evaluation_result.filter(where).filter((row) => {
    const run = runBehind(question, row.run_id);
    if (seesAll(question, run)) return true;
    const open = row.subject_id === me || isPublished(question, run);
    return open && isInForce(question, row.subject_id, row.run_id);
  });
}

/** 评价结果 */
export function computedEvaluationOf(question: Question, id: string) {
  const found = seenResults(question, (row) => row.id === id)[0];
  return found === undefined ? null : resultOf(question, found);
}

/** 评价结果列表 */
export function computedEvaluations(
  question: Question,
  {
    run,
    grade = null,
    before = null,
    ...page
  }: PageArguments & { run: string; grade?: string | null; before?: string | null },
) {
  const rows = seenResults(
    question,
    (row) =>
      row.run_id === run.toLowerCase() &&
      (grade === null || row.grade === grade) &&
      (before === null || row.before_grade === before),
  );
  return pageOf(rows, byGrade, page, (row) => resultOf(question, row));
}

/** 测算等级 of a subject: those in force. */
export function evaluationsOfSubject(question: Question, subjectId: string) {
  const rows = seenResults(
    question,
    (row) =>
      row.subject_id === subjectId &&
      runBehind(question, row.run_id).kind === 'COMPUTATION' &&
      isInForce(question, subjectId, row.run_id),
  );
  return sorted(rows, byGrade).map((row) => resultOf(question, row));
}

function resultOf(question: Question, row: ResultRow) {
  const run = runBehind(question, row.run_id);
  const seesPoints = seesAll(question, run) || row.subject_id === representedSubject(question);
  return {
    __typename: 'ComputedEvaluation',
    ...{ id: row.id, day: run.day, period: run.period, grade: row.grade, directGrade: row.direct_grade },
    inForce: () => isInForce(question, row.subject_id, row.run_id),
    total: seesPoints ? row.total : null,
    beforeGrade: seesPoints ? row.before_grade : null,
    beforeTotal: seesPoints ? row.before_total : null,
    subject: () => knownSubject(question, row.subject_id),
    scheme: () => schemeOf(question, run.scheme_code, run.scheme_version),
    run: () => evaluationRunOf(question, row.run_id),
    points: () => (seesPoints ? pointsOf(question, row, run) : []),
  };
}

function pointsOf(question: Question, { subject_id: subjectId, run_id: runId }: ResultRow, run: RunRow) {
  return pointRowsOf(question, subjectId, runId).map((row) => ({
    ...{ kind: row.kind, code: row.code, points: row.points, fullPoints: row.full_points, rank: row.rank },
    name: () =>
      schemeOf(question, run.scheme_code, run.scheme_version)?.indicators.find(
        ({ code }) => code === row.code,
      )?.name ?? null,
    record: () => {
      const [found] = seenRecords(question, ({ record_id }) => record_id === row.record_id);
      return found === undefined ? null : record(found, question);
    },
  }));
}

type PlanRow = Rows['inspection_plan'][number];
const newestPlan: Order<PlanRow> = {
  keys: ({ made_at, id }) => [made_at.at, id],
  directions: ['desc', 'desc'],
};

const inPlace = {
  keys: ({ position }: { position: number }) => [position],
  directions: ['asc'],
} as const;

const seenPlans = (question: Question) =>
  question.rows.inspection_plan.filter((row) => isOwn(question, row.department_code) || audits(question));

/** 抽查计划 */
export function inspectionPlanOf(question: Question, id: string) {
  const found = seenPlans(question).find((row) => row.id === id);
  return found === undefined ? null : planOf(question, found);
}

/** 抽查计划列表 */
export function inspectionPlans(
  question: Question,
  { scheme = null, ...page }: PageArguments & { scheme?: string | null },
) {
  const rows = seenPlans(question).filter((row) => scheme === null || row.scheme_code === scheme);
  return pageOf(rows, newestPlan, page, (row) => planOf(question, row));
}

function planOf(question: Question, row: PlanRow) {
  const ofPlan = ({ plan_id }: { plan_id: string }) => plan_id === row.id;
  return {
    __typename: 'InspectionPlan',
    ...{ id: row.id, day: row.day, seed: row.seed, madeBy: row.maker_name, madeAt: row.made_at.written },
    ...{ organisations: row.organisations, drawn: row.drawn },
    scheme: () => schemeOf(question, row.scheme_code, row.scheme_version),
    department: () => departmentOf(question, row.department_code),
    shares: () => sorted(question.rows.inspection_share.filter(ofPlan), inPlace),
    items: (page: PageArguments) =>
      pageOf(question.rows.inspection_item.filter(ofPlan), inPlace, page, (item) => ({
        ...{ position: item.position, grade: item.grade },
        subject: () => knownSubject(question, item.subject_id),
      })),
  };
}
