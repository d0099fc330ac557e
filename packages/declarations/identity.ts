import { normaliseDocumentNumber } from '@xintu/kernel';
import type { RecordProperty } from './field.ts';
import type { RecordTypeDeclaration } from './record-type.ts';

/** A record's values by property, as stored; absent and null alike mean "none". */
export type RecordValues = Readonly<Partial<Record<RecordProperty, string | null>>>;

/**
 * Identity of a record (信息标识): kind, subject, and the values that its type names. Two rows with the same identity
 * are the same record, in whichever spelling and from whichever provider. One decision that is handed in as a core
 * licence and as a sector's licence is one record too; facts are apart by record type.
 * @param subjectKey key of the subject: its credit code, or what stands for one
 */
export function identityOf(type: RecordTypeDeclaration, subjectKey: string, values: RecordValues): string {
  const known: RecordValues = {
    ...values,
    ...(type.list === undefined ? {} : { listCode: type.list }),
    ...(type.scheme === undefined ? {} : { schemeCode: type.scheme }),
  };
  const parts = identityProperties(type, known).map(
    (property) => `${property}=${plain(known[property] ?? '')}`,
  );
  return [
    type.kind === 'fact' ? `fact:${type.code}` : type.kind,
    `subject=${plain(subjectKey)}`,
    ...parts,
  ].join('|');
}

/** Stands in an identity where the subject belongs, until the subject is known. */
export const SUBJECT_PLACE = '@';

/** The identity of a record of a known subject, as the graph keeps it. */
export function identityOfRecord(
  type: RecordTypeDeclaration,
  subjectId: string,
  values: RecordValues,
): string {
  return identityOf(type, SUBJECT_PLACE, values).replace(SUBJECT_PLACE, subjectId);
}

/** A commitment is known by its number; only one without a number by type, day and matter. */
function identityProperties(type: RecordTypeDeclaration, values: RecordValues): readonly RecordProperty[] {
  if (type.kind !== 'commitment') return type.identity;
  const number = values.documentNumber ?? '';
  return number === ''
    ? type.identity.filter((property) => property !== 'documentNumber')
    : ['authorityCode', 'documentNumber'];
}

function plain(value: string): string {
  return normaliseDocumentNumber(value).replaceAll('\\', '\\\\').replaceAll('|', '\\|');
}

/** What makes two rows of the kind the same record (model: identity). */
export const identityOfKind = {
  licence: ['authorityCode', 'documentNumber', 'certificateNumber', 'decidedOn'],
  penalty: ['authorityCode', 'documentNumber'],
  listing: ['listCode', 'authorityCode', 'documentNumber'],
  commitment: ['authorityCode', 'documentNumber', 'commitmentType', 'decidedOn', 'matter'],
  evaluation: ['schemeCode', 'period'],
  honour: ['authorityCode', 'documentNumber', 'title'],
  fact: ['authorityCode', 'documentNumber', 'title', 'decidedOn'],
} as const satisfies Readonly<Record<RecordTypeDeclaration['kind'], RecordTypeDeclaration['identity']>>;

const headlines: Readonly<Record<RecordTypeDeclaration['kind'], readonly RecordProperty[]>> = {
  licence: ['title', 'certificateName', 'documentNumber'],
  penalty: ['violation', 'documentNumber'],
  listing: ['title'],
  commitment: ['matter'],
  evaluation: ['title'],
  honour: ['title'],
  fact: ['title'],
};

/** The headline of a record: what tells its kind best; where its row has nothing, the name of its type. */
export function titleOf(type: RecordTypeDeclaration, values: RecordValues): string {
  for (const property of headlines[type.kind]) {
    const value = values[property] ?? '';
    if (value !== '') return value;
  }
  return type.name.zh;
}
