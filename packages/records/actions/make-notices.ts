import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import type { Acceptance } from './accept-records.ts';

/**
 * Makes the notice of each adverse record that was accepted and is to be shown, and of each that was corrected: a
 * notice tells of one version. In the transaction of the acceptance, for all of its records together.
 */
export async function makeNotices(
  client: ClientBase,
  { typeCode, actor, providerCode, requestId, batch, moment, today }: Acceptance,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on)
     select v.subject_id, v.record_id, '信修告〔' || left($3, 4) || '〕' || nextval('notice_serial') || '号',
       v.recorded_from, v.authority_code, v.provider_code, $3::date
     from staged_match m
     join record_version v on v.subject_id = m.subject_id and v.record_id = m.record_id and v.recorded_from = $1
     join record_type t on t.code = v.type_code
     where m.outcome in ('NEW', 'CHANGED') and t.code = $2 and t.adverse
       and v.publicity_decision = 'PUBLISH' and v.publicity_until >= $3::date and v.ended_on is null`,
    [moment, typeCode, today],
  );
  const notices = rowCount ?? 0;
  if (notices > 0) {
    await appendEntry(client, {
      ...{ action: 'notice.make', actor, departmentCode: providerCode, requestId },
      ...{ objectType: 'batch', objectId: batch, detail: { notices } },
    });
  }
  return notices;
}
