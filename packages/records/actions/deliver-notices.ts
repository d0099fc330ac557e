import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { type DeliveryWay, isLegalDay, type LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { Pool } from 'pg';

/** Which notices were served, how and when. */
export interface Delivery {
  /** Identifiers of notices; null: all of the batch. */
  readonly noticeIds: readonly string[] | null;
  /** The batch whose notices were served together with their decisions; null: those that are named. */
  readonly batchId: string | null;
  readonly way: DeliveryWay;
  /** The day of delivery. */
  readonly on: string;
}

const refusals = {
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '送达由认定机关的经办人或办案人员登记。' },
    en: 'Delivery is recorded by reporters and case officers of the authority.',
  },
  day: {
    ...{ code: 'NOT_A_PAST_DAY', field: 'on', 'zh-CN': '送达日期应为不晚于今天的日期，例如 2026-01-05。' },
    en: 'The day of delivery must be a day up to today, such as 2026-01-05.',
  },
  nothing: {
    ...{ code: 'NOTHING_TO_DELIVER', 'zh-CN': '没有待送达的告知书：可能已经登记，或不属于本单位。' },
    en: 'There is no notice to deliver: it was recorded already, or is another authority’s.',
  },
} as const;

/**
 * Records that notices were served (两书同达: with the decision, or later): a fact with way and day. What has not been
 * served keeps its record out of publicity. Notices that were served before stay as they are.
 */
export function deliverNotices(
  { pool, viewer, today }: { readonly pool: Pool; readonly viewer: Viewer; readonly today: LegalDay },
  { noticeIds, batchId, way, on }: Delivery,
): Promise<Outcome<{ readonly delivered: number }>> {
  return inTransaction(pool, async (client) => {
    const authority = viewer.department?.code ?? null;
    const permission = may(viewer, 'notice.deliver', { providerCode: authority ?? '' });
    if (!permission.allowed || authority === null) return refused(viewer.language, refusals.notAllowed);
    if (!isLegalDay(on) || on > today) return refused(viewer.language, refusals.day);
    const { rows } = await client.query<{ id: string }>(
      `update record_notice n set delivered_on = $4, delivered_way = $5, delivered_by = $6, deliverer_name = $7
       where n.authority_code = any($1) and n.delivered_on is null
         and (n.id = any($2::uuid[]) or exists (select from record_version v
           where v.subject_id = n.subject_id and v.record_id = n.record_id and v.batch_id = $3))
         and ($8::text[] is null or exists (select from record_version v
           where v.subject_id = n.subject_id and v.record_id = n.record_id and v.type_code = any($8)))
       returning n.id`,
      [
        ...[[authority, ...(viewer.department?.predecessors ?? [])], noticeIds ?? [], batchId],
        ...[on, way, viewer.actor, viewer.name, viewer.scope?.recordTypes ?? null],
      ],
    );
    const [first] = rows;
    if (first === undefined) return refused(viewer.language, refusals.nothing);
    await appendEntry(client, {
      ...{ action: 'notice.deliver', actor: viewer.actor, departmentCode: authority },
      ...{ objectType: 'notice', objectId: first.id, requestId: viewer.requestId },
      detail: { way, on, notices: rows.map(({ id }) => id) },
    });
    return accepted(first.id, { delivered: rows.length });
  });
}
