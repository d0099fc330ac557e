import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { migrate, openInstance } from '@xintu/database';
import { sealPending } from '@xintu/ledger';
import { fillRecords } from './fill-records.ts';

/**
 * Measures the drill: a backup of many records by `xintu backup`, the check of it, the restore on a fresh embedded
 * server by `xintu restore`, and `xintu ledger verify` there. All in a temporary folder.
 *
 *   npx tsx tools/bench/backup.ts [--records 1000000]
 */
const { values } = parseArgs({ options: { records: { type: 'string', default: '1000000' } } });
const bin = fileURLToPath(new URL('../../apps/cli/bin/xintu.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-'));
await chmod(folder, 0o711); // PostgreSQL's own user passes through it

async function xintu(dataFolder: string, ...words: string[]): Promise<void> {
  const begin = performance.now();
  const env = { ...process.env, XINTU_DATA_DIR: join(folder, dataFolder) };
  const { stdout } = await promisify(execFile)(process.execPath, [bin, ...words], { env });
  const seconds = Number(((performance.now() - begin) / 1000).toFixed(1));
  console.log(JSON.stringify({ command: words.slice(0, 2).join(' '), seconds, said: stdout.trim() }));
}

try {
  const instance = await openInstance(
    { databaseUrl: undefined, dataDirectory: join(folder, 'first') },
    { name: 'xintu bench' },
  );
  try {
    await migrate(instance.database);
    await fillRecords(instance.database.pool, Number(values.records));
    await sealPending(instance.database.pool);
  } finally {
    await instance.close();
  }
  const backup = join(folder, 'backup');
  await xintu('first', 'backup', backup);
  await rm(join(folder, 'first'), { recursive: true });
  await xintu('second', 'restore', backup, '--check');
  await xintu('second', 'restore', backup);
  await xintu('second', 'ledger', 'verify');
} finally {
  await rm(folder, { recursive: true, force: true });
}
