import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, enqueue, refused, type Outcome } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { noSuchBatch, notAllowed, notChecked, unknownColumn } from '../model/intake-refusals.ts';
import { entryBy, isIdentifier, type Acting } from './batch-actor.ts';
import { RUN_BATCH } from './receive-file.ts';

/** A batch that was only checked. */
interface CheckedBatch {
  readonly id: string;
  readonly provider: string;
  readonly type: string;
  readonly status: string;
  readonly dryRun: boolean;
  readonly kept: boolean;
}

/** Hands in for good what was only checked: the same file, without sending it again. Its day is today. */
export function commitBatch(acting: Acting, batchId: string): Promise<Outcome> {
  return runAgain(acting, batchId, 'batch.commit', async (client, batch) => {
    if (batch.status !== 'CHECKED') return notChecked;
    await client.query(
      `update intake_batch set dry_run = false, status = 'RECEIVED', received_at = clock_timestamp(), received_on = $2,
         submitted_by = $3, actor = $4, finished_at = null where id = $1`,
      [batch.id, acting.clock.today(), acting.viewer.name, acting.viewer.actor],
    );
    return null;
  });
}

/** A column of the sheet and the field that it holds; null: it is left out. */
export interface ColumnMapping {
  readonly label: string;
  readonly field: string | null;
}

/** Reads a batch that was only checked once more, with columns as the clerk says that they are. */
export function mapBatchColumns(
  acting: Acting,
  batchId: string,
  columns: readonly ColumnMapping[],
): Promise<Outcome> {
  return runAgain(acting, batchId, 'batch.map-columns', async (client, batch) => {
    if (batch.status !== 'CHECKED' && batch.status !== 'REFUSED') return notChecked;
    const chosen = columns.flatMap(({ field }) => field ?? []);
    if (new Set(chosen).size < chosen.length || !(await areFields(client, batch.type, chosen)))
      return unknownColumn;
    const told = Object.fromEntries(columns.map(({ label, field }) => [label.slice(0, 200), field ?? '']));
    await client.query(
      `update intake_batch set columns = columns || $2, status = 'RECEIVED', finished_at = null where id = $1`,
      [batch.id, JSON.stringify(told)],
    );
    return null;
  });
}

async function areFields(client: ClientBase, type: string, codes: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::integer as count from record_type_field where record_type_code = $1 and code = any($2)',
    [type, codes],
  );
  return rows[0]?.count === codes.length;
}

async function runAgain(
  acting: Acting,
  batchId: string,
  action: string,
  change: (client: ClientBase, batch: CheckedBatch) => Promise<Parameters<typeof refused>[1] | null>,
): Promise<Outcome> {
  const { viewer, pool } = acting;
  return inTransaction(pool, async (client) => {
    const batch = isIdentifier(batchId) ? await findBatch(client, batchId) : null;
    if (batch === null || batch.provider !== viewer.department?.code)
      return refused(viewer.language, noSuchBatch);
    const { rows } = await client.query<{ code: string }>(
      'select department_code as code from record_type_provider where record_type_code = $1',
      [batch.type],
    );
    const providers = rows.map(({ code }) => code);
    const asked = { recordType: batch.type, providers, providerCode: batch.provider };
    if (!may(viewer, 'record.hand-in', asked).allowed) return refused(viewer.language, notAllowed);
    if (!batch.dryRun || !batch.kept) return refused(viewer.language, notChecked);
    const refusal = await change(client, batch);
    if (refusal !== null) return refused(viewer.language, refusal);
    await appendEntry(client, {
      ...entryBy(acting),
      action,
      objectType: 'batch',
      objectId: batch.id,
      detail: { recordType: batch.type },
    });
    await enqueue(
      client,
      RUN_BATCH,
      { batchId: batch.id },
      { key: `${RUN_BATCH}:${batch.id}`, attempts: 10 },
    );
    return accepted(batch.id);
  });
}

async function findBatch(client: ClientBase, id: string): Promise<CheckedBatch | null> {
  const { rows } = await client.query<CheckedBatch>(
    `select id, provider_code as provider, record_type_code as type, status, dry_run as "dryRun",
       exists (select from stored_file_chunk c where c.file_id = b.file_id) as kept
     from intake_batch b where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}
