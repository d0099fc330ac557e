import { addMonths, legalDay } from '@xintu/kernel';

import { hasEnded, standsOnBasis } from './access.ts';
import { departmentOf, legalBasisOf } from './catalogue.ts';
import { sorted } from './page.ts';
import { hasCome, nameFor, type Question, typeOf } from './question.ts';
import { newestRecords, record } from './record.ts';
import type { RecordVersion, Rows } from './rows.ts';

type MeasureRow = Rows['measure'][number];

const byCode = { keys: ({ code }: { code: string }) => [code], directions: ['asc'] } as const;
const highEnough = ['LAW', 'ADMINISTRATIVE_REGULATION', 'CENTRAL_POLICY', 'LOCAL_REGULATION'];
/** What is no restriction may rest on these too. */
const enoughForTheRest = ['DEPARTMENTAL_RULE', 'JUDICIAL_INTERPRETATION'];

/** Its basis is in force, was read, and is high enough. */
function works({ rows, today }: Question, measure: MeasureRow): boolean {
  const basis = rows.legal_basis.find(({ code }) => code === measure.legal_basis_code);
  if (!basis?.confirmed || basis.valid_from > today) return false;
  if (basis.valid_to !== null && basis.valid_to < today) return false;
  const levels = measure.kind === 'RESTRICTION' ? highEnough : [...highEnough, ...enoughForTheRest];
  return levels.includes(basis.level);
}

/** 奖惩措施 */
export function measureOf(question: Question, measure: MeasureRow) {
  const { rows } = question;
  const kinds = rows.measure_executor
    .filter(({ measure_code }) => measure_code === measure.code)
    .map(({ department_kind }) => department_kind);
  return {
    ...{ code: measure.code, kind: measure.kind, months: measure.months },
    name: nameFor(question, measure),
    legalBasis: () => legalBasisOf(question, measure.legal_basis_code),
    executedBy: () =>
      sorted(rows.department, byCode)
        .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
        .map(({ code }) => departmentOf(question, code)),
    active: () => works(question, measure),
  };
}

/** The day on which a measure's own months are over, counted from the decision. */
const lastDay = (measure: MeasureRow, version: RecordVersion): string | null =>
  measure.months === null ? null : addMonths(legalDay(version.decided_on), measure.months);

function setsGoing(question: Question, measure: MeasureRow, version: RecordVersion): boolean {
  const { today } = question;
  const graded =
    measure.scheme_code !== null &&
    measure.scheme_code === version.scheme_code &&
    measure.grades?.includes(version.grade ?? '') === true &&
    version.origin === 'RECEIVED';
  const meant =
    (measure.list_code !== null && measure.list_code === version.list_code) ||
    measure.record_type_code === version.type_code ||
    graded;
  if (!meant || hasEnded(version, today) || !standsOnBasis(version, question)) return false;
  const over = lastDay(measure, version);
  if (over !== null && over < today) return false;
  const { adverse, due_process: dueProcess } = typeOf(question, version.type_code);
  const told = version.publicity_decision !== 'PUBLISH' || hasCome(version.publicity_from, today);
  return !adverse || (dueProcess && told);
}

/** 现行措施 of a subject, as far as the reader sees what they rest on. */
export function measuresInForce(question: Question, subjectId: string) {
  const present = question.rows.subject_version.find(
    (version) => version.subject_id === subjectId && version.recorded_to.at === Number.POSITIVE_INFINITY,
  );
  if (present === undefined || present.kind === 'PRACTITIONER') return [];
  const file = newestRecords(question, ({ subject_id }) => subject_id === subjectId);
  return sorted(question.rows.measure, byCode).flatMap((measure) => {
    const because = file.filter((version) => setsGoing(question, measure, version));
    const [newest] = because;
    if (newest === undefined || !works(question, measure)) return [];
    return {
      measure: () => measureOf(question, measure),
      because: () => because.map((version) => record(version, question)),
      since: because.map(({ decided_on }) => decided_on).toSorted()[0],
      until: untilOf(measure, newest),
    };
  });
}

function untilOf(measure: MeasureRow, version: RecordVersion): string | null {
  const end = version.kind === 'listing' ? version.valid_to : version.publicity_until;
  const days = [end, lastDay(measure, version)].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}
