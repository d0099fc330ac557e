import type { Reader } from '@xintu/graph';

import type { RecordTypeRow, Rows } from './rows.ts';

/** Who asks, on which day, about which moment, and all there is to know. */
export interface Question {
  readonly rows: Rows;
  readonly reader: Reader;
  /** The business day. */
  readonly today: string;
  /** The moment asked about, in microseconds; null asks about now. */
  readonly asOf: number | null;
}

interface Known {
  readonly recorded_from: { readonly at: number };
  readonly recorded_to: { readonly at: number };
}

/** Whether this version was the known one at the moment asked about. */
export function isKnown(version: Known, { asOf }: Pick<Question, 'asOf'>): boolean {
  if (asOf === null) return version.recorded_to.at === Number.POSITIVE_INFINITY;
  return version.recorded_from.at <= asOf && asOf < version.recorded_to.at;
}

/** A name in the reader's language. */
export function nameFor({ reader }: Question, named: { name: string; english_name: string }): string {
  return reader.language === 'en' ? named.english_name : named.name;
}

/** Whether something of a department is the reader's own: of its department, or of one that it took over. */
export function isOwn(
  { reader: { department, predecessors = [] } }: Pick<Question, 'reader'>,
  code: string | null,
): boolean {
  return department !== null && code !== null && [department, ...predecessors].includes(code);
}

/** Whether the reader states a matter that the catalogue has. */
export function statesMatter({ rows, reader }: Question): boolean {
  return rows.matter.some(({ code }) => code === reader.matter);
}

/** Whether the reader's department is a credit office. */
export function isOfCreditOffice({ rows, reader }: Question): boolean {
  return rows.department.some(({ code, kind }) => code === reader.department && kind === 'credit-office');
}

/** The subject for which the reader speaks; null for who represents none. */
export function representedSubject({ rows, reader }: Question): string | null {
  return rows.subject_key.find(({ key }) => key === reader.organisation)?.subject_id ?? null;
}

/** The record type of a code. */
export function typeOf({ rows }: Question, code: string): RecordTypeRow {
  const found = rows.record_type.find((type) => type.code === code);
  if (found === undefined) throw new Error(`no record type ${code}`);
  return found;
}

/** Who an actor is, by name. */
export function personOfActor({ rows }: Pick<Question, 'rows'>, actor: string): string {
  const [kind, id] = actor.split(':');
  const people = kind === 'account' ? rows.account : kind === 'token' ? rows.service_token : [];
  return people.find((person) => person.id === id)?.name ?? actor;
}

/** Whether a day is given and over. */
export const isOver = (day: string | null, today: string): boolean => day !== null && day < today;

/** Whether a day is given and has come. */
export const hasCome = (day: string | null, today: string): boolean => day !== null && day <= today;
