import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Database, inTransaction, migrate, openInstance } from '@xintu/database';
import {
  appendEntry,
  isLedgerHash,
  openHeadKey,
  sealPending,
  signHead,
  unsealed,
  verifyLedger,
} from '@xintu/ledger';
import { postgresSeconds } from './measure/processor-time.ts';

/**
 * Measures the ledger on a PostgreSQL of its own (durable, in a temporary folder): what an entry costs its writer,
 * what sealing beside the writers adds, how fast seals are made and how fast everything is verified.
 *
 *   npx tsx tools/bench/ledger.ts [--entries 1000000] [--seconds 5] [--rounds 3] [--writers 16] [--hash sha256]
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    writers: { type: 'string', default: '16' },
    hash: { type: 'string', default: 'sha256' },
  },
});
const algorithm = isLedgerHash(values.hash) ? values.hash : 'sha256';
const writers = Number(values.writers);

const sample = {
  action: 'subject.read',
  actor: 'account:019a0000-0000-7000-8000-000000000001',
  departmentCode: '11433101YY1010020X',
  subjectId: '019a0000-0000-7000-8000-000000000002',
  objectType: 'subject',
  objectId: '019a0000-0000-7000-8000-000000000002',
  purpose: { matter: 'GRANT', reference: '2026-0001' },
  requestId: 'bench',
  detail: { fields: ['penalties', 'licences'], rows: 21 },
};

interface Rate {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** microseconds of processor for each transaction: here, the sealer's thread included, and in PostgreSQL */
  readonly node: number;
  readonly postgres: number;
}

/** Microseconds of processor that some work takes, here and in PostgreSQL, divided by a count that it answers. */
async function processorTime(
  { pool }: Database,
  work: () => Promise<number>,
): Promise<{ node: number; postgres: number }> {
  const [node, postgres] = [process.cpuUsage(), await postgresSeconds(pool)];
  const count = await work();
  const used = process.cpuUsage(node);
  const each = (microseconds: number) => Number((microseconds / count).toFixed(2));
  return {
    node: each(used.user + used.system),
    postgres: each(((await postgresSeconds(pool)) - postgres) * 1e6),
  };
}

/** Lets writers commit for some seconds, each transaction with `work`. */
async function write(database: Database, work: 'bare' | 'entry'): Promise<Rate> {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + Number(values.seconds) * 1000;
  const writer = async () => {
    while (performance.now() < end) {
      const begin = performance.now();
      await inTransaction(database.pool, async (client) => {
        await client.query({ name: 'bare', text: 'insert into written (note) values ($1)', values: ['x'] });
        if (work === 'entry') await appendEntry(client, sample);
      });
      latencies.push(performance.now() - begin);
    }
  };
  const used = await processorTime(database, async () => {
    await Promise.all(Array.from({ length: writers }, writer));
    return latencies.length;
  });
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((one, other) => one - other);
  const percentile = (share: number) =>
    Number((latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2));
  return {
    perSecond: Math.round(latencies.length / seconds),
    p50: percentile(0.5),
    p99: percentile(0.99),
    ...used,
  };
}

/** The sealer as it runs beside writers: a thread of its own stands for the worker's process, warm as that is. */
async function startSealer(url: string): Promise<Worker> {
  const worker = new Worker(new URL('./sealer.ts', import.meta.url), { workerData: { url, algorithm } });
  await once(worker, 'message');
  return worker;
}

async function sealEverything({ pool }: Database): Promise<void> {
  while ((await unsealed(pool)).entries > 0) {
    await sealPending(pool, algorithm);
    await pause(20);
  }
}

/** Fills the ledger as many small transactions would have. */
async function fill({ pool }: Database, entries: number): Promise<void> {
  await pool.query(
    `insert into ledger_entry (action, actor, department_code, subject_id, object_type, object_id, matter, reference, request_id, detail, tx)
     select $2, $3, $4, $5, $6, $7, $8, $9, 'request-' || number, $10, (number / 3 + 1)::text::xid8
     from generate_series(1, $1::integer) as number`,
    [
      ...[entries, sample.action, sample.actor, sample.departmentCode, sample.subjectId, sample.objectType],
      ...[sample.objectId, sample.purpose.matter, sample.purpose.reference, JSON.stringify(sample.detail)],
    ],
  );
  await pool.query('select continue_ledger(true)'); // what is written later comes behind
  await pool.query('vacuum analyze ledger_entry');
}

async function measure(database: Database, folder: string): Promise<void> {
  const { pool } = database;
  const entries = Number(values.entries);
  const rate = async (what: string, work: () => Promise<unknown>) => {
    const begin = performance.now();
    const used = await processorTime(database, async () => {
      await work();
      return entries;
    });
    const perSecond = Math.round((entries * 1000) / (performance.now() - begin));
    console.log(JSON.stringify({ what, entries, algorithm, perSecond, ...used }));
  };
  await fill(database, entries);
  await rate('seal', () => sealEverything(database));
  await signHead(pool, await openHeadKey(join(folder, 'key.pem')));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    await rate('verify', async () => {
      const { faultCount } = await verifyLedger(pool);
      if (faultCount > 0) throw new Error('the ledger has faults');
    });
  }
  await pool.query('create table written (id uuid primary key default uuidv7(), note text not null)');
  const sealer = await startSealer(database.url);
  sealer.postMessage('seal');
  await write(database, 'entry');
  for (let round = 0; round < Number(values.rounds); round += 1) {
    sealer.postMessage('pause');
    await sealEverything(database);
    console.log(JSON.stringify({ round, what: 'write alone', ...(await write(database, 'bare')) }));
    console.log(JSON.stringify({ round, what: 'with its entry', ...(await write(database, 'entry')) }));
    await sealEverything(database);
    sealer.postMessage('seal');
    console.log(
      JSON.stringify({ round, what: 'with its entry, sealed beside', ...(await write(database, 'entry')) }),
    );
  }
  sealer.postMessage('stop');
  await once(sealer, 'exit');
}

const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-'));
await chmod(folder, 0o711); // PostgreSQL's own user passes through it
try {
  const instance = await openInstance(
    { databaseUrl: undefined, dataDirectory: join(folder, 'data') },
    { name: 'xintu bench', connections: writers + 2 },
  );
  try {
    await migrate(instance.database);
    await measure(instance.database, folder);
  } finally {
    await instance.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
