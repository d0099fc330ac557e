import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { isWebhookAddress } from '../rules/webhook-address.ts';
import { webhookRefusals as refusals } from './webhook-refusals.ts';

/** Who registers, by which connection. */
export interface Registering {
  readonly pool: Pool;
  readonly viewer: Viewer;
}

/** Registers an address to which a department's news are sent, from now on. The same address again is the same one. */
export function registerWebhook(
  { pool, viewer }: Registering,
  { name, url }: { readonly name: string; readonly url: string },
): Promise<Outcome> {
  const { department, language } = viewer;
  return inTransaction(pool, async (client) => {
    if (department === null || !may(viewer, 'webhook.keep', { providerCode: department.code }).allowed)
      return refused(language, refusals.notAllowed);
    if (name.trim() === '' || name.length > 100) return refused(language, refusals.nameless);
    if (!isWebhookAddress(url)) return refused(language, refusals.wrongAddress);
    const { rows } = await client.query<{ id: string }>(
      `insert into webhook (department_code, name, url, created_by, creator_name, delivered)
       values ($1, $2, $3, $4, $5, coalesce((select max(position) from check_change), 0))
       on conflict (department_code, url) where ended_at is null do update set name = excluded.name returning id`,
      [department.code, name.trim(), url, viewer.actor, viewer.name],
    );
    const id = rows[0]?.id ?? '';
    await enter(client, viewer, 'webhook.register', id, { url });
    return accepted(id);
  });
}

/** Sends nothing to an address any more. */
export function endWebhook({ pool, viewer }: Registering, id: string | null): Promise<Outcome> {
  const { language } = viewer;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ providerCode: string }>(
      'select department_code as "providerCode" from webhook where id = $1 and ended_at is null for update',
      [id],
    );
    const [kept] = rows;
    if (id === null || kept === undefined || !may(viewer, 'webhook.keep', kept).allowed)
      return refused(language, refusals.notFound);
    await client.query('update webhook set ended_at = clock_timestamp() where id = $1', [id]);
    await enter(client, viewer, 'webhook.end', id, {});
    return accepted(id);
  });
}

const enter = (
  client: ClientBase,
  viewer: Viewer,
  action: string,
  id: string,
  detail: Record<string, string>,
) =>
  appendEntry(client, {
    ...{ action, actor: viewer.actor, departmentCode: viewer.department?.code ?? null, detail },
    ...{ objectType: 'webhook', objectId: id, requestId: viewer.requestId },
  });
