/**
 * Measures an import of registrations against a bare COPY of the rows that it made into tables with the same indexes.
 *
 *   tsx tools/bench/import-registrations.ts <file> ...
 *
 * Without DATABASE_URL an embedded PostgreSQL with its usual, durable settings runs in a temporary folder.
 * Prints JSON lines: the import, the same import again, the bare COPY, their ratio.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { connect, migrate, startEmbedded, type Database } from '@xintu/database';
import { importRegistrations, type ImportProgress } from '@xintu/subjects';
import { from, to } from 'pg-copy-streams';

const tables = ['subject_key', 'subject_version', 'subject_name', 'relation'] as const;
const seconds = (since: number): number => Math.round(performance.now() - since) / 1000;
const print = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
/** Peak resident memory of this process so far, in MB. */
const peakMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const files = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-'));
await chmod(folder, 0o711); // PostgreSQL runs under another user where this is root
const given = process.env['DATABASE_URL'];
const embedded = given === undefined ? await startEmbedded({ dataDirectory: join(folder, 'data') }) : null;
const database = await connect(given ?? embedded?.url ?? '', { connections: 3 });
try {
  await migrate(database);
  print({ start: { peakMemory: peakMemory() } });
  const first = await measureImport(database);
  await measureImport(database);
  const copy = await measureCopy(database, folder);
  print({ ratioToBareCopy: Math.round((copy / first) * 1000) / 1000 });
} finally {
  await database.close();
  await embedded?.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measureImport(target: Database): Promise<number> {
  const phases: Record<string, number> = {};
  const started = performance.now();
  const onProgress = ({ phase }: ImportProgress): void => {
    phases[phase] ??= seconds(started);
  };
  const cpu = process.cpuUsage();
  const summary = await importRegistrations(target, { files, actor: 'system', onProgress });
  const { user, system } = process.cpuUsage(cpu);
  print({
    import: {
      ...summary,
      rowsPerSecond: Math.round(summary.rowsRead / summary.seconds),
      phaseBeganAt: phases,
      nodeCpuSeconds: (user + system) / 1e6,
      peakMemory: peakMemory(),
    },
  });
  return summary.seconds;
}

/** Time to COPY the same rows into empty tables of the same definition, one after another in one transaction. */
async function measureCopy({ pool }: Database, scratch: string): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('drop schema if exists bench cascade; create schema bench');
    for (const table of tables) {
      await client.query(`create table bench.${table} (like public.${table} including all)`);
      await pipeline(client.query(to(`copy ${table} to stdout`)), createWriteStream(join(scratch, table)));
    }
    await client.query('checkpoint');
    const started = performance.now();
    const each: Record<string, number> = {};
    await client.query('begin');
    for (const table of tables) {
      const begun = performance.now();
      await pipeline(
        createReadStream(join(scratch, table)),
        client.query(from(`copy bench.${table} from stdin`)),
      );
      each[table] = seconds(begun);
    }
    await client.query('commit');
    const total = seconds(started);
    print({ bareCopy: { seconds: total, each } });
    await client.query('drop schema bench cascade');
    return total;
  } finally {
    client.release();
  }
}
