import { appendEntry } from '@xintu/ledger';
import {
  acceptRecords,
  endStagedPiece,
  enterNotices,
  STAGING,
  type Acceptance,
  type AcceptanceResult,
} from '@xintu/records';
import type { ClientBase, Pool } from 'pg';

import { earlier, endBatch, type Batch, type RowCounts } from '../model/batch.ts';
import { addUnknownSubjects } from '../model/new-subjects.ts';
import { createProblemWriter, type ProblemWriter } from '../model/problem-writer.ts';
import { keepRejectedRows } from '../model/rejected-rows.ts';
import { readStagedRows } from '../model/staged-cells.ts';
import type { CheckContext } from '../rules/check-context.ts';
import { labelOf } from '../rules/check-party.ts';
import { problem, type Problem } from '../rules/problem.ts';
import { rejectedRow } from '../rules/rejected-row.ts';
import {
  dropReviewRows,
  endBeforeReview,
  leaveOutReturned,
  readOutcomes,
  returnedRows,
} from './await-review.ts';
import { matchSubjects, misnamedRows, type RowRange } from './match-subjects.ts';
import { settleProblemData } from './settle-problem-data.ts';

/** The connection that holds the staged rows, and others beside it. */
export interface MergeConnections {
  readonly client: ClientBase;
  readonly pool: Pool;
}

/** A batch on its way into the graph. */
export interface Merge {
  /** Takes the staged rows of a piece onto their files. Pieces come in the order of the sheet and leave no row out. */
  take(piece: RowRange): Promise<void>;
  /** Ends the batch, with the transaction. */
  end(read: RowCounts): Promise<RowCounts>;
}

/**
 * Takes staged rows into the graph piece by piece, while the next ones are read, and ends the batch, all in the
 * transaction that the caller began on the connection, and rolls back when something fails: subjects, records,
 * versions, problems, problem data, ledger and counts come into being together, or not at all. A batch that is only
 * checked goes the same way to the same figures, and then none of it is kept.
 */
export function beginMerge({ client, pool }: MergeConnections, batch: Batch, context: CheckContext): Merge {
  // What is found out about a batch of which nothing is kept yet must outlive the transaction.
  const problems = createProblemWriter(batch.dryRun || batch.awaitsReview ? pool : client, batch.id);
  const left = createLeftOut(client, batch, context, problems);
  const sums = { added: 0, changed: 0, unchanged: 0, notices: 0 };
  let acceptance: Acceptance | null = null;
  let returnedFrom: string | null = null;
  return {
    async take(piece) {
      acceptance ??= await acceptanceOf(client, batch, context);
      await left.add(await returnedRows(client, batch.id, piece));
      returnedFrom = earlier(returnedFrom, await leaveOutReturned(client, batch.id));
      const result = await takePiece(client, { piece, acceptance, context, left });
      for (const sum of ['added', 'changed', 'unchanged', 'notices'] as const) sums[sum] += result[sum];
      await endStagedPiece(client);
    },
    async end(read) {
      await problems.flush();
      if (acceptance !== null) await enterNotices(client, acceptance, sums.notices);
      const rejectedOn = earlier(read.earliestRejectedOn, returnedFrom);
      const counts = {
        ...read,
        ...{ added: sums.added, changed: sums.changed, unchanged: sums.unchanged },
        rejected: read.rejected + left.count(),
        earliestRejectedOn: earlier(rejectedOn, left.count() > 0 ? await earliestLeftOut(client) : null),
      };
      return endBatchWith(client, batch, counts);
    },
  };
}

async function endBatchWith(client: ClientBase, batch: Batch, counts: RowCounts): Promise<RowCounts> {
  if (batch.dryRun) {
    await client.query('rollback');
    await endCheck(client, batch, counts);
    return counts;
  }
  // What changes nothing needs no review: its errors become problem data at once.
  if (batch.awaitsReview && counts.added + counts.changed > 0) {
    const outcomes = await readOutcomes(client);
    await client.query('rollback');
    return endBeforeReview(client, batch, { counts, outcomes });
  }
  await dropReviewRows(client, batch.id);
  await settleProblemData(client, batch);
  await endBatch(client, batch.id, { status: 'DONE', counts });
  await appendEntry(client, entryOf(batch, counts, 'batch.finish'));
  await client.query('commit');
  return counts;
}

async function endCheck(client: ClientBase, batch: Batch, counts: RowCounts): Promise<void> {
  await client.query('begin');
  await endBatch(client, batch.id, { status: 'CHECKED', counts });
  await appendEntry(client, entryOf(batch, counts, 'batch.check'));
  await client.query('commit');
}

const entryOf = (batch: Batch, counts: RowCounts, action: string) => ({
  action,
  actor: batch.actor,
  departmentCode: batch.provider.code,
  objectType: 'batch',
  objectId: batch.id,
  detail: { recordType: batch.typeCode, ...counts },
});

async function acceptanceOf(client: ClientBase, batch: Batch, { type, provider, today }: CheckContext) {
  // One merge of a kind at a time: identities and their current versions stay as they were found.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('intake:' || $1, 0))`, [type.kind]);
  const { rows } = await client.query<{ moment: string }>('select clock_timestamp() as moment');
  return {
    batch: batch.id,
    typeCode: type.code,
    typeVersion: batch.typeVersion,
    kind: type.kind,
    // licence and penalty: the record types of the core that have the names of their kinds
    general: type.code === type.kind,
    providerCode: provider.code,
    actor: batch.actor,
    requestId: null,
    receivedAt: batch.receivedAt,
    receivedOn: batch.receivedOn,
    moment: rows[0]?.moment ?? '',
    today,
  };
}

interface Piece {
  readonly piece: RowRange;
  readonly acceptance: Acceptance;
  readonly context: CheckContext;
  readonly left: LeftOut;
}

async function takePiece(
  client: ClientBase,
  { piece, acceptance, context, left }: Piece,
): Promise<AcceptanceResult> {
  const { batch, actor, providerCode, moment } = acceptance;
  await addUnknownSubjects(client, { actor, providerCode, moment, batch }, piece);
  await matchSubjects(client, piece);
  for await (const page of misnamedRows(client, labelOfProperty(context, 'subjectName')))
    await left.add(page);
  const result = await acceptRecords(client, acceptance);
  const column = labelOfProperty(context, 'documentNumber');
  await left.add(
    result.duplicates.map(({ row, firstRow }) =>
      problem('DUPLICATE_IN_FILE', { row, column }, { expected: String(firstRow) }),
    ),
  );
  await left.add(
    result.heldByOthers.map(({ row, providerName }) =>
      problem('HELD_BY_ANOTHER', { row, column }, { expected: providerName }),
    ),
  );
  return result;
}

function labelOfProperty({ fields }: CheckContext, property: 'subjectName' | 'documentNumber'): string {
  return labelOf(fields.find((field) => field.property === property));
}

const TOGETHER = 1000;

/** Takes the problems that only the graph could tell, each with its row as it was staged. */
type LeftOut = ReturnType<typeof createLeftOut>;

function createLeftOut(client: ClientBase, batch: Batch, context: CheckContext, problems: ProblemWriter) {
  const rejected = keepRejectedRows(client, batch.id);
  let count = 0;
  return {
    count: () => count,
    async add(found: readonly Problem[]): Promise<void> {
      count += found.length;
      await problems.add(found, 'MERGE');
      if (batch.dryRun) return;
      for (let from = 0; from < found.length; from += TOGETHER) {
        const page = found.slice(from, from + TOGETHER);
        const byRow = new Map(page.map((each) => [each.row ?? 0, each]));
        const staged = await readStagedRows(client, [...byRow.keys()], context.fields);
        await rejected.add(
          staged.map(({ row, cells, decidedOn }) =>
            rejectedRow(row, cells, context.fields, {
              problems: [byRow.get(row)].flatMap((each) => each ?? []),
              decidedOn,
            }),
          ),
        );
      }
      await rejected.flush();
    },
  };
}

/** The earliest decision among the staged rows that were not taken. */
async function earliestLeftOut(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ day: string | null }>(
    `select min(s.decided_on)::text as day from ${STAGING} s left join staged_outcome m on m.row_number = s.row_number
     where coalesce(m.outcome, '') not in ('NEW', 'CHANGED', 'UNCHANGED')`,
  );
  return rows[0]?.day ?? null;
}
