import { type Database, connect } from '@xintu/database';
import { accessEntities } from '@xintu/access';

import type { Contestant } from './contestants/contestant.ts';
import { start, type Started } from './contestants/start.ts';
import { loadData, makeBenchToken } from './data/load-data.ts';
import { askedCodes } from './data/organisations.ts';
import { requireEqualAnswers } from './load/expected-answers.ts';
import { medianOf } from './measure/measurement.ts';
import { peakMemory } from './measure/processor-time.ts';
import { type Ground, measureRounds, type Pace, type Series } from './measure/rounds.ts';
import { type SentStatement, sentStatements } from './measure/statements.ts';
import { type OperationName, operations } from './operations/operations.ts';
import { readMachine } from './report/machine.ts';
import type { Line, Report } from './report/report.ts';

/** What is to be measured. */
export interface BenchPlan {
  readonly databaseUrl: string;
  readonly organisations: number;
  readonly operations: readonly OperationName[];
  readonly contestants: readonly Contestant[];
  readonly pace: Pace;
  /** Runs once the tables are filled: what the peers need beside them. */
  readonly prepare: (database: Database) => Promise<void>;
  /** Folder for CPU profiles of the contestants; null for none. */
  readonly profiles: string | null;
  readonly tell: (text: string) => void;
}

/** A bench's result: the figures, and what PostgreSQL was sent. */
export interface BenchResult {
  readonly report: Report;
  readonly statements: readonly {
    readonly operation: OperationName;
    readonly contestant: Contestant;
    readonly sent: readonly SentStatement[];
  }[];
}

/** Organisations that are asked for again and again; every so manieth answer is compared as a whole. */
const CODES = 4_000;
const COMPARED = 40;

/**
 * Fills the tables, starts the contestants, compares their answers and measures them in turns.
 * @throws BadAnswer when answers differ: nothing is timed then
 */
export async function runBench(plan: BenchPlan): Promise<BenchResult> {
  const database = await connect(plan.databaseUrl, { name: 'xintu bench', entities: accessEntities });
  const running: Started[] = [];
  try {
    await loadData(database, plan.organisations);
    await database.pool.query('create extension if not exists pg_stat_statements');
    await plan.prepare(database);
    const ground: Ground = {
      pool: database.pool,
      codes: askedCodes(plan.organisations, CODES),
      token: await makeBenchToken(database),
    };
    const machine = await readMachine(database.pool);
    running.push(...(await startAll(plan)));
    const lines: Line[] = [];
    const statements: BenchResult['statements'][number][] = [];
    for (const name of plan.operations) {
      for (const { series, sent } of await measureOperation(plan, ground, running, name)) {
        lines.push(lineOf(series, sent));
        statements.push({ operation: name, contestant: series.started.contestant, sent });
      }
    }
    const { connections, rounds, milliseconds } = plan.pace;
    const { organisations } = plan;
    const report = { machine, organisations, connections, rounds, secondsEach: milliseconds / 1000, lines };
    return { report, statements };
  } finally {
    await Promise.all(running.map((started) => started.stop()));
    await database.close();
  }
}

/** All of them, or none. */
async function startAll({ contestants, databaseUrl, profiles }: BenchPlan): Promise<readonly Started[]> {
  const starts = await Promise.allSettled(
    contestants.map((contestant) =>
      start(contestant, { databaseUrl, name: `bench ${contestant.key}` }, profiles),
    ),
  );
  const started = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = starts.find((one) => one.status === 'rejected');
  if (failed === undefined) return started;
  await Promise.all(started.map((one) => one.stop()));
  throw failed.reason;
}

interface OperationResult {
  readonly series: Series;
  readonly sent: readonly SentStatement[];
}

async function measureOperation(
  plan: BenchPlan,
  ground: Ground,
  running: readonly Started[],
  name: OperationName,
): Promise<readonly OperationResult[]> {
  const operation = operations[name];
  const compared = ground.codes.filter(
    (_code, index) => index % Math.ceil(ground.codes.length / COMPARED) === 0,
  );
  const expected = await requireEqualAnswers(running, operation, compared, ground.token);
  plan.tell(
    `${name}: ${String(expected.size)} answers of ${String(running.length)} contestants are the same`,
  );
  const sent = new Map<Started, readonly SentStatement[]>();
  for (const started of running) sent.set(started, await sentStatements(ground, started, operation));
  const measured = await measureRounds(ground, running, operation, expected, plan.pace, (started, one) =>
    plan.tell(
      `${name}, ${started.contestant.name}: ${one.requestsPerSecond.toFixed(0)}/s, p99 ${one.p99.toFixed(1)} ms, ` +
        `CPU ${one.serverTime.toFixed(2)} + ${one.postgresTime.toFixed(2)} ms`,
    ),
  );
  return measured.map((series) => ({ series, sent: sent.get(series.started) ?? [] }));
}

function lineOf({ started, operation, rounds }: Series, sent: readonly SentStatement[]): Line {
  return {
    operation: operation.name,
    key: started.contestant.key,
    contestant: started.contestant.name,
    description: started.contestant.description,
    statements: sent.reduce((sum, { calls }) => sum + calls, 0),
    median: medianOf(rounds),
    rounds,
    peakMemory: peakMemory(started.pid),
  };
}
