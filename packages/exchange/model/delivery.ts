import type { Viewer } from '@xintu/access';
import type { LegalDay } from '@xintu/kernel';
import type { ClientBase, Pool } from 'pg';

import type { DeliveryReport, RowResult } from '../rules/row-result.ts';

interface Kept extends DeliveryReport {
  readonly sha256: Buffer;
}

/** The delivery of a department that came with a key, and what it held; null: none did. */
export async function knownDelivery(
  pool: Pool,
  department: string,
  key: string | null,
): Promise<{ readonly sha256: Buffer; readonly report: DeliveryReport } | null> {
  if (key === null) return null;
  const { rows } = await pool.query<Kept>(
    `select id, sha256, rows, taken, known, refused, results from exchange_delivery
     where department_code = $1 and idempotency_key = $2`,
    [department, key],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { sha256, ...report } = found;
  return { sha256, report };
}

/** A delivery that was gone through. */
interface Done {
  readonly department: string;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly name: string;
  readonly json: boolean;
  readonly idempotencyKey: string | null;
  readonly sha256: Buffer;
  readonly results: readonly RowResult[];
}

/** Keeps a delivery with what became of its rows. Of two at the same time with one key the first is kept. */
export async function keepDelivery(client: ClientBase, done: Done): Promise<DeliveryReport> {
  const { results, viewer } = done;
  const count = (...outcomes: readonly RowResult['outcome'][]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const counts = {
    ...{ rows: results.length, taken: count('OPENED', 'DECIDED') },
    ...{ known: count('KNOWN'), refused: count('REFUSED') },
  };
  const { rows } = await client.query<{ id: string }>(
    `insert into exchange_delivery (department_code, idempotency_key, sha256, name, origin, received_by, receiver_name,
       received_on, rows, taken, known, refused, results)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (department_code, idempotency_key) where idempotency_key is not null
       do update set rows = exchange_delivery.rows returning id`,
    [
      ...[done.department, done.idempotencyKey, done.sha256, done.name, done.json ? 'API' : 'FILE'],
      ...[viewer.actor, viewer.name, done.today],
      ...[counts.rows, counts.taken, counts.known, counts.refused, JSON.stringify(results)],
    ],
  );
  return { id: rows[0]?.id ?? '', ...counts, results };
}
