import type { Field, RecordProperty } from './field.ts';
import { licenceFields } from './kinds/licence-fields.ts';
import {
  commitmentFields,
  evaluationFields,
  factFields,
  honourFields,
  listingFields,
} from './kinds/other-fields.ts';
import { penaltyKindFields } from './kinds/penalty-fields.ts';
import type { RecordKind, RecordTypeDeclaration } from './record-type.ts';

const byKind: Readonly<Record<RecordKind, readonly Field[]>> = {
  licence: licenceFields,
  penalty: penaltyKindFields,
  listing: listingFields,
  commitment: commitmentFields,
  evaluation: evaluationFields,
  honour: honourFields,
  fact: factFields,
};

/** The fields that every record type of the kind has, in the order of the file. */
export function kindFields(kind: RecordKind): readonly Field[] {
  return byKind[kind];
}

/** All fields of a record type in the order of its file: those of the kind, then its own. */
export function fieldsOf(
  type: Pick<RecordTypeDeclaration, 'kind' | 'list' | 'scheme' | 'fields'>,
): readonly Field[] {
  const implied: RecordProperty[] = [];
  if (type.list !== undefined) implied.push('listCode');
  if (type.scheme !== undefined) implied.push('schemeCode', 'schemeVersion');
  const base = kindFields(type.kind).filter(({ property }) => !implied.some((known) => known === property));
  return [...base, ...type.fields];
}

/** A record type's field that fills a typed column; null where it has none. */
export function fieldFor(
  type: RecordTypeDeclaration,
  property: NonNullable<Field['property']>,
): Field | null {
  return fieldsOf(type).find((field) => field.property === property) ?? null;
}
