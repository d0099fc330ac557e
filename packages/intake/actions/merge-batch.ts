import { appendEntry } from '@xintu/ledger';
import { acceptRecords, STAGING } from '@xintu/records';
import type { ClientBase } from 'pg';

import { earlier, endBatch, type Batch, type RowCounts } from '../model/batch.ts';
import { addUnknownSubjects } from '../model/new-subjects.ts';
import { createProblemWriter } from '../model/problem-writer.ts';
import type { CheckContext } from '../rules/check-context.ts';
import { labelOf } from '../rules/check-party.ts';
import { problem } from '../rules/problem.ts';
import { matchSubjects, reportNames } from './match-subjects.ts';

/**
 * Takes the staged rows into the graph and ends the batch, in one transaction of the connection: subjects, records,
 * versions, problems, ledger and counts come into being together, or not at all.
 */
export async function mergeBatch(
  client: ClientBase,
  batch: Batch,
  context: CheckContext,
  read: RowCounts,
): Promise<RowCounts> {
  await client.query('begin');
  try {
    const counts = await merge(client, batch, context, read);
    await client.query('commit');
    return counts;
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  }
}

async function merge(
  client: ClientBase,
  batch: Batch,
  context: CheckContext,
  read: RowCounts,
): Promise<RowCounts> {
  const { type, provider } = context;
  // One merge of a kind at a time: identities and their current versions stay as they were found.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('intake:' || $1, 0))`, [type.kind]);
  const { rows } = await client.query<{ moment: string }>('select clock_timestamp() as moment');
  const moment = rows[0]?.moment ?? '';
  const problems = createProblemWriter(client, batch.id);
  await addUnknownSubjects(client, {
    actor: batch.actor,
    providerCode: provider.code,
    moment,
    batch: batch.id,
  });
  await matchSubjects(client);
  const nameColumn = labelOf(context.fields.find(({ property }) => property === 'subjectName'));
  const misnamed = await reportNames(client, problems, nameColumn);
  const result = await acceptRecords(client, {
    batch: batch.id,
    typeCode: type.code,
    typeVersion: batch.typeVersion,
    kind: type.kind,
    general: type.sector === null,
    providerCode: provider.code,
    actor: batch.actor,
    requestId: null,
    receivedAt: batch.receivedAt,
    moment,
    today: context.today,
  });
  const numberColumn = labelOf(context.fields.find(({ property }) => property === 'documentNumber'));
  await problems.add(
    [
      ...result.duplicates.map(({ row, firstRow }) =>
        problem('DUPLICATE_IN_FILE', { row, column: numberColumn }, { expected: String(firstRow) }),
      ),
      ...result.heldByOthers.map(({ row, providerName }) =>
        problem('HELD_BY_ANOTHER', { row, column: numberColumn }, { expected: providerName }),
      ),
    ],
    'MERGE',
  );
  await problems.flush();
  const counts: RowCounts = {
    ...read,
    added: result.added,
    changed: result.changed,
    unchanged: result.unchanged,
    rejected: read.rejected + misnamed + result.duplicates.length + result.heldByOthers.length,
    earliestRejectedOn: earlier(read.earliestRejectedOn, await earliestLeftOut(client)),
  };
  await endBatch(client, batch.id, { status: 'DONE', counts });
  await appendEntry(client, {
    action: 'batch.finish',
    actor: batch.actor,
    departmentCode: provider.code,
    objectType: 'batch',
    objectId: batch.id,
    detail: { recordType: type.code, ...counts },
  });
  return counts;
}

/** The earliest decision among the staged rows that were not taken. */
async function earliestLeftOut(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ day: string | null }>(
    `select min(s.decided_on)::text as day from ${STAGING} s left join staged_match m on m.row_number = s.row_number
     where coalesce(m.outcome, '') not in ('NEW', 'CHANGED', 'UNCHANGED')`,
  );
  return rows[0]?.day ?? null;
}
