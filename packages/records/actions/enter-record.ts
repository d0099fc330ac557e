import type { Viewer } from '@xintu/access';
import type { DeliveryWay, LegalDay, PublicityDecision } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { createRecord, type CreatedRecord, type NewRecord } from './create-record.ts';

/** A record that a decision of this instance makes, with the service of its notice. */
export interface RecordEntry extends Omit<NewRecord, 'by' | 'publicity'> {
  readonly publicity: PublicityDecision;
  readonly by: Pick<Viewer, 'actor' | 'name' | 'purpose' | 'requestId'>;
  /** Service of the notice together with the decision (两书同达). */
  readonly served: { readonly on: LegalDay; readonly way: DeliveryWay };
}

/** What came of it. */
export interface EnteredRecord {
  readonly recordId: string;
  /** Number of the repair notice; null: nothing is shown, so nothing is told. */
  readonly noticeNumber: string | null;
}

/**
 * Takes what was decided here onto its subject's file, with the repair notice as it was served, in the caller's
 * transaction. It is shown by the same round as everything else.
 * @returns null where there is a record of this identity already
 */
export async function enterRecord(client: ClientBase, entry: RecordEntry): Promise<EnteredRecord | null> {
  const { actor, purpose, requestId } = entry.by;
  const by = { actor, purpose, requestId, departmentCode: entry.authorityCode };
  const created = await createRecord(client, { ...entry, by });
  if (created === null) return null;
  return { recordId: created.recordId, noticeNumber: await notice(client, entry, created) };
}

async function notice(
  client: ClientBase,
  { subjectId, authorityCode, type, publicity, by, today, served }: RecordEntry,
  { recordId, moment }: CreatedRecord,
): Promise<string | null> {
  if (!type.adverse || publicity.decision !== 'PUBLISH') return null;
  const { rows } = await client.query<{ id: string; number: string }>(
    `insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on,
       delivered_on, delivered_way, delivered_by, deliverer_name)
     values ($1, $2, '信修告〔' || left($5, 4) || '〕' || nextval('notice_serial') || '号', $3, $4, $4, $5::date, $6, $7, $8, $9)
     returning id, number`,
    [subjectId, recordId, moment, authorityCode, today, served.on, served.way, by.actor, by.name],
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
