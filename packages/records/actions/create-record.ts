import {
  identityOfRecord,
  type RecordTypeDeclaration,
  type RecordValues,
  titleOf,
} from '@xintu/declarations';
import type { LegalDay, PublicityDecision } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { maskedPatch, type RecordChange, type RecordPatch } from './change-record.ts';

/** A record that comes out of a procedure of this platform, not out of a file. */
export interface NewRecord {
  readonly type: RecordTypeDeclaration;
  readonly subjectId: string;
  /** Code of the department that decides and holds it. */
  readonly authorityCode: string;
  /** Values by property; they are masked like what is handed in. */
  readonly values: RecordValues & { readonly decidedOn: string };
  /** Values of the type's further fields, by their codes. */
  readonly extra?: Readonly<Record<string, string>>;
  /** How long it is shown; absent: no rule says. */
  readonly publicity?: PublicityDecision;
  readonly by: RecordChange['by'];
  /** The business day. */
  readonly today: LegalDay;
  /** Further facts for the ledger, without personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** A record that was made. */
export interface CreatedRecord {
  readonly recordId: string;
  /** The moment from which its first version is the known one. */
  readonly moment: string;
}

/**
 * Makes a record with its first version and its ledger entry, in the caller's transaction. Its identity is the one
 * that a file would give it, so that neither comes twice.
 * @returns null where there is a record of this identity already
 */
export async function createRecord(client: ClientBase, record: NewRecord): Promise<CreatedRecord | null> {
  const { type, subjectId, authorityCode, values, by, today, detail = {} } = record;
  const { rows: identities } = await client.query<{ id: string }>(
    `insert into record_identity (identity, subject_id, record_id) values ($1, $2, uuidv7())
     on conflict do nothing returning record_id as id`,
    [identityOfRecord(type, subjectId, { ...values, authorityCode }), subjectId],
  );
  const id = identities[0]?.id;
  if (id === undefined) return null;
  await client.query(
    `insert into record (subject_id, id, type_code, kind, provider_code, first_received_at, first_accepted_at,
       received_on, accepted_on, decided_on)
     values ($1, $2, $3, $4, $5, clock_timestamp(), clock_timestamp(), $6, $6, $7)`,
    [subjectId, id, type.code, type.kind, authorityCode, today, values.decidedOn],
  );
  const { rows } = await client.query<{ moment: string; digest: Buffer }>(
    `with said as (select jsonb_populate_record(null::record_version,
        $1::jsonb || jsonb_build_object('recorded_from', clock_timestamp())) as v)
     insert into record_version
     select whole.* from said
     cross join lateral jsonb_populate_record(said.v, jsonb_build_object('digest', record_digest(said.v))) whole
     returning recorded_from::text as moment, digest`,
    [JSON.stringify(versionOf(record, id))],
  );
  const [version] = rows;
  if (version === undefined) throw new Error('a version is made with its record');
  await appendEntry(client, {
    action: 'record.accept',
    actor: by.actor,
    departmentCode: by.departmentCode,
    ...{ subjectId, objectType: 'record', objectId: id, detail },
    purpose: by.purpose,
    requestId: by.requestId,
    digest: version.digest,
  });
  return { recordId: id, moment: version.moment };
}

const columnOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of the first version. */
function versionOf(record: NewRecord, id: string): RecordPatch {
  const { type, subjectId, authorityCode, values, extra = {}, publicity, by } = record;
  const stated: RecordPatch = {
    ...Object.fromEntries(
      Object.entries(values).map(([property, value]) => [columnOf(property), value] as const),
    ),
    ...(type.list === undefined ? {} : { list_code: type.list }),
    title: titleOf(type, values),
    document_number: values.documentNumber ?? '',
    authority_code: authorityCode,
  };
  return {
    ...maskedPatch(stated),
    ...{ subject_id: subjectId, record_id: id, type_code: type.code, type_version: type.version },
    ...{ kind: type.kind, provider_code: authorityCode, recorded_by: by.actor, extra: maskedPatch(extra) },
    ...{ under_objection: false, under_review: false },
    ...{ recorded_to: 'infinity', original_digest: null },
    publicity_provisional: publicity?.provisional ?? false,
    ...(publicity === undefined
      ? {}
      : {
          publicity_decision: publicity.decision,
          publicity_reason: publicity.reason,
          publicity_rule: publicity.rule.code,
          publicity_rule_version: publicity.rule.version,
          publicity_until: publicity.until,
          repairable_from: publicity.repairableFrom,
        }),
  };
}
