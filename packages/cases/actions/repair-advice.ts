import { may, readingPlace, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { CaseRecordFacts } from '@xintu/declarations';
import { type LegalDay, readCreditCode } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

import { brokenCommitmentOn, falseStatementOn, lastRepairedOn } from '../model/stored-case.ts';
import { repairEligibility, type RepairEligibility } from '../rules/repair-eligibility.ts';

/** Whose records, or which one. */
export interface AdviceWanted {
  /** Credit code of the subject; null: of any. */
  readonly code: string | null;
  readonly recordId: string | null;
}

/** An adverse record, and what can be done about it. */
export interface RepairAdvice extends RepairEligibility {
  readonly recordId: string;
  readonly subjectName: string;
  readonly subjectCode: string | null;
  readonly recordType: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly decidedOn: LegalDay;
  readonly authorityName: string;
  readonly content: string | null;
  readonly publicityUntil: LegalDay | null;
  readonly provisional: boolean;
  /** The repair that is under way; null: none. */
  readonly openCase: { readonly id: string; readonly number: string; readonly state: string } | null;
}

interface AdviceRow
  extends
    CaseRecordFacts,
    Omit<
      RepairAdvice,
      keyof RepairEligibility | 'authorityName' | 'decidedOn' | 'publicityUntil' | 'openCase'
    > {
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseState: string | null;
}

/** Most records that are advised on at once: a subject has a few. */
const most = 100;

/**
 * Advice on the adverse records of a subject that have not ended: for its representative on all of them, for officers
 * on what their department decided and on what is public, so that a counter can advise whoever comes.
 */
export async function readRepairAdvice(
  pool: Pool,
  viewer: Viewer,
  { code, recordId }: AdviceWanted,
  today: LegalDay,
): Promise<readonly RepairAdvice[]> {
  const read = code === null ? null : readCreditCode(code);
  if (read?.ok === false || (read === null && recordId === null)) return [];
  const { department, predecessors } = readingPlace(viewer);
  const departments = department === null ? [] : [department, ...predecessors];
  const asSubject = may(viewer, 'record.read-as-subject', { subjectCode: viewer.organisationCode }).allowed;
  if (departments.length === 0 && !asSubject) return [];
  const { rows } = await pool.query<AdviceRow>(advice, [
    ...[read === null ? null : read.code, recordId, today, departments],
    ...[asSubject ? viewer.organisationCode : null, viewer.scope?.recordTypes ?? null],
    ...[viewer.language === 'en' ? 'en' : 'zh', most],
  ]);
  await leaveEntries(pool, viewer, rows);
  return rows.map(({ caseId, caseNumber, caseState, ...record }) => ({
    ...record,
    ...repairEligibility(record, today),
    openCase:
      caseId === null || caseNumber === null || caseState === null
        ? null
        : { id: caseId, number: caseNumber, state: caseState },
  }));
}

/** A look at somebody's records leaves its entry, one for each subject. */
async function leaveEntries(pool: Pool, viewer: Viewer, rows: readonly AdviceRow[]): Promise<void> {
  const subjects = [...new Set(rows.map(({ subjectId }) => subjectId))];
  if (subjects.length === 0) return;
  await inTransaction(pool, async (client) => {
    for (const subjectId of subjects)
      await appendEntry(client, {
        ...{ action: 'repair.advice', actor: viewer.actor, subjectId, purpose: viewer.purpose },
        ...{ departmentCode: viewer.department?.code ?? null, requestId: viewer.requestId },
      });
  });
}

const advice = `
  select v.subject_id as "subjectId", v.record_id as "recordId", s.name as "subjectName", s.code as "subjectCode",
    case when $7 = 'en' then t.english_name else t.name end as "recordType", v.title,
    v.document_number as "documentNumber", v.decided_on as "decidedOn", v.content,
    v.publicity_until as "publicityUntil", v.repairable_from as "repairableFrom",
    v.publicity_provisional as provisional, t.adverse, false as ended, false as repaired, v.under_objection as "underObjection",
    false as corrected, a.kind as "authorityKind", a.name as "authorityName",
    ${lastRepairedOn} as "lastRepairedOn", ${falseStatementOn} as "falseStatementOn",
    ${brokenCommitmentOn} as "brokenCommitmentOn", v.publicity_provisional as "publicityProvisional",
    c.id as "caseId", c.number as "caseNumber", case when $7 = 'en' then k.english_name else k.name end as "caseState"
  from record_version v
  join record_type t on t.code = v.type_code and t.adverse
  join subject_version s on s.subject_id = v.subject_id and s.recorded_to = 'infinity' and s.kind <> 'PRACTITIONER'
  join department a on a.code = v.authority_code
  left join case_file c on c.subject_id = v.subject_id and c.record_id = v.record_id and c.kind_code = 'repair'
    and c.closed_on is null and (v.authority_code = any($4) or s.code = $5)
  left join case_state k on k.kind_code = c.kind_code and k.code = c.state_code
  where v.recorded_to = 'infinity' and record_in_force(v, $3::date)
    and ($1::text is null or v.subject_id = (select subject_id from subject_key where key = $1))
    and ($2::uuid is null or v.record_id = $2 and v.subject_id = (select subject_id from record where id = $2))
    and ($6::text[] is null or v.type_code = any($6))
    and (s.code = $5 or v.authority_code = any($4)
      or cardinality($4::text[]) > 0 and t.publication = 'PUBLIC' and t.due_process and v.publicity_from <= $3::date)
  order by v.repairable_from nulls last, v.decided_on, v.record_id limit $8`;
