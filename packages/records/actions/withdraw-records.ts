import type { ClientBase } from 'pg';

import { versionColumns } from '../model/record-columns.ts';

/** Whose records are withdrawn, with the batch that brought them. */
export interface Withdrawal {
  readonly batch: string;
  readonly providerCode: string;
  readonly actor: string;
  readonly requestId: string | null;
  /** The business day. */
  readonly today: string;
}

export interface WithdrawalResult {
  /** Records that ended, since the batch had brought them first. */
  readonly ended: number;
  /** Records that say again what they said before the batch. */
  readonly restored: number;
  /** Records of the batch that something later has changed: they stay as they are. */
  readonly kept: number;
}

const current = `recorded_to = 'infinity'`;

/** Columns of the new version: of what was said before (`p`) or of what is withdrawn (`v`), and its own. */
function versionOf(from: 'p' | 'v', digest: string): string {
  const own: Readonly<Record<string, string>> = {
    recorded_from: '$1::timestamptz',
    recorded_to: `'infinity'::timestamptz`,
    recorded_by: '$2',
    change_reason: `'WITHDRAWN'`,
    digest,
    // What happened to the record meanwhile is not the batch's to take back.
    under_objection: 'v.under_objection',
    under_review: 'v.under_review',
    disclosure: 'v.disclosure',
    masked_fields: 'v.masked_fields',
    ...(from === 'v' ? { ended_on: '$3::date', ended_reason: `'WITHDRAWN'` } : {}),
  };
  return versionColumns.map((column) => own[column] ?? `${from}.${column}`).join(', ');
}

/**
 * Takes back what a batch brought, set by set and leaving its trace: a record that it brought first ends, one that it
 * changed says again what it said before; each has its ledger entry. In the caller's transaction.
 */
export async function withdrawRecords(client: ClientBase, withdrawal: Withdrawal): Promise<WithdrawalResult> {
  const { batch, providerCode } = withdrawal;
  const { rows } = await client.query<{ moment: string }>('select clock_timestamp() as moment');
  const moment = rows[0]?.moment ?? '';
  await client.query(
    `create temporary table withdrawn on commit drop as
     select b.subject_id, b.record_id, b.last as recorded_from, b.latest,
       (select max(p.recorded_from) from record_version p where p.subject_id = b.subject_id
         and p.record_id = b.record_id and p.recorded_from < b.first) as before
     from (
       select v.subject_id, v.record_id, min(v.recorded_from) as first, max(v.recorded_from) as last,
         bool_or(v.${current} and v.ended_reason is distinct from 'WITHDRAWN') as latest
       from record_version v where v.batch_id = $1 and v.provider_code = $2 group by 1, 2) b`,
    [batch, providerCode],
  );
  const restored = await renew(client, withdrawal, moment, 'p');
  const ended = await renew(client, withdrawal, moment, 'v');
  await client.query(
    `update record_version v set recorded_to = $1 from withdrawn w
     where w.latest and v.subject_id = w.subject_id and v.record_id = w.record_id and v.${current} and v.recorded_from < $1`,
    [moment],
  );
  await client.query(
    `update record r set withdrawn = true from withdrawn w
     where w.latest and w.before is null and r.subject_id = w.subject_id and r.id = w.record_id`,
  );
  const { rows: left } = await client.query<{ count: number }>(
    'select count(*)::integer as count from withdrawn where not latest',
  );
  return { ended, restored, kept: left[0]?.count ?? 0 };
}

/** The new versions with their ledger entries: from what was said before (p), or the end of what is withdrawn (v). */
async function renew(
  client: ClientBase,
  { batch, providerCode, actor, requestId, today }: Withdrawal,
  moment: string,
  from: 'p' | 'v',
): Promise<number> {
  const content = `sha256(convert_to(record_content(row(${versionOf(from, 'null')})::record_version), 'UTF8'))`;
  const { rowCount } = await client.query(
    `with version as (
       insert into record_version (${versionColumns.join(', ')})
       select ${versionOf(from, content)}
       from withdrawn w
       join record_version v on v.subject_id = w.subject_id and v.record_id = w.record_id and v.recorded_from = w.recorded_from
       left join record_version p on p.subject_id = w.subject_id and p.record_id = w.record_id and p.recorded_from = w.before
       where w.latest and w.before is ${from === 'p' ? 'not null' : 'null'} and $3::date is not null
       order by w.subject_id, w.record_id
       returning subject_id, record_id, digest)
     insert into ledger_entry (action, actor, department_code, subject_id, object_type, object_id, request_id, detail, digest)
     select 'record.withdraw', $2, $4, subject_id, 'record', record_id::text, $5, $6, digest from version`,
    [moment, actor, today, providerCode, requestId, JSON.stringify({ batch })],
  );
  return rowCount ?? 0;
}
