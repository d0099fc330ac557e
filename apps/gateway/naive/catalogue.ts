import { sorted } from './page.ts';
import { nameFor, personOfActor, type Question } from './question.ts';
import type { RecordTypeRow, Rows } from './rows.ts';

const byCode = { keys: ({ code }: { code: string }) => [code], directions: ['asc'] } as const;

/** 行业领域; null where the code is none. */
export function sectorOf(question: Question, code: string | null) {
  const found = question.rows.sector.find((sector) => sector.code === code);
  return found === undefined ? null : { code: found.code, name: nameFor(question, found) };
}

/** 行政区划 behind a code: one that is unknown (any more) has no name. */
export function divisionOf({ rows }: Question, code: string | null) {
  if (code === null) return null;
  const found = rows.division.find((division) => division.code === code);
  return { code, name: found?.name ?? null, parentCode: found?.parent_code ?? null };
}

/** Divisions in a division, or the provinces. */
export function divisionsIn({ rows }: Question, parent: string | null) {
  return sorted(
    rows.division.filter((division) => division.parent_code === parent),
    byCode,
  ).map(({ code, name, parent_code }) => ({ code, name, parentCode: parent_code }));
}

function department(question: Question, row: Rows['department'][number]) {
  return {
    code: row.code,
    name: row.name,
    sector: () => sectorOf(question, row.sector),
    division: () => divisionOf(question, row.division_code),
    successor: () => (row.successor_code === null ? null : departmentOf(question, row.successor_code)),
  };
}

/** 部门 */
export function departmentOf(question: Question, code: string) {
  const found = question.rows.department.find((row) => row.code === code);
  return found === undefined ? null : department(question, found);
}

/** 法律依据 */
export function legalBasisOf({ rows }: Question, code: string) {
  const found = rows.legal_basis.find((basis) => basis.code === code);
  if (found === undefined) return null;
  const { title, article, level, confirmed, valid_from: from, valid_to: to } = found;
  return { title, article, level, confirmed, from, to };
}

/** 办理事项 */
export function allMatters(question: Question) {
  return sorted(question.rows.matter, byCode).map((matter) => ({
    code: matter.code,
    name: nameFor(question, matter),
  }));
}

function mayHandIn({ rows, reader }: Question, type: RecordTypeRow): boolean {
  const provides = rows.record_type_provider.some(
    ({ record_type_code, department_code }) =>
      record_type_code === type.code && department_code === reader.department,
  );
  return provides && reader.roles.some((role) => role === 'reporter' || role === 'reviewer');
}

function providersOf(question: Question, type: RecordTypeRow) {
  const { department: all, record_type_provider: ties } = question.rows;
  const codes = ties.filter((tie) => tie.record_type_code === type.code).map((tie) => tie.department_code);
  return sorted(
    all.filter(({ code }) => codes.includes(code)),
    byCode,
  ).map((row) => department(question, row));
}

function fieldsOf(question: Question, type: RecordTypeRow) {
  return question.rows.record_type_field
    .filter((field) => field.record_type_code === type.code)
    .toSorted((one, other) => one.position - other.position)
    .map((field) => ({
      ...field,
      name: nameFor(question, field),
      choices: () => choicesOf(question, field.choices ?? {}),
    }));
}

function choicesOf({ reader }: Question, choices: Readonly<Record<string, { zh: string; en: string }>>) {
  const byValue = Object.entries(choices).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return byValue.map(([value, { zh, en }]) => ({ value, name: reader.language === 'en' ? en : zh }));
}

/** 信用信息事项 */
export function recordType(question: Question, type: RecordTypeRow) {
  const { code, version, publication, sharing, adverse } = type;
  return {
    ...{
      code,
      version,
      publication,
      sharing,
      adverse,
      effectiveFrom: type.effective_from,
      local: type.local,
    },
    name: nameFor(question, type),
    kind: type.kind.toUpperCase(),
    sector: () => sectorOf(question, type.sector_code),
    providers: () => providersOf(question, type),
    subjectKinds: type.subject_kinds,
    informationClass: type.information_class,
    updateCycle: type.update_cycle,
    reportWithin: { value: type.report_within_value, unit: type.report_within_unit },
    retentionYears: type.retention_years,
    legalBasis: () => legalBasisOf(question, type.legal_basis_code),
    fields: () => fieldsOf(question, type),
    templateUrl: `/intake/${code}/template.xlsx`,
    mayHandIn: () => mayHandIn(question, type),
    dueProcess: () => dueProcessOf(question, code),
  };
}

const dueProcessOf = (question: Question, code: string) =>
  question.rows.due_process_part
    .filter(({ record_type_code }) => record_type_code === code)
    .toSorted((one, other) => (one.part < other.part ? -1 : 1))
    .map(({ part, working, reason, changed_by: actor, changed_at: changedAt }) => {
      const told = actor !== 'system' && question.reader.roles.includes('credit-office');
      return { part, working, reason, changedAt, changedBy: told ? personOfActor(question, actor) : null };
    });

/** The catalogue, or a sector's part of it. */
export function catalogue(question: Question, sector: string | null) {
  const types = question.rows.record_type.filter((type) => sector === null || type.sector_code === sector);
  return sorted(types, byCode).map((type) => recordType(question, type));
}

/** One item of the catalogue. */
export function itemOfCatalogue(question: Question, code: string) {
  const found = question.rows.record_type.find((type) => type.code === code);
  return found === undefined ? null : recordType(question, found);
}
