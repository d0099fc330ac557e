import { readPenaltyRules } from '@xintu/catalogue';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { changeRecord, type RecordChange, type RecordPatch } from './change-record.ts';
import { penaltyPublicityOf, type PenaltyRow, penaltyColumns } from './penalty-publicity.ts';

/** A record whose repair is taken back. */
export interface Restoration extends Pick<RecordChange, 'subjectId' | 'recordId' | 'by' | 'detail'> {
  readonly today: LegalDay;
}

/**
 * Puts a repaired record back after its repair was taken back. Its publicity is computed again by the rules in force;
 * the time that it was off does not prolong it, and nobody else sees it again before a new notice of it was served. What
 * would be over meanwhile stays over.
 */
export async function restoreRecord(client: ClientBase, restoration: Restoration): Promise<void> {
  const { subjectId, recordId, by, detail = {}, today } = restoration;
  const moment = await changeRecord(client, {
    ...{ subjectId, recordId, by, detail, reason: 'REPAIR_TAKEN_BACK' },
    set: {
      ...{ ended_on: null, ended_reason: null, publicity_from: null },
      ...(await publicityAgain(client, subjectId, recordId, today)),
      ...(await listingAgain(client, subjectId, recordId)),
    },
  });
  if (moment === null) return;
  const { rowCount } = await client.query(
    `insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on)
     select v.subject_id, v.record_id, '信修告〔' || left($4, 4) || '〕' || nextval('notice_serial') || '号',
       v.recorded_from, v.authority_code, v.provider_code, $4::date
     from record_version v where v.subject_id = $1 and v.record_id = $2 and v.recorded_from = $3
       and v.publicity_decision = 'PUBLISH' and record_in_force(v, $4::date)`,
    [subjectId, recordId, moment, today],
  );
  if (rowCount === 0) return;
  await appendEntry(client, {
    ...{ action: 'notice.make', actor: by.actor, departmentCode: by.departmentCode, requestId: by.requestId },
    ...{ subjectId, objectType: 'record', objectId: recordId, detail: { notices: 1 } },
  });
}

/** Of a penalty what the rules in force say today; of others their own rule said it once for all. */
async function publicityAgain(
  client: ClientBase,
  subjectId: string,
  recordId: string,
  today: LegalDay,
): Promise<RecordPatch> {
  const { rows } = await client.query<PenaltyRow>(
    `select ${penaltyColumns} from record_version v
     where v.subject_id = $1 and v.record_id = $2 and v.recorded_to = 'infinity' and v.kind = 'penalty'`,
    [subjectId, recordId],
  );
  const [row] = rows;
  const shown = row === undefined ? null : penaltyPublicityOf(row, await readPenaltyRules(client), today);
  if (shown === null) return {};
  return {
    ...{ publicity_decision: shown.decision, publicity_reason: shown.reason },
    ...{ publicity_rule: shown.rule, publicity_rule_version: shown.version },
    ...{ publicity_until: shown.until, repairable_from: shown.repairableFrom },
    publicity_provisional: shown.provisional,
  };
}

async function listingAgain(client: ClientBase, subjectId: string, recordId: string): Promise<RecordPatch> {
  const { rowCount } = await client.query(
    `select from record where subject_id = $1 and id = $2 and kind = 'listing'`,
    [subjectId, recordId],
  );
  return rowCount === 0 ? {} : { state: null, exit_on: null, exit_reason: null };
}
