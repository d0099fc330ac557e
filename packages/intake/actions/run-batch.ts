import { declarationOf, type Declarations, readPenaltyRules } from '@xintu/catalogue';
import type { Database } from '@xintu/database';
import { fieldsOf } from '@xintu/declarations';
import { appendEntry } from '@xintu/ledger';
import { createStaging, dropStaging } from '@xintu/records';
import { type KeyRing, logger, sentenceOf } from '@xintu/runtime';
import type { PoolClient } from 'pg';

import {
  beginBatch,
  endBatch,
  keepHeader,
  loadBatch,
  noRows,
  showProgress,
  type Batch,
  type RowCounts,
} from '../model/batch.ts';
import { readAdmittedCodes } from '../model/admitted-codes.ts';
import { createProblemWriter } from '../model/problem-writer.ts';
import { keepNoRows, keepRejectedRows } from '../model/rejected-rows.ts';
import { pieceSealOf } from '../model/piece-seal.ts';
import { storedBytes } from '../model/stored-bytes.ts';
import type { CheckContext } from '../rules/check-context.ts';
import { FileProblem } from '../rules/file-problem.ts';
import type { Header } from '../rules/find-header.ts';
import { problem, type Problem } from '../rules/problem.ts';
import { beginMerge } from './merge-batch.ts';
import { returnToWork } from './settle-problem-data.ts';
import { wholeFile } from './match-subjects.ts';
import { FileRefused, stageRows } from './stage-rows.ts';

const log = logger('intake');
const PROGRESS_EVERY = 1000;

/** What a batch is read by. */
export interface BatchTools {
  readonly declarations: Pick<Declarations, 'lists' | 'schemes'>;
  /** Without keys, identity numbers and texts before masking are not kept at all. */
  readonly keys?: KeyRing;
  /** Called when the file is read, before the batch ends; tests break off there. */
  readonly beforeEnd?: () => Promise<void>;
}

/**
 * Reads a batch that was received: rows are checked, good ones merged into the graph, bad ones become problems. It can
 * be run again at any time: a batch that was broken off starts anew from its stored file with the same result, one
 * that ended stays as it is, and one that another worker is reading is left to it.
 * @throws what a lost connection throws (the job is then tried again); any other failure ends the batch as FAILED
 */
export async function runBatch(
  { pool }: Pick<Database, 'pool'>,
  batchId: string,
  tools: BatchTools,
): Promise<void> {
  const client = await pool.connect();
  let broken = false;
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('batch:' || $1, 0)) as locked`,
      [batchId],
    );
    if (rows[0]?.locked !== true) return;
    const batch = await loadBatch(client, batchId);
    if (batch === null || (batch.status !== 'RECEIVED' && batch.status !== 'RUNNING')) return;
    await beginBatch(client, batchId);
    await readBatch(pool, client, batch, tools);
  } finally {
    const tidy = async () => {
      await dropStaging(client);
      await client.query('select pg_advisory_unlock_all()');
    };
    await tidy().catch(() => (broken = true));
    client.release(broken);
  }
}

async function readBatch(
  pool: Database['pool'],
  client: PoolClient,
  batch: Batch,
  tools: BatchTools,
): Promise<void> {
  let counts = noRows;
  const { keys = null } = tools;
  try {
    const context = await contextOf(client, batch, tools);
    const merge = beginMerge({ client, pool }, batch, context);
    await createStaging(client);
    // Of a batch that awaits its reviewer the staged rows must outlive the merge, which is undone: it comes after them.
    if (!batch.awaitsReview) await client.query('begin');
    let shown = Date.now();
    counts = await stageRows(client, {
      context,
      file: storedBytes(pool, batch.fileId, batch.size, await pieceSealOf(pool, keys, batch.fileId)),
      form: batch.form,
      columns: batch.columns,
      problems: createProblemWriter(pool, batch.id),
      rejected: batch.dryRun ? keepNoRows : keepRejectedRows(pool, batch.id),
      headerFound: (header) => keepHeader(pool, batch.id, shownHeader(header)),
      keys,
      progress: async (now) => {
        counts = now;
        if (Date.now() - shown < PROGRESS_EVERY) return;
        shown = Date.now();
        await showProgress(pool, batch.id, now, null);
      },
      staged: (piece) => (batch.awaitsReview ? Promise.resolve() : merge.take(piece)),
    });
    await showProgress(pool, batch.id, counts, counts.read);
    await tools.beforeEnd?.();
    if (batch.awaitsReview) {
      await client.query('begin');
      await merge.take(wholeFile);
    }
    const merged = await merge.end(counts);
    log.debug({ batch: batch.id, ...merged }, 'batch done');
  } catch (failure) {
    await client.query('rollback');
    if (failure instanceof FileRefused) return refuseBatch(client, batch, failure.problem);
    if (failure instanceof FileProblem) {
      return refuseBatch(client, batch, problem(failure.code, { row: failure.row }));
    }
    if (isInterruption(failure)) throw failure;
    log.error({ batch: batch.id, problem: sentenceOf(failure) }, 'batch failed');
    await failBatch(client, batch, counts);
  }
}

function shownHeader({ labels, columns }: Header) {
  return labels.flatMap((label, index) =>
    label.trim() === '' ? [] : [{ label: label.trim(), field: columns[index]?.code ?? null }],
  );
}

async function contextOf(
  client: PoolClient,
  batch: Batch,
  { declarations }: BatchTools,
): Promise<CheckContext> {
  const type = await declarationOf(client, batch.typeCode, batch.typeVersion);
  if (type === null) throw new Error(`no declaration of the record type ${batch.typeCode}`);
  return {
    type,
    fields: fieldsOf(type),
    provider: batch.provider,
    today: batch.receivedOn,
    lists: declarations.lists,
    schemes: declarations.schemes,
    admittedCodes: await readAdmittedCodes(client),
    penaltyRules: await readPenaltyRules(client),
  };
}

/** The file as a whole is not taken: one problem, nothing of it in the graph. Of a classified one nothing is kept. */
async function refuseBatch(client: PoolClient, batch: Batch, reason: Problem): Promise<void> {
  await client.query('begin');
  try {
    await beginBatch(client, batch.id);
    const problems = createProblemWriter(client, batch.id);
    await problems.add([reason]);
    await problems.flush();
    if (reason.code === 'CLASSIFIED') {
      await client.query('delete from stored_file_chunk where file_id = $1', [batch.fileId]);
      await client.query(`update stored_file set name = '', sha256 = '' where id = $1`, [batch.fileId]);
      await client.query(
        `update intake_batch set header = '[]', columns = '{}', reason = null where id = $1`,
        [batch.id],
      );
      await client.query(
        `insert into security_notice (kind, batch_id, department_code, raised_at)
         values ('CLASSIFIED_BATCH', $1, $2, clock_timestamp())`,
        [batch.id, batch.provider.code],
      );
    }
    await client.query('delete from batch_row where batch_id = $1', [batch.id]);
    await returnToWork(client, batch);
    await endBatch(client, batch.id, { status: 'REFUSED', counts: noRows });
    await appendEntry(client, {
      action: reason.code === 'CLASSIFIED' ? 'batch.refuse-classified' : 'batch.refuse',
      actor: batch.actor,
      departmentCode: batch.provider.code,
      objectType: 'batch',
      objectId: batch.id,
      detail: { reason: reason.code },
    });
    await client.query('commit');
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  }
}

async function failBatch(client: PoolClient, batch: Batch, counts: RowCounts): Promise<void> {
  await returnToWork(client, batch);
  await endBatch(client, batch.id, {
    status: 'FAILED',
    counts: { ...noRows, read: counts.read },
    failure: `处理时出错，没有写入任何数据；文件已保存。请联系系统管理员，并告知批次号 ${batch.id}。`,
  });
}

/** Connection lost, server stopping, deadlock, out of resources: another attempt can succeed. */
function isInterruption(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  const code = 'code' in failure ? String(failure.code) : '';
  return (
    /^(08|53|57P|40)/.test(code) || /^E[A-Z]+$/.test(code) || /connection|terminat/i.test(failure.message)
  );
}
