import type { Role } from '@xintu/access';

/** What became of a record by now. */
export const fates = [
  'IN_FORCE',
  'PUBLICITY_PENDING',
  'PUBLICITY_OVER',
  'REPAIRED',
  'REVOKED',
  'WRONG_SUBJECT',
  'OFF_THE_LIST',
  'TIME_ON_LIST_OVER',
] as const;
export type Fate = (typeof fates)[number];

/** How open the catalogue makes a record type. */
export interface Openness {
  readonly publication: 'PUBLIC' | 'ON_REQUEST' | 'NOT_PUBLIC';
  readonly shared: boolean;
  readonly adverse: boolean;
  /** Whether notice, objection, repair and revocation work for the type, end to end. */
  readonly dueProcess: boolean;
  /** Whether the legal basis of the type is in force. */
  readonly based: boolean;
}

/** A record as a person would describe it. */
export interface Described {
  readonly kind: string;
  readonly openness: Openness;
  readonly fate: Fate;
  readonly authority: string;
  readonly provider: string;
  readonly subject: string;
}

/** A reader as a person would describe one. */
export interface Person {
  readonly role: Role | 'anonymous';
  readonly department: string | null;
  /** The subject for which a representative speaks. */
  readonly subject: string | null;
  readonly matter: 'none' | 'of the catalogue' | 'made up';
}

const officers: readonly Person['role'][] = [
  'reporter',
  'reviewer',
  'checker',
  'case-officer',
  'credit-office',
];

/** Rights 6: repaired, revoked or ended, also by time. A licence is no adverse record and does not end so. */
export function hasEndedByNow({ fate, kind }: Described): boolean {
  if (fate === 'IN_FORCE' || fate === 'PUBLICITY_PENDING') return false;
  return fate !== 'TIME_ON_LIST_OVER' || kind === 'listing';
}

const isOfficerOf = (person: Person, department: string) =>
  officers.includes(person.role) && person.department === department;

/** Rights 6: its subject, its authority, and an auditor with a stated purpose see it whatever became of it. */
function seesAll(person: Person, record: Described): boolean {
  if (isOfficerOf(person, record.authority)) return true;
  if (person.role === 'representative' && person.subject === record.subject) return true;
  return person.role === 'auditor' && person.matter === 'of the catalogue';
}

/** Rights 7: an adverse record is public only where due process works, and in its publicity. */
function isPublic({ openness, fate }: Described): boolean {
  if (openness.publication !== 'PUBLIC') return false;
  return !openness.adverse || (openness.dueProcess && fate !== 'PUBLICITY_PENDING');
}

/**
 * Whether the person may see the record: the guarantees of the product in a few lines, written apart from the code
 * that keeps them and knowing nothing of it.
 */
export function mayPersonSee(person: Person, record: Described): boolean {
  if (seesAll(person, record)) return true;
  if (hasEndedByNow(record)) return false;
  if (isOfficerOf(person, record.provider)) return true;
  if (!record.openness.based) return false; // Rights 3
  if (isPublic(record)) return true;
  const states = person.matter === 'of the catalogue' && person.department !== null;
  const { shared, adverse, dueProcess } = record.openness;
  return states && officers.includes(person.role) && shared && (!adverse || dueProcess); // Rights 9 and 7
}

/** What is about a person inside a record, and the score: for the deciding authority, and for the subject itself. */
export function mayPersonSeeClosed(person: Person, record: Described): 'all' | 'own' | 'nothing' {
  if (isOfficerOf(person, record.authority)) return 'all';
  return person.role === 'representative' && person.subject === record.subject ? 'own' : 'nothing';
}

/** What lies beside records: cases and what belongs to them, documents, promises, complaints, checks, reports. */
export type PaperKind =
  | 'case'
  | 'complaint'
  | 'issued-document'
  | 'signing'
  | 'acknowledgement'
  | 'zero-report'
  | 'spot-check'
  | 'bulletin'
  | 'credit-check'
  | 'credit-report';

/** A paper as a person would describe it. */
export interface DescribedPaper {
  readonly kind: PaperKind;
  /** Who handles, issued, received, reported or checked it. */
  readonly department: string;
  /** Who opened it, or decided what it is about. */
  readonly secondDepartment: string | null;
  /** The credit office beside them. */
  readonly officeCode: string | null;
  readonly openToSubject: boolean;
  readonly subject: string;
  /** The record that it is about. */
  readonly record: string;
}

/** What the credit office of the area oversees, and what goes to every department. */
const overseen: readonly PaperKind[] = ['zero-report', 'spot-check'];

/**
 * Whether the person may see a paper: who has a share in it, its subject where it is open to it, and an auditor with a
 * stated purpose; a complaint is never its subject's to see. `office`: the credit office of the area.
 */
export function mayPersonSeePaper(person: Person, paper: DescribedPaper, office: string): boolean {
  const { kind, department, secondDepartment, officeCode, openToSubject, subject } = paper;
  if (kind === 'bulletin') return officers.includes(person.role) && person.department !== null;
  const shares = [department, secondDepartment, officeCode, overseen.includes(kind) ? office : null];
  if (shares.some((code) => code !== null && isOfficerOf(person, code))) return true;
  if (person.role === 'representative') return openToSubject && person.subject === subject;
  return person.role === 'auditor' && person.matter === 'of the catalogue';
}

/** A check states its matter: what is shared for one opens in it to the department that made it, headers or not. */
export function mayPersonSeeInCheck(person: Person, record: Described, department: string): boolean {
  if (!isOfficerOf(person, department)) return mayPersonSee(person, record);
  return mayPersonSee({ ...person, matter: 'of the catalogue' }, record);
}
