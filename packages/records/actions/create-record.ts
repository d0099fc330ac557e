import { identityOf, type RecordTypeDeclaration, type RecordValues, titleOf } from '@xintu/declarations';
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
  readonly by: RecordChange['by'];
  readonly detail?: Readonly<Record<string, unknown>>;
}

const columnOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Makes a record with its first version and its ledger entry, in the caller's transaction.
 * @returns its identifier; null where there is a record of this identity already
 */
export async function createRecord(client: ClientBase, record: NewRecord): Promise<string | null> {
  const { type, subjectId, authorityCode, values, extra = {}, by, detail = {} } = record;
  const { rows: identities } = await client.query<{ id: string }>(
    `insert into record_identity (identity, subject_id, record_id) values ($1, $2, uuidv7())
     on conflict do nothing returning record_id as id`,
    [identityOf(type, subjectId, { ...values, authorityCode }), subjectId],
  );
  const id = identities[0]?.id;
  if (id === undefined) return null;
  await client.query(
    `insert into record (subject_id, id, type_code, kind, provider_code, first_received_at, first_accepted_at)
     values ($1, $2, $3, $4, $5, clock_timestamp(), clock_timestamp())`,
    [subjectId, id, type.code, type.kind, authorityCode],
  );
  const stated: RecordPatch = {
    ...Object.fromEntries(
      Object.entries(values).map(([property, value]) => [columnOf(property), value] as const),
    ),
    title: titleOf(type, values),
    document_number: values.documentNumber ?? '',
    authority_code: authorityCode,
  };
  const said = {
    ...maskedPatch(stated),
    ...{ subject_id: subjectId, record_id: id, type_code: type.code, type_version: type.version },
    ...{ kind: type.kind, provider_code: authorityCode, recorded_by: by.actor, extra: maskedPatch(extra) },
    ...{ under_objection: false, under_review: false, publicity_provisional: false },
    ...{ recorded_to: 'infinity', original_digest: null },
  };
  const { rows } = await client.query<{ digest: Buffer }>(
    `with said as (select jsonb_populate_record(null::record_version,
        $1::jsonb || jsonb_build_object('recorded_from', clock_timestamp())) as v)
     insert into record_version
     select whole.* from said
     cross join lateral jsonb_populate_record(said.v, jsonb_build_object('digest', record_digest(said.v))) whole
     returning digest`,
    [JSON.stringify(said)],
  );
  await appendEntry(client, {
    action: 'record.accept',
    actor: by.actor,
    departmentCode: by.departmentCode,
    ...{ subjectId, objectType: 'record', objectId: id, detail },
    purpose: by.purpose,
    requestId: by.requestId,
    digest: rows[0]?.digest ?? null,
  });
  return id;
}
