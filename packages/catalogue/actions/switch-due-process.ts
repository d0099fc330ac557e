import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { Pool } from 'pg';

import type { DueProcessPart } from './load-due-process.ts';

/** One part of due process of one record type, on or off. */
export interface DueProcessSwitch {
  readonly recordType: string;
  readonly part: DueProcessPart;
  readonly working: boolean;
  readonly reason: string;
}

const refusals = {
  notAllowed: {
    code: 'NOT_ALLOWED',
    'zh-CN': '只有信用办可以开关保障环节。',
    en: 'This is the credit office’s to switch.',
  },
  reason: { code: 'REASON_MISSING', field: 'reason', 'zh-CN': '请写明理由。', en: 'A reason must be given.' },
  unknown: {
    ...{ code: 'NOT_FOUND', field: 'recordType', 'zh-CN': '没有这个失信信息事项。' },
    en: 'There is no such adverse record type.',
  },
} as const;

/**
 * Switches a part of due process of an adverse record type. While any part is off, nothing of the type is shown or
 * counted, from the same moment on (product promises, right 7).
 */
export function switchDueProcess(
  { pool, viewer }: { readonly pool: Pool; readonly viewer: Viewer },
  { recordType, part, working, reason }: DueProcessSwitch,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    if (!may(viewer, 'due-process.switch', {}).allowed) return refused(viewer.language, refusals.notAllowed);
    if (reason.trim() === '') return refused(viewer.language, refusals.reason);
    const { rowCount } = await client.query(
      `insert into due_process_part as p (record_type_code, part, working, reason, changed_by)
       select code, $2, $3, $4, $5 from record_type where code = $1 and adverse
       on conflict (record_type_code, part) do update
         set working = $3, reason = $4, changed_by = $5, changed_at = clock_timestamp()`,
      [recordType, part, working, reason, viewer.actor],
    );
    if (rowCount === 0) return refused(viewer.language, refusals.unknown);
    await appendEntry(client, {
      ...{ action: 'due-process.switch', actor: viewer.actor },
      departmentCode: viewer.department?.code ?? null,
      ...{ objectType: 'record-type', objectId: recordType, requestId: viewer.requestId },
      detail: { part, working, reason },
    });
    return accepted(recordType);
  });
}
