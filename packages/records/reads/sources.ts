import { isAuditing } from '@xintu/catalogue';
import {
  accessRule,
  all,
  any,
  exists,
  type OrderKey,
  type PlanContext,
  type Row,
  type Shared,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';
import { subjects } from '@xintu/subjects';

import { maySeeRecord, maySeeVersion } from './access.ts';

const byId = { column: (row: Row) => row.column('record_id'), type: 'uuid' } as const;
const byDecision = { column: (row: Row) => row.column('decided_on'), type: 'date' } as const;
const byReceipt = { column: (row: Row) => row.column('recorded_from'), type: 'timestamptz' } as const;

/** Orders of a department's records. */
export const recordOrders = {
  DECIDED_NEWEST: [
    { ...byDecision, direction: 'desc' },
    { ...byId, direction: 'desc' },
  ],
  DECIDED_OLDEST: [
    { ...byDecision, direction: 'asc' },
    { ...byId, direction: 'asc' },
  ],
  RECEIVED_NEWEST: [
    { ...byReceipt, direction: 'desc' },
    { ...byId, direction: 'desc' },
  ],
  RECEIVED_OLDEST: [
    { ...byReceipt, direction: 'asc' },
    { ...byId, direction: 'asc' },
  ],
} as const satisfies Readonly<Record<string, readonly OrderKey[]>>;

/** 信用信息: records of every kind, one version each, newest decision first. */
export const records: Source = {
  rows: 'record_version',
  versioned: true,
  access: accessRule({ class: 'SHARED', purpose: true }, maySeeRecord),
  order: recordOrders.DECIDED_NEWEST,
};

/** 信用档案: the records of a subject, from which the parts of its file choose. */
export const recordsOfOne: Shared = {
  from: records,
  where: (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
};

/** 自有信息项: what a version holds beyond its kind. */
export const recordFields: Source = {
  rows: 'record_field',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/**
 * Whom a record concerns: seen with the record, whoever it is. A practitioner that the reader sees nowhere else is no
 * secret to those who may read what was decided about it.
 */
export const concernedSubjects: Source = { ...subjects, access: 'with its parent' };

/** Versions with who handed them in and who approved that, newest first: for the department that did. */
export const recordHandIns: Source = {
  rows: 'record_hand_in',
  versioned: false,
  access: accessRule({ class: 'OWN' }, (handIn, context) =>
    all([
      sql`${handIn.column('handed_in_by_code')} = any(${context.reader.departments})`,
      maySeeVersion(handIn, context),
    ]),
  ),
  order: [{ column: (row) => row.column('recorded_from'), type: 'timestamptz', direction: 'desc' }],
};

/** 公开前审查: what was decided of a record, newest first; for the department that decided, and for auditors. */
export const disclosures: Source = {
  rows: 'record_disclosure',
  versioned: false,
  access: accessRule({ class: 'OWN' }, (review, context) =>
    any([sql`${review.column('department_code')} = any(${context.reader.departments})`, isAuditing(context)]),
  ),
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'desc' }],
};

/** The versions of one record that the reader may see. */
export const recordVersions: Source = {
  rows: 'record_version',
  versioned: false,
  access: accessRule({ class: 'SHARED', purpose: true }, maySeeVersion),
  order: [{ column: (row) => row.column('recorded_from'), type: 'timestamptz', direction: 'asc' }],
};

/** What is the same for all versions of a record; whose it is: records are kept by subject. */
export const recordIndex: Source = {
  rows: 'record',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};

/** What changed from one version of a record to the next; only where the reader may see both. */
export const recordChanges: Source = {
  rows: 'record_change',
  versioned: false,
  access: accessRule({ class: 'SHARED', purpose: true }, (change, context) =>
    exists(
      recordVersions,
      (
        before,
      ) => sql`(${before.column('subject_id')}, ${before.column('record_id')}, ${before.column('recorded_from')})
        = (${change.column('subject_id')}, ${change.column('record_id')}, ${change.column('before_from')})
        and not coalesce(${change.column('code')} = any(${before.column('masked_fields')}), false)`,
      context,
    ),
  ),
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** Newest first: what is read as a history. */
export const newestVersionFirst = [
  { column: (row: Row) => row.column('recorded_from'), type: 'timestamptz', direction: 'desc' },
] as const satisfies readonly OrderKey[];

/** The record with an identifier. Records are kept by subject, so that the index of all of them says whose it is. */
export const recordWithId = (there: Row, id: Sql, context: PlanContext): Sql =>
  sql`${there.column('record_id')} = ${id} and ${exists(
    recordIndex,
    (record) =>
      sql`${record.column('id')} = ${id} and ${record.column('subject_id')} = ${there.column('subject_id')}`,
    context,
  )}`;
