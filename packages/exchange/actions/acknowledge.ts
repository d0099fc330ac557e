import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { Pool } from 'pg';

/** That a department took note of endings, and what it did with what it had. */
export interface Acknowledging {
  readonly ids: readonly string[];
  /** What was done: copies removed, systems told. */
  readonly note: string;
}

const refusals = {
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '由收到信息的单位的工作人员签收。' },
    en: 'Officers of the department that received the record acknowledge.',
  },
  note: {
    ...{ code: 'NOTE_MISSING', field: 'note', 'zh-CN': '请写明已停止使用、已删除副本等处理情况。' },
    en: 'Say what was done: use stopped, copies removed.',
  },
  nothing: {
    ...{ code: 'NOTHING_TO_ACKNOWLEDGE', 'zh-CN': '没有待签收的信息：可能已经签收，或不属于本单位。' },
    en: 'There is nothing to acknowledge: it was done already, or is another department’s.',
  },
} as const;

/** Acknowledges endings of records that the own department received. What was acknowledged before stays as it is. */
export function acknowledge(
  { pool, viewer, today }: { readonly pool: Pool; readonly viewer: Viewer; readonly today: LegalDay },
  { ids, note }: Acknowledging,
): Promise<Outcome<{ readonly acknowledged: number }>> {
  return inTransaction(pool, async (client) => {
    const code = viewer.department?.code ?? null;
    const permission = may(viewer, 'acknowledgement.give', { providerCode: code ?? '' });
    if (!permission.allowed || code === null) return refused(viewer.language, refusals.notAllowed);
    if (note.trim() === '') return refused(viewer.language, refusals.note);
    const { rows } = await client.query<{ id: string; subjectId: string }>(
      `update acknowledgement set acknowledged_on = $3, acknowledged_by = $4, acknowledger_name = $5, note = $6
       where id = any($1::uuid[]) and department_code = any($2) and acknowledged_on is null
         and ($7::text[] is null or record_type_code = any($7))
       returning id, subject_id as "subjectId"`,
      [
        ...[ids, [code, ...(viewer.department?.predecessors ?? [])], today],
        ...[viewer.actor, viewer.name, note.trim(), viewer.scope?.recordTypes ?? null],
      ],
    );
    const [first] = rows;
    if (first === undefined) return refused(viewer.language, refusals.nothing);
    for (const { id, subjectId } of rows)
      await appendEntry(client, {
        ...{ action: 'acknowledgement.give', actor: viewer.actor, departmentCode: code, subjectId },
        ...{ objectType: 'acknowledgement', objectId: id, requestId: viewer.requestId },
      });
    return accepted(first.id, { acknowledged: rows.length });
  });
}
