import { commitmentBreach } from '@xintu/catalogue/rules';
import { fixedPublicity, type Fulfilment, type LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { changeRecord, maskedPatch, type RecordChange, type RecordPatch } from './change-record.ts';

/** What was found out about a commitment. */
export interface Determination extends Pick<RecordChange, 'subjectId' | 'recordId' | 'by' | 'detail'> {
  readonly fulfilment: Fulfilment;
  /** 未履行的承诺内容 */
  readonly unfulfilled: string | null;
  /** 违诺责任追究内容 */
  readonly pursued: string | null;
  readonly today: LegalDay;
}

/**
 * Records how a commitment was kept. One that was not, or in part, is adverse from then on: it is shown to nobody else
 * before its notice was served, for as long as its rule says, and objection and repair are open to its subject.
 */
export async function determineCommitment(client: ClientBase, found: Determination): Promise<void> {
  const { subjectId, recordId, fulfilment, today, by, detail = {} } = found;
  const broken = fulfilment !== 'FULL';
  const { rows } = await client.query<{ extra: Readonly<Record<string, unknown>> }>(
    `select extra from record_version where subject_id = $1 and record_id = $2 and recorded_to = 'infinity'`,
    [subjectId, recordId],
  );
  const told: RecordPatch = {
    ...(found.unfulfilled === null ? {} : { unfulfilledContent: found.unfulfilled }),
    ...(found.pursued === null ? {} : { liabilityPursued: found.pursued }),
    fulfilmentDeterminedOn: today,
  };
  const moment = await changeRecord(client, {
    ...{ subjectId, recordId, by, detail, reason: 'COMMITMENT_DETERMINED' },
    set: {
      fulfilment,
      extra: { ...rows[0]?.extra, ...maskedPatch(told) },
      ...(broken ? adverse(today) : {}),
    },
  });
  if (!broken || moment === null) return;
  await client.query('update record set type_code = $3 where subject_id = $1 and id = $2', [
    ...[subjectId, recordId, commitmentBreach.code],
  ]);
  await client.query(
    `insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on)
     select v.subject_id, v.record_id, '信修告〔' || left($4, 4) || '〕' || nextval('notice_serial') || '号',
       v.recorded_from, v.authority_code, v.provider_code, $4::date
     from record_version v where v.subject_id = $1 and v.record_id = $2 and v.recorded_from = $3`,
    [subjectId, recordId, moment, today],
  );
  await appendEntry(client, {
    ...{ action: 'notice.make', actor: by.actor, departmentCode: by.departmentCode, requestId: by.requestId },
    ...{ subjectId, objectType: 'record', objectId: recordId, detail: { notices: 1 } },
  });
}

/** What makes a broken commitment adverse: its type, and the publicity that the rule of that type computes. */
function adverse(today: LegalDay): RecordPatch {
  const { publicity, code, version } = commitmentBreach;
  if (publicity.rule !== 'fixed') throw new Error('a breach is shown by a rule of its own');
  const { ruleCode, versions } = publicity;
  const shown = fixedPublicity({ ruleCode, versions, decidedOn: today, months: null }, today);
  return {
    type_code: code,
    type_version: version,
    publicity_decision: shown.decision,
    publicity_reason: shown.reason,
    publicity_rule: shown.rule.code,
    publicity_rule_version: shown.rule.version,
    publicity_until: shown.until,
    repairable_from: shown.repairableFrom,
    publicity_provisional: shown.provisional,
  };
}
