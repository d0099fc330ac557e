import { maySeeSubject } from './access.ts';
import { divisionOf } from './catalogue.ts';
import { evaluationsOfSubject } from './evaluations.ts';
import { measuresInForce } from './measures.ts';
import { pageOf, type PageArguments, sorted } from './page.ts';
import { panelsOf } from './panels.ts';
import { isKnown, type Question, typeOf } from './question.ts';
import { newestFirst, record, seenRecords } from './record.ts';
import type { Rows, SubjectVersion } from './rows.ts';

interface Timeline extends PageArguments {
  readonly kinds?: readonly string[] | null;
  readonly sector?: string | null;
}

/** The subject's version at the moment asked about, as far as the reader may see it. */
export function knownSubject(question: Question, id: string) {
  const found = versionOf(question, id);
  return found === undefined || !maySeeSubject(found, question) ? null : subject(found, question);
}

/** Whom a record concerns that the reader may see: shown with it, whoever it is. */
export function subjectBehind(question: Question, id: string) {
  const found = versionOf(question, id);
  return found === undefined ? null : subject(found, question);
}

/** One subject by its credit code. */
export function subjectOfCode(question: Question, code: string) {
  const found = question.rows.subject_key.find(({ key }) => key === code);
  return found === undefined ? null : knownSubject(question, found.subject_id);
}

function versionOf(question: Question, id: string): SubjectVersion | undefined {
  return question.rows.subject_version.find(
    (version) => version.subject_id === id && isKnown(version, question),
  );
}

function formerNames({ rows, asOf }: Question, id: string): string[] {
  const until = asOf ?? Number.MAX_SAFE_INTEGER;
  return rows.subject_name
    .filter((name) => name.subject_id === id && name.recorded_to.at <= until)
    .toSorted((one, other) => other.recorded_to.at - one.recorded_to.at)
    .map(({ name }) => name);
}

type RelationRow = Rows['relation'][number];

const relationOrder = {
  keys: (row: RelationRow) => [row.kind, row.direction, row.other_subject_id],
  directions: ['asc', 'desc', 'asc'],
} as const;

function relationsOf(question: Question, id: string): RelationRow[] {
  return question.rows.relation.filter(
    (relation) => relation.subject_id === id && isKnown(relation, question),
  );
}

function relation(row: RelationRow, question: Question) {
  const { kind, direction, since, until, other_subject_id: other } = row;
  return { kind, direction, since, until, subject: () => knownSubject(question, other) };
}

function parentOf(question: Question, id: string) {
  const branchOf = relationsOf(question, id).filter(
    ({ kind, direction }) => kind === 'BRANCH_OF' && direction === 'OUTGOING',
  );
  const [parent] = sorted(branchOf, relationOrder);
  return parent === undefined ? null : knownSubject(question, parent.other_subject_id);
}

function industryOf({ rows }: Question, code: string | null) {
  const found = rows.industry.find((industry) => industry.code === code);
  return found === undefined ? null : { code: found.code, name: found.name };
}

/** 信用主体 */
export function subject(version: SubjectVersion, question: Question) {
  const { subject_id: id, code, kind, status, name, address } = version;
  const recordsOf = (kindOfRecord: string) => (page: PageArguments) =>
    pageOf(
      seenRecords(question, (row) => row.subject_id === id && row.kind === kindOfRecord),
      newestFirst,
      page,
      (row) => record(row, question),
    );
  return {
    ...{ __typename: 'Subject', id, code, kind, status, name, address },
    registrationNumber: version.registration_number,
    formerNames: () => formerNames(question, id),
    enterpriseType: version.enterprise_type,
    legalRepresentative: version.legal_representative,
    registeredCapital: version.registered_capital,
    businessScope: version.business_scope,
    registeredOn: version.registered_on,
    registeredAt: () => divisionOf(question, version.registered_at_code),
    division: () => divisionOf(question, version.division_code),
    industry: () => industryOf(question, version.industry_code),
    parent: () => parentOf(question, id),
    relations: ({ direction, ...page }: PageArguments & { direction: string }) => {
      const seen = relationsOf(question, id).filter(
        (row) => direction === 'BOTH' || row.direction === direction,
      );
      return pageOf(seen, relationOrder, page, (row) => relation(row, question));
    },
    licences: recordsOf('licence'),
    penalties: recordsOf('penalty'),
    listings: recordsOf('listing'),
    commitments: recordsOf('commitment'),
    evaluations: recordsOf('evaluation'),
    computedEvaluations: () => evaluationsOfSubject(question, id),
    measuresInForce: () => measuresInForce(question, id),
    timeline: (asked: Timeline) => timeline(question, id, asked),
    ...panelsOf(question, id),
  };
}

function timeline(question: Question, id: string, { kinds = null, sector = null, ...page }: Timeline) {
  const rows = seenRecords(
    question,
    (row) =>
      row.subject_id === id &&
      (kinds === null || kinds.includes(row.kind.toUpperCase())) &&
      (sector === null || typeOf(question, row.type_code).sector_code === sector),
  );
  return pageOf(rows, newestFirst, page, (row) => record(row, question));
}
