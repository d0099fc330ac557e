import type { Viewer } from '@xintu/access';
import { maskPersonalText } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { freeTextColumns } from '../model/record-columns.ts';

/** Why a record has a new version; what the ledger calls it is `record.` and the reason in kebab-case. */
export const changeReasons = [
  'CORRECTION',
  'OBJECTION_OPENED',
  'OBJECTION_CLOSED',
  'REVIEW_OPENED',
  'REVIEW_CLOSED',
  'PUBLISHED',
  'DISCLOSURE_REVIEWED',
  'PUBLICITY_RECOMPUTED',
  'REPAIRED',
  'REPAIR_TAKEN_BACK',
  'REVOKED',
  'AMENDED',
  'RENEWED',
  'CANCELLED',
  'WRONG_SUBJECT',
  'LISTING_ENDED',
  'COMMITMENT_DETERMINED',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Columns of a version that a decision about the record may set, by their names in the table. */
export type RecordPatch = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, unknown>> | null>
>;

/** What a decision writes is masked like what is handed in; texts before masking belong to the version before. */
export function maskedPatch(set: RecordPatch): RecordPatch {
  const masked = Object.entries(set).map(
    ([column, value]) => [column, typeof value === 'string' ? maskPersonalText(value) : value] as const,
  );
  const rewrites = Object.keys(set).some((column) => freeTextColumns.has(column));
  return { ...(rewrites ? { original_digest: null } : {}), ...Object.fromEntries(masked) };
}

/** A change of one record by a decision: everything that is not set stays as it was. */
export interface RecordChange {
  readonly subjectId: string;
  readonly recordId: string;
  readonly reason: ChangeReason;
  readonly set: RecordPatch;
  readonly by: Pick<Viewer, 'actor' | 'purpose' | 'requestId'> & {
    readonly departmentCode: string | null;
  };
  /** Further facts for the ledger, without personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * Makes a new version of a record, with its ledger entry, in the caller's transaction. Nothing is overwritten: the
 * version before keeps what it said and ends at the moment at which this one begins.
 * @returns the moment from which the new version is the known one; null where there is no such record
 */
export async function changeRecord(client: ClientBase, change: RecordChange): Promise<string | null> {
  const { subjectId, recordId, reason, set, by, detail = {} } = change;
  // Changes of one record wait for one another here: each must see the version that the one before it made.
  await client.query('select from record where subject_id = $1 and id = $2 for update', [
    subjectId,
    recordId,
  ]);
  const { rows } = await client.query<{ moment: string; digest: Buffer }>({
    name: 'change-record',
    text: `with before as materialized (
        select v, greatest(clock_timestamp(), v.recorded_from + interval '1 microsecond') as moment
        from record_version v
        where v.subject_id = $1 and v.record_id = $2 and v.recorded_to = 'infinity'),
      said as materialized (
        select moment, jsonb_populate_record(v, $3::jsonb || jsonb_build_object(
          'recorded_from', moment, 'recorded_by', $4::text, 'change_reason', $5::text,
          'batch_id', null, 'row_number', null)) as v from before),
      ended as (
        update record_version old set recorded_to = before.moment from before
        where old.subject_id = $1 and old.record_id = $2 and old.recorded_to = 'infinity')
      insert into record_version
      select whole.* from said
      cross join lateral jsonb_populate_record(said.v, jsonb_build_object('digest', record_digest(said.v))) whole
      returning recorded_from::text as moment, digest`,
    values: [subjectId, recordId, JSON.stringify(maskedPatch(set)), by.actor, reason],
  });
  const [version] = rows;
  if (version === undefined) return null;
  await appendEntry(client, {
    action: `record.${reason.toLowerCase().replaceAll('_', '-')}`,
    actor: by.actor,
    departmentCode: by.departmentCode,
    subjectId,
    objectType: 'record',
    objectId: recordId,
    purpose: by.purpose,
    requestId: by.requestId,
    detail,
    digest: version.digest,
  });
  return version.moment;
}
