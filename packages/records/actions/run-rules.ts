import { readPenaltyRules, RUN_RULES } from '@xintu/catalogue';
import { inTransaction } from '@xintu/database';
import type { PenaltyRuleSet } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { enqueue, sentenceOf } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { changeOf, type PublicityChange, type StoredPublicity } from '../rules/publicity-change.ts';
import { changeRecord } from './change-record.ts';
import { penaltyColumns, penaltyPublicityOf, type PenaltyRow } from './penalty-publicity.ts';

/** Records computed together: read in one statement, changed in one transaction. */
const TOGETHER = 2_000;
/** Rows of each kind of change that a report shows. */
const SAMPLES = 20;

interface Run {
  readonly id: string;
  readonly kind: 'TRIAL' | 'ADOPTION';
  readonly ruleSet: string;
  readonly today: string;
  readonly startedBy: string;
}

interface Found {
  readonly row: PenaltyRow;
  readonly change: PublicityChange;
  readonly after: StoredPublicity;
}

/**
 * Computes the present version of every penalty by the set of a run, in the order of their keys, a part at a time. A
 * trial counts what would change and keeps samples; an adoption makes a new version of each record whose result
 * changes. A run that was broken off can be run again: what an adoption did already is equal then.
 */
export async function runRules(pool: Pool, runId: string): Promise<void> {
  const guard = await pool.connect();
  try {
    const { rows } = await guard.query<{ locked: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('rules:' || $1, 0)) as locked`,
      [runId],
    );
    const run = rows[0]?.locked === true ? await loadRun(pool, runId) : null;
    if (run !== null) await computeOrFail(pool, run);
  } finally {
    guard.release(true); // with the connection the lock goes
  }
}

async function computeOrFail(pool: Pool, run: Run): Promise<void> {
  try {
    await computeAll(pool, run);
  } catch (problem) {
    // A lost connection fails here too: the job is then tried again.
    await pool.query(
      `update rule_run set status = 'FAILED', failure = $2, finished_at = clock_timestamp() where id = $1`,
      [run.id, sentenceOf(problem)],
    );
  }
}

async function computeAll(pool: Pool, run: Run): Promise<void> {
  const rules = await readPenaltyRules(pool, run.ruleSet);
  await begin(pool, run);
  const counts = new Map<PublicityChange, number>();
  let after: readonly [string, string] | null = null;
  let [read, changed] = [0, 0];
  for (;;) {
    const rows: readonly PenaltyRow[] = await readPart(pool, after);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = [last.subjectId, last.recordId];
    const found = rows.flatMap((row) => compare(row, rules, run.today));
    read += rows.length;
    changed += found.length;
    if (run.kind === 'TRIAL') await keepSamples(pool, run, found, counts);
    else await applyChanges(pool, run, rules, found, counts);
    await pool.query('update rule_run set records_read = $2, records_changed = $3 where id = $1', [
      ...[run.id, read, changed],
    ]);
  }
  await end(pool, run, counts, { read, changed });
}

async function loadRun(pool: Pool, id: string): Promise<Run | null> {
  const { rows } = await pool.query<Run>(
    `select id, kind, rule_set_id as "ruleSet", today, started_by as "startedBy" from rule_run
     where id = $1 and status = 'RUNNING'`,
    [id],
  );
  return rows[0] ?? null;
}

const penalties = `record_version v where v.recorded_to = 'infinity' and v.kind = 'penalty' and v.ended_on is null`;

async function begin(pool: Pool, { id }: Run): Promise<void> {
  await pool.query('delete from rule_run_sample where run_id = $1', [id]);
  await pool.query(
    `update rule_run set records_total = (select count(*) from ${penalties}), records_read = 0, records_changed = 0
     where id = $1`,
    [id],
  );
}

async function readPart(pool: Pool, after: readonly [string, string] | null): Promise<PenaltyRow[]> {
  const { rows } = await pool.query<PenaltyRow>(
    `select ${penaltyColumns} from ${penalties} and ($1::uuid is null or (v.subject_id, v.record_id) > ($1, $2::uuid))
     order by v.subject_id, v.record_id limit ${TOGETHER}`,
    [after?.[0] ?? null, after?.[1] ?? null],
  );
  return rows;
}

function compare(row: PenaltyRow, rules: PenaltyRuleSet, today: string): Found[] {
  const after = penaltyPublicityOf(row, rules, today);
  const change = after === null ? null : changeOf(row, after);
  return after === null || change === null ? [] : [{ row, change, after }];
}

const shown = ({ decision, reason, version, until, repairableFrom, provisional }: StoredPublicity) => ({
  ...{ decision, reason, version, until, repairableFrom, provisional },
});

async function keepSamples(
  pool: Pool,
  { id }: Run,
  found: readonly Found[],
  counts: Map<PublicityChange, number>,
): Promise<void> {
  const samples: object[] = [];
  for (const { row, change, after } of found) {
    const count = (counts.get(change) ?? 0) + 1;
    counts.set(change, count);
    if (count > SAMPLES) continue;
    samples.push({
      ...{
        run_id: id,
        change,
        position: count,
        record_id: row.recordId,
        document_number: row.documentNumber,
      },
      ...{
        authority_code: row.authority,
        decided_on: row.decidedOn,
        before: shown(row),
        after: shown(after),
      },
    });
  }
  if (samples.length === 0) return;
  await pool.query(
    `insert into rule_run_sample select * from jsonb_populate_recordset(null::rule_run_sample, $1)`,
    [JSON.stringify(samples)],
  );
}

/** The same records as they are now, held until the end of the transaction against decisions and intake. */
async function readAgain(client: ClientBase, found: readonly Found[]): Promise<PenaltyRow[]> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('intake:penalty', 0))`);
  const ids = found.map(({ row }) => row.recordId);
  await client.query('select from record where id = any ($1) order by subject_id, id for update', [ids]);
  const { rows } = await client.query<PenaltyRow>(
    `select ${penaltyColumns} from ${penalties} and v.record_id = any ($1) and v.subject_id = any ($2)
     order by v.subject_id, v.record_id`,
    [ids, found.map(({ row }) => row.subjectId)],
  );
  return rows;
}

/** One transaction for each part; the ledger has an entry of each new version. */
async function applyChanges(
  pool: Pool,
  run: Run,
  rules: PenaltyRuleSet,
  seen: readonly Found[],
  counts: Map<PublicityChange, number>,
): Promise<void> {
  if (seen.length === 0) return;
  await inTransaction(pool, async (client) => {
    const found = (await readAgain(client, seen)).flatMap((row) => compare(row, rules, run.today));
    for (const { row, change, after } of found) {
      counts.set(change, (counts.get(change) ?? 0) + 1);
      await changeRecord(client, {
        subjectId: row.subjectId,
        recordId: row.recordId,
        reason: 'PUBLICITY_RECOMPUTED',
        set: {
          publicity_decision: after.decision,
          publicity_reason: after.reason,
          publicity_rule: after.rule,
          publicity_rule_version: after.version,
          publicity_until: after.until,
          repairable_from: after.repairableFrom,
          publicity_provisional: after.provisional,
          // What is not published any more has no first day: nothing shows it.
          ...(after.decision === 'PUBLISH' ? {} : { publicity_from: null }),
        },
        by: { actor: run.startedBy, departmentCode: null, purpose: null, requestId: run.id },
        detail: { run: run.id, change },
      });
    }
  });
}

async function end(
  pool: Pool,
  run: Run,
  counts: ReadonlyMap<PublicityChange, number>,
  { read, changed }: { readonly read: number; readonly changed: number },
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('delete from rule_run_change where run_id = $1', [run.id]);
    for (const [change, count] of counts)
      await client.query('insert into rule_run_change (run_id, change, count) values ($1, $2, $3)', [
        ...[run.id, change, count],
      ]);
    await client.query(`update rule_run set status = 'DONE', finished_at = clock_timestamp() where id = $1`, [
      run.id,
    ]);
    if (run.kind === 'ADOPTION')
      await client.query('update rule_set set computed_on = $2 where id = $1', [run.ruleSet, run.today]);
    await appendEntry(client, {
      action: run.kind === 'TRIAL' ? 'rules.tried' : 'rules.computed',
      actor: run.startedBy,
      objectType: 'rule-set',
      objectId: run.ruleSet,
      requestId: run.id,
      detail: { read, changed, changes: Object.fromEntries(counts) },
    });
  });
}

/** Asks for every run that has not ended to be done again: at the start of an instance, as for batches. */
export async function resumeRules(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(`select id from rule_run where status = 'RUNNING'`);
    for (const { id } of rows) await enqueue(client, RUN_RULES, { runId: id }, { key: `${RUN_RULES}:${id}` });
  });
}
