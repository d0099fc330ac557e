import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

/** The bytes of a report, or why there are none: it is not there or not to be seen, or it is valid no longer. */
export type ReportFile =
  | { readonly state: 'ABSENT' | 'WITHDRAWN' }
  | { readonly state: 'DELIVERED'; readonly name: string; readonly bytes: Buffer };

interface Found {
  readonly number: string;
  readonly state: string;
  readonly handlerCode: string;
  readonly subjectCode: string | null;
  readonly bytes: Buffer | null;
}

/**
 * Takes the bytes of a report away, with the trace of it in the ledger: the same each time, until a record in it holds no
 * longer; then they are delivered to nobody any more.
 */
export function readReport(
  { pool, viewer, today }: { readonly pool: Pool; readonly viewer: Viewer; readonly today: string },
  id: string,
): Promise<ReportFile> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Found>(
      `select r.number, report_state(r.id, $2) as state, coalesce(r.department_code, '') as "handlerCode",
         case when r.department_code is null then (select s.code from subject_version s
           where s.subject_id = r.subject_id and s.recorded_to = 'infinity') end as "subjectCode",
         f.bytes
       from credit_report r left join credit_report_file f on f.report_id = r.id where r.id = $1`,
      [id, today],
    );
    const [found] = rows;
    if (found === undefined) return { state: 'ABSENT' };
    const { handlerCode, subjectCode, bytes, state, number } = found;
    const resource = { handlerCode, subjectCode, creditOfficeCode: null };
    if (!may(viewer, 'credit-report.read', resource).allowed) return { state: 'ABSENT' };
    if (state === 'WITHDRAWN' || bytes === null) return { state: 'WITHDRAWN' };
    await appendEntry(client, {
      ...{ action: 'credit-report.download', actor: viewer.actor, purpose: viewer.purpose },
      departmentCode: viewer.department?.code ?? null,
      ...{ objectType: 'credit-report', objectId: id, requestId: viewer.requestId },
    });
    return { state: 'DELIVERED', name: `${number}.pdf`, bytes };
  });
}
