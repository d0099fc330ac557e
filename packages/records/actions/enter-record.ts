import type { Viewer } from '@xintu/access';
import { identityOf, type RecordTypeDeclaration, type RecordValues, titleOf } from '@xintu/declarations';
import { type DeliveryWay, type LegalDay, maskPersonalText, type PublicityDecision } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { freeTextColumns, statementColumns } from '../model/record-columns.ts';

/** A record that a decision of this instance makes, not a file that was handed in. */
export interface RecordEntry {
  readonly type: RecordTypeDeclaration;
  readonly subjectId: string;
  /** Key of the subject: its credit code, or what stands for one. */
  readonly subjectKey: string;
  readonly authorityCode: string;
  /** What is stated, by property. */
  readonly values: RecordValues & { readonly documentNumber: string; readonly decidedOn: LegalDay };
  readonly publicity: PublicityDecision;
  readonly by: Pick<Viewer, 'actor' | 'name' | 'purpose' | 'requestId'>;
  readonly today: LegalDay;
  /** Service of the notice together with the decision (两书同达). */
  readonly served: { readonly on: LegalDay; readonly way: DeliveryWay };
  /** Further facts for the ledger, without personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** What came of it. */
export interface EnteredRecord {
  readonly recordId: string;
  /** Number of the repair notice; null: nothing is shown, so nothing is told. */
  readonly noticeNumber: string | null;
}

/**
 * Takes what was decided here onto its subject's file: identity, record, first version and ledger entry, with the
 * repair notice as it was served, in the caller's transaction. It is shown by the same round as everything else.
 */
export async function enterRecord(client: ClientBase, entry: RecordEntry): Promise<EnteredRecord> {
  const { type, subjectId, authorityCode, by, detail = {} } = entry;
  const { rows } = await client.query<{ id: string; moment: string; digest: Buffer }>(
    `with new as materialized (select uuidv7() as id, clock_timestamp() as moment),
      known as (insert into record_identity (identity, subject_id, record_id)
        select $1, $2, id from new returning 1),
      made as (insert into record (subject_id, id, type_code, kind, provider_code, first_received_at, first_accepted_at)
        select $2, id, $3, $4, $5, moment, moment from new returning 1),
      said as materialized (
        select jsonb_populate_record(null::record_version, $6::jsonb || jsonb_build_object(
          'subject_id', $2::uuid, 'record_id', n.id, 'recorded_from', n.moment, 'recorded_to', 'infinity',
          'type_code', t.code, 'type_version', t.version, 'kind', t.kind)) as v
        from new n join record_type t on t.code = $3)
     insert into record_version
     select whole.* from said
     cross join lateral jsonb_populate_record(said.v, jsonb_build_object('digest', record_digest(said.v))) whole
     returning record_id as id, recorded_from::text as moment, digest`,
    [
      ...[identityOf(type, entry.subjectKey, entry.values), subjectId, type.code, type.kind, authorityCode],
      JSON.stringify(versionOf(entry)),
    ],
  );
  const [version] = rows;
  if (version === undefined) throw new Error(`the record type ${type.code} is not in the catalogue`);
  await appendEntry(client, {
    ...{ action: 'record.accept', actor: by.actor, departmentCode: authorityCode, subjectId },
    ...{ objectType: 'record', objectId: version.id, purpose: by.purpose, requestId: by.requestId },
    ...{ detail, digest: version.digest },
  });
  return { recordId: version.id, noticeNumber: await notice(client, entry, version) };
}

/** The columns of the version: what is stated is masked like what is handed in. */
function versionOf({ type, values, authorityCode, publicity, by }: RecordEntry) {
  const stated: RecordValues = {
    ...values,
    ...(type.list === undefined ? {} : { listCode: type.list }),
    title: titleOf(type, values),
  };
  const columns = statementColumns.flatMap(({ property, column }) => {
    const value = Object.entries(stated).find(([name]) => name === property)?.[1] ?? null;
    if (value === null) return [];
    return [[column, freeTextColumns.has(column) ? maskPersonalText(value) : value] as const];
  });
  return {
    ...{ extra: {}, under_objection: false, under_review: false },
    ...Object.fromEntries(columns),
    ...{ provider_code: authorityCode, authority_code: authorityCode, recorded_by: by.actor },
    publicity_decision: publicity.decision,
    publicity_reason: publicity.reason,
    publicity_rule: publicity.rule.code,
    publicity_rule_version: publicity.rule.version,
    publicity_until: publicity.until,
    repairable_from: publicity.repairableFrom,
    publicity_provisional: publicity.provisional,
  };
}

async function notice(
  client: ClientBase,
  { subjectId, authorityCode, type, publicity, by, today, served }: RecordEntry,
  { id, moment }: { readonly id: string; readonly moment: string },
): Promise<string | null> {
  if (!type.adverse || publicity.decision !== 'PUBLISH') return null;
  const { rows } = await client.query<{ id: string; number: string }>(
    `insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on,
       delivered_on, delivered_way, delivered_by, deliverer_name)
     values ($1, $2, '信修告〔' || left($5, 4) || '〕' || nextval('notice_serial') || '号', $3, $4, $4, $5::date, $6, $7, $8, $9)
     returning id, number`,
    [subjectId, id, moment, authorityCode, today, served.on, served.way, by.actor, by.name],
  );
  const made = rows[0];
  if (made === undefined) return null;
  await appendEntry(client, {
    ...{ action: 'notice.deliver', actor: by.actor, departmentCode: authorityCode, subjectId },
    ...{ objectType: 'notice', objectId: made.id, requestId: by.requestId },
    detail: { way: served.way, on: served.on, notices: [made.id] },
  });
  return made.number;
}
