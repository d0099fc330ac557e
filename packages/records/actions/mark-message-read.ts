import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { Pool } from 'pg';

const refusals = {
  nothing: {
    ...{ code: 'NOTHING_THERE', field: 'messageId', 'zh-CN': '没有这条消息。' },
    en: 'There is no such message.',
  },
} as const;

/** Marks a message as read by the subject. One that was read before stays as it was: the first reading counts. */
export function markMessageRead(
  { pool, viewer, today }: { readonly pool: Pool; readonly viewer: Viewer; readonly today: string },
  messageId: string | null,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ subjectId: string; code: string | null; read: boolean }>(
      `select m.subject_id as "subjectId", k.key as code, m.read_at is not null as read
       from subject_message m left join subject_key k on k.subject_id = m.subject_id and k.key = $2
       where m.id = $1 for update of m`,
      [messageId, viewer.organisationCode],
    );
    const [message] = rows;
    // What is another's is not told from what is not there.
    if (messageId === null || message === undefined) return refused(viewer.language, refusals.nothing);
    if (!may(viewer, 'message.mark-read', { subjectCode: message.code }).allowed)
      return refused(viewer.language, refusals.nothing);
    if (message.read) return accepted(messageId);
    await client.query(
      `update subject_message set read_at = clock_timestamp(), read_on = $4, read_by = $3
       where subject_id = $1 and id = $2`,
      [message.subjectId, messageId, viewer.actor, today],
    );
    await appendEntry(client, {
      ...{ action: 'message.read', actor: viewer.actor, subjectId: message.subjectId },
      ...{ objectType: 'message', objectId: messageId, requestId: viewer.requestId },
    });
    return accepted(messageId);
  });
}
