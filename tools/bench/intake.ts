import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inTransaction, migrate, openInstance } from '@xintu/database';
import { receiveFile, runBatch } from '@xintu/intake';
import { byThemselves, loadDepartments, type Viewer } from '@xintu/access';
import { joinDeclarations, loadCatalogue } from '@xintu/catalogue';
import { coreRecordTypes } from '@xintu/catalogue/rules';
import { stillClock, workerMemory } from '@xintu/runtime';
import type { Pool } from 'pg';
import { measureBareCopy } from './bare-copy.ts';
import { benchDepartment, writePenalties } from './penalty-file.ts';
import { postgresSeconds } from './measure/processor-time.ts';

/**
 * Measures handing in: a file of penalties, of which one in fifty is wrong, is received, checked and stored in a fresh
 * instance of its own, and the rows it left are copied once more without any work, for the ratio.
 *
 *   npx tsx tools/bench/intake.ts [--form xlsx|csv] [--rows 50000] [--again] [--no-copy] [--statements]
 *
 * `--again` hands the same file in a second time: nothing may change. `--statements` tells which statements took
 * PostgreSQL how long, and how long one call took in the first and in the last third of them: what grows with what is
 * already there shows. Memory is the peak of this process, which only
 * receives and reads; the file is made by another one.
 */
const { values } = parseArgs({
  options: {
    form: { type: 'string', default: 'xlsx' },
    rows: { type: 'string', default: '50000' },
    again: { type: 'boolean', default: false },
    'no-copy': { type: 'boolean', default: false },
    statements: { type: 'boolean', default: false },
    inside: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const form = values.form === 'csv' ? 'csv' : 'xlsx';
const count = Number(values.rows);

const declarations = joinDeclarations({ recordTypes: coreRecordTypes }, []);
const reporter: Viewer = {
  actor: 'account:019b0000-0000-7000-8000-000000000001',
  name: '演示经办人',
  department: benchDepartment ?? null,
  roles: ['reporter'],
  organisationCode: null,
  ...byThemselves,
  language: 'zh-CN',
  purpose: null,
  requestId: 'bench',
  developmentSignIn: false,
};

if (values.write !== undefined) await writePenalties(values.write, form, count);
else if (values.inside) await measure();
else await measureAsTheWorker();

/** The worker's flags are given to Node.js when it starts: the measuring is done by a process that has them. */
async function measureAsTheWorker(): Promise<void> {
  const execArgv = [...process.execArgv, ...workerMemory];
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--inside'], { execArgv });
  const [code] = await once(child, 'exit');
  process.exitCode = Number(code);
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-'));
  await chmod(folder, 0o711); // PostgreSQL may run as another user
  const path = join(folder, `penalties.${form}`);
  const args = ['--form', form, '--rows', String(count), '--write', path];
  await once(fork(fileURLToPath(import.meta.url), args), 'exit');
  const instance = await openInstance(
    { databaseUrl: undefined, dataDirectory: join(folder, 'data') },
    { name: 'xintu bench' },
  );
  try {
    const { pool } = instance.database;
    await migrate(instance.database);
    await inTransaction(pool, async (client) => {
      await client.query(
        `insert into division (code, name, level) values ('433100', '湘西土家族苗族自治州', 'PREFECTURE'), ('433101', '吉首市', 'COUNTY')`,
      );
      await loadDepartments(client, benchDepartment === undefined ? [] : [benchDepartment]);
      await loadCatalogue(client, declarations);
    });
    console.log(JSON.stringify({ form, count, bytes: (await stat(path)).size }));
    const statements = values.statements ? await watchStatements(pool) : null;
    const batch = await handIn('first');
    if (values.again) await handIn('again');
    if (statements !== null) showStatements(await statements());
    if (!values['no-copy']) console.log(JSON.stringify({ bareCopy: await measureBareCopy(pool, batch) }));
  } finally {
    await instance.close();
    await rm(folder, { recursive: true, force: true });
  }

  async function handIn(what: string): Promise<string> {
    const { pool } = instance.database;
    const begun = { at: performance.now(), node: cpuUsage(), postgres: await postgresSeconds(pool) };
    const seconds = () => Number(((performance.now() - begun.at) / 1000).toFixed(2));
    const answer = await receiveFile(instance.database, {
      recordType: 'penalty',
      viewer: reporter,
      fileName: `penalties.${form}`,
      mediaType: form === 'csv' ? 'text/csv' : 'application/octet-stream',
      bytes: createReadStream(path),
      clock: stillClock(new Date('2026-11-22T10:00:00+08:00')),
      limit: 4 * 2 ** 30,
    });
    if (!('batch' in answer)) throw new Error(answer.refusal.code);
    const received = seconds();
    let staged = received;
    await runBatch(instance.database, answer.batch, {
      declarations,
      beforeEnd: () => Promise.resolve(void (staged = seconds())),
    });
    const [used, done] = [cpuUsage(begun.node), seconds()];
    const { rows } = await pool.query(
      `select status, rows_new, rows_unchanged, rows_rejected from intake_batch where id = $1`,
      [answer.batch],
    );
    console.log(
      JSON.stringify({
        what,
        ...rows[0],
        received,
        staged,
        done,
        nodeSeconds: (used.user + used.system) / 1e6,
        postgresSeconds: Number(((await postgresSeconds(pool)) - begun.postgres).toFixed(2)),
        peakMegabytes: Math.round(resourceUsage().maxRSS / 1024),
      }),
    );
    return answer.batch;
  }
}

interface Statement {
  readonly ms: number;
  readonly calls: number;
}

/** Looks at the statements every two seconds, until the answer is called: then what was seen, with the end. */
async function watchStatements(
  pool: Pool,
): Promise<() => Promise<ReadonlyMap<string, readonly Statement[]>>> {
  await pool.query('create extension pg_stat_statements');
  const seen = new Map<string, Statement[]>();
  const look = async () => {
    const { rows } = await pool.query<Statement & { statement: string }>(
      `select sum(total_exec_time) as ms, sum(calls)::integer as calls, left(query, 160) as statement
       from pg_stat_statements group by left(query, 160)`,
    );
    for (const { ms, calls, statement } of rows)
      seen.set(statement, [...(seen.get(statement) ?? []), { ms, calls }]);
  };
  const timer = setInterval(() => void look(), 2000);
  return async () => {
    clearInterval(timer);
    await look();
    return seen;
  };
}

function showStatements(seen: ReadonlyMap<string, readonly Statement[]>): void {
  const last = (looks: readonly Statement[]) => looks.at(-1) ?? { ms: 0, calls: 0 };
  const longest = [...seen].toSorted(([, one], [, other]) => last(other).ms - last(one).ms).slice(0, 20);
  for (const [statement, looks] of longest) {
    const { ms, calls } = last(looks);
    const first = looks.find((look) => look.calls >= calls / 3) ?? last(looks);
    const before = looks.findLast((look) => look.calls <= (calls * 2) / 3) ?? { ms: 0, calls: 0 };
    const each = (one: Statement) => (one.calls === 0 ? 0 : one.ms / one.calls).toFixed(1);
    const end = each({ ms: ms - before.ms, calls: calls - before.calls });
    const total = `${ms.toFixed(0)} ms, ${String(calls)} ×, ${each(first)} → ${end} ms`;
    console.log(`${total}: ${statement.replaceAll(/\s+/g, ' ')}`);
  }
}
