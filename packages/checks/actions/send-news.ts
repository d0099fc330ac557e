import type { KeyObject } from 'node:crypto';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { sentenceOf } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import type { WebhookSender } from '../model/webhook-sender.ts';
import { signNews } from '../model/webhook-signature.ts';
import { secondsUntilNext } from '../rules/webhook-address.ts';

/** Changes in one delivery, and deliveries to all addresses in one round. */
const [TOGETHER, MOST] = [100, 50];
const LONGEST_PROBLEM = 300;

/** What news are sent with. */
export interface NewsOptions {
  readonly sender: WebhookSender;
  readonly key: KeyObject;
  /** The business day. */
  readonly today: string;
}

interface Waiting {
  readonly id: string;
  readonly departmentCode: string;
  readonly url: string;
  readonly delivered: string;
  readonly attempts: number;
}

interface Told {
  readonly position: string;
}

/**
 * Sends each registered address what its department has not been sent yet, oldest first, signed. What fails is tried again
 * later and later, and holds up neither another address nor the feed. @returns deliveries that were taken
 */
export async function sendNews(pool: Pool, options: NewsOptions): Promise<number> {
  let taken = 0;
  for (let round = 0; round < MOST; round += 1) {
    const done = await inTransaction(pool, (client) => deliverNext(client, options));
    if (done === null) return taken;
    taken += done ? 1 : 0;
  }
  return taken;
}

/** @returns whether it was taken; null: nothing waits */
async function deliverNext(client: ClientBase, options: NewsOptions): Promise<boolean | null> {
  const { rows } = await client.query<Waiting>(
    `select w.id, w.department_code as "departmentCode", w.url, w.delivered::text, w.attempts from webhook w
     where w.ended_at is null and w.next_attempt_at <= clock_timestamp()
       and exists (select from check_change c where c.department_code = w.department_code and c.position > w.delivered)
     order by w.next_attempt_at limit 1 for update skip locked`,
  );
  const [webhook] = rows;
  if (webhook === undefined) return null;
  const { changes, last } = await changesFor(client, webhook, options.today);
  try {
    if (changes.length > 0) await post(webhook.url, JSON.stringify({ changes }), options);
  } catch (problem) {
    await client.query(
      `update webhook set attempts = attempts + 1, last_problem = $2,
         next_attempt_at = clock_timestamp() + make_interval(secs => $3) where id = $1`,
      [webhook.id, sentenceOf(problem).slice(0, LONGEST_PROBLEM), secondsUntilNext(webhook.attempts + 1)],
    );
    return false;
  }
  await client.query(
    `update webhook set delivered = $2, attempts = 0, last_problem = null, last_delivered_at = clock_timestamp() where id = $1`,
    [webhook.id, last],
  );
  await appendEntry(client, {
    ...{ action: 'webhook.deliver', actor: 'system', departmentCode: webhook.departmentCode },
    ...{ objectType: 'webhook', objectId: webhook.id },
    detail: { upTo: last, changes: changes.length },
  });
  return true;
}

/** The next changes of an address. What was added and holds no more is passed over. */
async function changesFor(client: ClientBase, { departmentCode, delivered }: Waiting, today: string) {
  const { rows } = await client.query<Told & { readonly holds: boolean }>(
    `select c.position::text, c.change, c.reason, c.happened_on::text as "happenedOn", c.record_id as "recordId",
       s.code as "subjectCode", k.number as "checkNumber", k.reference,
       c.change = 'ENDED' or checked_record_holds(c.subject_id, c.record_id, $3) as holds
     from check_change c join credit_check k on k.id = c.check_id
     left join subject_version s on s.subject_id = c.subject_id and s.recorded_to = 'infinity'
     where c.department_code = $1 and c.position > $2 order by c.position limit $4`,
    [departmentCode, delivered, today, TOGETHER],
  );
  const changes = rows.flatMap(({ holds, ...change }) => (holds ? [change] : []));
  return { changes, last: rows.at(-1)?.position ?? delivered };
}

async function post(url: string, body: string, { sender, key }: NewsOptions): Promise<void> {
  const moment = new Date().toISOString();
  await sender.send(url, body, {
    'x-xintu-moment': moment,
    'x-xintu-signature': signNews(key, moment, body),
  });
}
