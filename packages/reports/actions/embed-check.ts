import { createHash, randomBytes } from 'node:crypto';
import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { Pool } from 'pg';

import type { CheckedSubject } from '../rules/content.ts';
import { findResults } from './find-content.ts';
import { refusals } from './refusals.ts';

/** So long a link waits to be opened. */
const MINUTES = 5;
const TOKEN_BYTES = 32;

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes a link that shows one of the department's checks once, within minutes. Only its hash is kept. */
export function linkCheck(
  { pool, viewer }: { readonly pool: Pool; readonly viewer: Viewer },
  checkId: string | null,
): Promise<Outcome<{ readonly path: string }>> {
  const { language } = viewer;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ providerCode: string }>(
      'select department_code as "providerCode" from credit_check where id = $1',
      [checkId],
    );
    const [check] = rows;
    if (checkId === null || check === undefined || !may(viewer, 'credit-check.embed', check).allowed)
      return refused(language, refusals.notFound);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await client.query(
      `insert into embed_link (digest, check_id, department_code, created_by, expires_at)
       values ($1, $2, $3, $4, clock_timestamp() + make_interval(mins => $5))`,
      [digestOf(token), checkId, check.providerCode, viewer.actor, MINUTES],
    );
    await appendEntry(client, {
      ...{ action: 'credit-check.embed', actor: viewer.actor, departmentCode: check.providerCode },
      ...{ objectType: 'credit-check', objectId: checkId, requestId: viewer.requestId },
    });
    return { ...accepted(checkId), path: `/embed/check/${token}` };
  });
}

/** A check as an embedded page shows it: what still holds. */
export interface EmbeddedCheck {
  readonly number: string;
  readonly matter: string;
  readonly reference: string;
  readonly asOf: string;
  readonly results: readonly CheckedSubject[];
}

/** Opens a link, once. Null: there is none, it was opened, or its time is over. */
export function openLink(
  { pool, today, requestId }: { readonly pool: Pool; readonly today: string; readonly requestId: string },
  token: string,
): Promise<EmbeddedCheck | null> {
  return inTransaction(pool, async (client) => {
    const { rows: links } = await client.query<{ checkId: string; departmentCode: string; actor: string }>(
      `update embed_link set opened_at = clock_timestamp()
       where digest = $1 and opened_at is null and expires_at > clock_timestamp()
       returning check_id as "checkId", department_code as "departmentCode", created_by as actor`,
      [digestOf(token)],
    );
    const [link] = links;
    if (link === undefined) return null;
    const { rows } = await client.query<Omit<EmbeddedCheck, 'results'>>(
      `select c.number, m.name as matter, c.reference,
         to_char(c.as_of at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as "asOf"
       from credit_check c join matter m on m.code = c.matter_code where c.id = $1`,
      [link.checkId],
    );
    const [check] = rows;
    if (check === undefined) return null;
    await appendEntry(client, {
      ...{ action: 'credit-check.embed-open', actor: link.actor, departmentCode: link.departmentCode },
      ...{ objectType: 'credit-check', objectId: link.checkId, requestId },
    });
    return { ...check, results: await findResults(client, link.checkId, today) };
  });
}
