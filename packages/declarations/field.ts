import type { Text } from '@xintu/kernel';
import type { ConditionCode } from './conditions.ts';

export const fieldTypes = [
  'text',
  'day',
  'money',
  'money-ten-thousand',
  'number',
  'credit-code',
  'choice',
  'choices',
] as const;
/** `money-ten-thousand`: given in 万元, stored in yuan. `choices`: several values, joined by ; in files. */
export type FieldType = (typeof fieldTypes)[number];

/** Typed columns of a record version, in camel case. */
export const recordProperties = [
  'title',
  'documentNumber',
  'decidedOn',
  'validFrom',
  'validTo',
  'state',
  'category',
  'content',
  'certificateName',
  'certificateNumber',
  'violation',
  'facts',
  'grounds',
  'categories',
  'fineAmount',
  'confiscatedAmount',
  'certificatesAffected',
  'procedure',
  'severity',
  'field',
  'listCode',
  'exitOn',
  'exitReason',
  'exitDocumentNumber',
  'commitmentType',
  'matter',
  'dueOn',
  'fulfilment',
  'schemeCode',
  'schemeVersion',
  'origin',
  'period',
  'grade',
  'score',
  'remark',
  'authorityCode',
  'providerCode',
] as const;
export type RecordProperty = (typeof recordProperties)[number];

/** What a row says about the subject, and the names beside the codes: read for matching, no column of a version. */
export const rowProperties = [
  'subjectName',
  'subjectClass',
  'subjectCode',
  'registrationNumber',
  'organisationCode',
  'taxNumber',
  'institutionNumber',
  'socialOrganisationNumber',
  'legalRepresentative',
  'representativeIdentityType',
  'representativeIdentityNumber',
  'identityType',
  'identityNumber',
  'authorityName',
  'providerName',
] as const;
export type RowProperty = (typeof rowProperties)[number];

export const fieldCategories = [
  'general',
  'identity',
  'religion',
  'genes',
  'biometrics',
  'health',
  'income',
  'deposits',
  'politics',
  'petitions',
  'communications',
  'location',
  'online-behaviour',
] as const;
/** What a field is about. All but `general` and `identity` can't be catalogued. */
export type FieldCategory = (typeof fieldCategories)[number];

/** One value of a choice. */
export interface Choice {
  /** What is stored. */
  readonly value: string;
  readonly name: Text;
  /** Other ways in which files write it. */
  readonly also?: readonly string[];
  /** The value is the ordinary case and is stored as null (a licence that is as it was decided). */
  readonly storedAsNull?: true;
}

/** One field of a record type: a column of its template, of its form, of its view. */
export interface Field {
  /** The official column code (CF_WSH), or an own code in camel case. */
  readonly code: string;
  /** The Chinese name is the header of the column. */
  readonly name: Text;
  readonly type: FieldType;
  /** The typed column it fills. Without one it is kept among the record's further fields, unless `kept` is false. */
  readonly property?: RecordProperty | RowProperty;
  /** Read and checked, but not kept. */
  readonly kept?: false;
  /** Characters at most. */
  readonly length?: number;
  readonly required: 'always' | 'optional' | { readonly when: ConditionCode };
  /** Concerns a natural person: masked, never published, never searched. */
  readonly personal: boolean;
  readonly category?: FieldCategory;
  readonly choices?: readonly Choice[];
  /** Other headers under which files bring it. */
  readonly aliases?: readonly string[];
}

/** The choice that a cell means, by its value, its name or another way of writing; null when none. */
export function choiceOf(field: Field, text: string): Choice | null {
  const wanted = text.normalize('NFKC').trim();
  const upper = wanted.toUpperCase();
  return (
    field.choices?.find(
      ({ value, name, also = [] }) =>
        value.toUpperCase() === upper ||
        name.zh.normalize('NFKC') === wanted ||
        name.en.toUpperCase() === upper ||
        also.some((word) => word.normalize('NFKC') === wanted),
    ) ?? null
  );
}

/**
 * Whether a field's values are identity numbers that are kept sealed: encrypted, with a keyed hash, shown masked. Every
 * field of that category that is kept at all is one of them.
 */
export function isSealed(field: Field): boolean {
  return field.category === 'identity' && field.kept !== false;
}
