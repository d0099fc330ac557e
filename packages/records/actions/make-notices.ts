import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { STAGING } from '../model/staging.ts';
import type { Acceptance } from './accept-records.ts';

const insertNotices = (from: string, columns: string) => `
  insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on)
  select m.subject_id, m.record_id, '信修告〔' || left($3, 4) || '〕' || nextval('notice_serial') || '号', ${columns}, $3::date
  from staged_match m ${from}`;

const isShown = (row: string) =>
  `${row}.publicity_decision = 'PUBLISH' and ${row}.publicity_until >= $3::date`;

/**
 * Makes the notice of each adverse record that was accepted and is to be shown, and of each that was corrected: a
 * notice tells of one version. In the transaction of the acceptance, for all of its records together.
 * @returns how many
 */
export async function makeNotices(
  client: ClientBase,
  { typeCode, providerCode, moment, today }: Acceptance,
  changed: boolean,
): Promise<number> {
  // What a new version says is what was staged: it is not looked for among the versions.
  const added = await client.query(
    `${insertNotices(`join ${STAGING} s on s.row_number = m.row_number`, '$1, s.authority_code, $4')}
     where m.outcome = 'NEW' and ${isShown('s')} and (select adverse from record_type where code = $2)`,
    [moment, typeCode, today, providerCode],
  );
  if (!changed) return added.rowCount ?? 0;
  const corrected = await client.query(
    `${insertNotices(
      `join record_version v on v.subject_id = m.subject_id and v.record_id = m.record_id and v.recorded_from = $1
       join record_type t on t.code = v.type_code`,
      'v.recorded_from, v.authority_code, v.provider_code',
    )}
     where m.outcome = 'CHANGED' and t.code = $2 and t.adverse and ${isShown('v')} and v.ended_on is null`,
    [moment, typeCode, today],
  );
  return (added.rowCount ?? 0) + (corrected.rowCount ?? 0);
}

/** The one entry of all notices of a batch. */
export async function enterNotices(
  client: ClientBase,
  { actor, providerCode, requestId, batch }: Acceptance,
  notices: number,
): Promise<void> {
  if (notices === 0) return;
  await appendEntry(client, {
    ...{ action: 'notice.make', actor, departmentCode: providerCode, requestId },
    ...{ objectType: 'batch', objectId: batch, detail: { notices } },
  });
}
