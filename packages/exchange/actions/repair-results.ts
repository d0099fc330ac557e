import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

/** 修复结果: what became of an application, as it goes back to 信用中国. */
export interface RepairResult {
  /** Moment of the step, by which the next page is asked for. */
  readonly cursor: string;
  /** Of the application, where it came from there. */
  readonly messageId: string | null;
  readonly caseNumber: string;
  readonly result: 'ACCEPTED' | 'NOT_ACCEPTED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | 'LIFTED';
  readonly on: LegalDay;
  readonly reason: string | null;
  readonly subjectCode: string | null;
  readonly documentNumber: string;
  readonly authorityName: string;
}

/** Results in one page. */
const PAGE = 500;

/**
 * What was decided about repairs in the division of a credit office, oldest first, after a moment: it goes back to the
 * window. Null: the viewer may not have it.
 */
export function repairResults(
  pool: Pool,
  viewer: Viewer,
  after: string | null,
): Promise<readonly RepairResult[] | null> {
  return inTransaction(pool, async (client) => {
    const code = viewer.department?.code ?? null;
    if (!may(viewer, 'exchange.receive', {}).allowed || code === null) return null;
    const { rows } = await client.query<RepairResult>(
      `select to_char(s.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor,
         (select substring(k.key from ':exchange:(?:application|decision):(.*)$') from case_key k
           where k.case_id = c.id and k.key like '%:exchange:%' limit 1) as "messageId",
         c.number as "caseNumber", case s.to_state when 'CHECKING' then 'ACCEPTED' when 'REPAIRED' then 'GRANTED'
           when 'LIFTED' then 'LIFTED' else s.to_state end as result,
         s.taken_on as "on", s.reason, v.code as "subjectCode", r.document_number as "documentNumber",
         a.name as "authorityName"
       from case_file c join case_step s on s.subject_id = c.subject_id and s.case_id = c.id
       join record_version r on r.subject_id = c.subject_id and r.record_id = c.record_id and r.recorded_to = 'infinity'
       join subject_version v on v.subject_id = c.subject_id and v.recorded_to = 'infinity'
       join department a on a.code = c.department_code
       where c.credit_office_code = $1 and c.kind_code in ('repair', 'reorganisation')
         and s.to_state in ('CHECKING', 'NOT_ACCEPTED', 'REPAIRED', 'REFUSED', 'WITHDRAWN', 'LIFTED')
         and s.taken_at > coalesce($2::timestamptz, '-infinity')
       order by s.taken_at limit $3`,
      [code, after, PAGE],
    );
    await appendEntry(client, {
      ...{ action: 'exchange.results', actor: viewer.actor, departmentCode: code },
      ...{
        objectType: 'exchange-results',
        requestId: viewer.requestId,
        detail: { after, rows: rows.length },
      },
    });
    return rows;
  });
}
