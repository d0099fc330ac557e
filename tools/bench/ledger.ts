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
import { postgresSeconds } from './processor-time.ts';

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
  /** microseconds of PostgreSQL's processor for each transaction */
  readonly postgres: number;
}

/** Lets writers commit for some seconds, each transaction with `work`. */
async function write({ pool }: Database, work: 'bare' | 'entry'): Promise<Rate> {
  const latencies: number[] = [];
  const before = await postgresSeconds(pool);
  const started = performance.now();
  const end = started + Number(values.seconds) * 1000;
  const writer = async () => {
    while (performance.now() < end) {
      const begin = performance.now();
      await inTransaction(pool, async (client) => {
        await client.query({ name: 'bare', text: 'insert into written (note) values ($1)', values: ['x'] });
        if (work === 'entry') await appendEntry(client, sample);
      });
      latencies.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((one, other) => one - other);
  const percentile = (share: number) =>
    Number((latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2));
  return {
    perSecond: Math.round(latencies.length / seconds),
    p50: percentile(0.5),
    p99: percentile(0.99),
    postgres: Math.round((((await postgresSeconds(pool)) - before) * 1e6) / latencies.length),
  };
}

/** The sealer as it runs beside writers: a thread of its own stands for the worker's process. */
async function startSealer(url: string): Promise<() => Promise<void>> {
  const worker = new Worker(new URL('./sealer.ts', import.meta.url), { workerData: { url, algorithm } });
  await once(worker, 'message');
  return async () => {
    worker.postMessage('stop');
    await once(worker, 'exit');
  };
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
  const timed = async (work: () => Promise<unknown>) => {
    const begin = performance.now();
    await work();
    return (performance.now() - begin) / 1000;
  };
  await fill(database, entries);
  const sealing = await timed(() => sealEverything(database));
  await signHead(pool, await openHeadKey(join(folder, 'key.pem')));
  console.log(JSON.stringify({ sealedPerSecond: Math.round(entries / sealing), entries, algorithm }));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const before = process.cpuUsage();
    const postgres = await postgresSeconds(pool);
    let faults = 0;
    const seconds = await timed(async () => {
      faults = (await verifyLedger(pool)).faultCount;
    });
    const used = process.cpuUsage(before);
    const each = (processor: number) => Number(((processor * 1e6) / entries).toFixed(2));
    console.log(
      JSON.stringify({
        ...{ round, verifiedPerSecond: Math.round(entries / seconds), faults },
        nodeMicroseconds: each((used.user + used.system) / 1e6),
        postgresMicroseconds: each((await postgresSeconds(pool)) - postgres),
        residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
      }),
    );
  }
  await pool.query('create table written (id uuid primary key default uuidv7(), note text not null)');
  await write(database, 'entry');
  for (let round = 0; round < Number(values.rounds); round += 1) {
    console.log(JSON.stringify({ round, what: 'write alone', ...(await write(database, 'bare')) }));
    console.log(JSON.stringify({ round, what: 'with its entry', ...(await write(database, 'entry')) }));
    await sealEverything(database);
    const stop = await startSealer(database.url);
    const sealed = await write(database, 'entry');
    await stop();
    console.log(JSON.stringify({ round, what: 'with its entry, sealed beside', ...sealed }));
    await sealEverything(database);
  }
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
