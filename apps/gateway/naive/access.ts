import {
  hasCome,
  isOver,
  isOwn,
  type Question,
  representedSubject,
  statesMatter,
  typeOf,
} from './question.ts';
import type { RecordVersion, SubjectVersion } from './rows.ts';

/** Repaired, revoked, moved to another subject, off its list, or past the last day of its publicity. */
export function hasEnded(version: RecordVersion, today: string): boolean {
  return (
    version.ended_on !== null ||
    version.exit_on !== null ||
    isOver(version.publicity_until, today) ||
    (version.kind === 'listing' && isOver(version.valid_to, today))
  );
}

/** Whether what is known of the record today has not ended. */
export function isPresentlyOpen(recordId: string, { rows, today }: Question): boolean {
  const present = rows.record_version.find(
    (other) => other.record_id === recordId && other.recorded_to.at === Number.POSITIVE_INFINITY,
  );
  return present !== undefined && !hasEnded(present, today);
}

/** What ended is opened by no older version either: the version read and the present one must both not have ended. */
function isStillOpen(version: RecordVersion, question: Question): boolean {
  return isPresentlyOpen(version.record_id, question) && !hasEnded(version, question.today);
}

/** Whether a law holds today: it began, and it did not end. */
function holds(code: string | undefined, { rows, today }: Question): boolean {
  const basis = rows.legal_basis.find((one) => one.code === code);
  return basis !== undefined && hasCome(basis.valid_from, today) && !isOver(basis.valid_to, today);
}

/** Whether the law behind a list holds, of what is on one. */
export function listStandsOnBasis(list: string | null, question: Question): boolean {
  const found = question.rows.list.find(({ code }) => code === list);
  return list === null || holds(found?.legal_basis_code, question);
}

/** Whether the laws behind a record's type and its list hold today. */
export function standsOnBasis(version: RecordVersion, question: Question): boolean {
  const type = question.rows.record_type.find(({ code }) => code === version.type_code);
  return holds(type?.legal_basis_code, question) && listStandsOnBasis(version.list_code, question);
}

/** Public by its type, and, where adverse, in a publicity that works end to end. */
function isPublic(version: RecordVersion, question: Question): boolean {
  const type = typeOf(question, version.type_code);
  if (type.publication !== 'PUBLIC') return false;
  if (version.disclosure === 'WITHHOLD') return false;
  if (!type.adverse && !type.disclosure_review) return true;
  const gate = type.adverse ? type.due_process : type.disclosure_review;
  return gate && hasCome(version.publicity_from, question.today);
}

/** What the catalogue shares with departments for a matter, whoever stated that. */
export function isSharedForMatter(version: RecordVersion, question: Question): boolean {
  const { sharing, adverse, due_process: dueProcess } = typeOf(question, version.type_code);
  const isShared = sharing !== 'NOT_SHARED' && (!adverse || dueProcess);
  return isShared && isStillOpen(version, question) && standsOnBasis(version, question);
}

/** Whether the reader may see a version of a record. */
export function maySeeRecord(version: RecordVersion, question: Question): boolean {
  const { reader } = question;
  const ownDecision = isOwn(question, version.authority_code);
  const aboutOneself = version.subject_id === representedSubject(question);
  const audited = reader.roles.includes('auditor') && statesMatter(question);
  if (ownDecision || aboutOneself || audited) return true;
  if (!isStillOpen(version, question)) return false;
  if (isOwn(question, version.provider_code)) return true;
  if (!standsOnBasis(version, question)) return false;
  if (isPublic(version, question)) return true;
  return reader.department !== null && statesMatter(question) && isSharedForMatter(version, question);
}

/** Organisations are public; a practitioner is seen by departments that hold a record of it. */
export function maySeeSubject(subject: SubjectVersion, question: Question): boolean {
  if (subject.kind !== 'PRACTITIONER') return true;
  return question.rows.record.some(
    (record) => record.subject_id === subject.subject_id && isOwn(question, record.provider_code),
  );
}

/** A part that is about a person: for the deciding authority alone. */
export const isAuthority = (version: RecordVersion, question: Question): boolean =>
  isOwn(question, version.authority_code);
