import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkBackup,
  inTransaction,
  type Manifest,
  openInstance,
  restoreBackup,
  writeBackup,
} from '@xintu/database';
import { appendEntry, lastHead, unsealed, verifyLedger } from '@xintu/ledger';
import { Failure, type Settings } from '@xintu/runtime';
import type { Command } from 'commander';
import { projectSettings } from '../project.ts';

/** Whoever was signed in at the time of the backup signs in again after a restore. */
const SESSIONS = ['session'];
const LEDGER_KEY = 'ledger.pem';
const TAMPERED = 2;

/** xintu backup, xintu restore */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write a backup of everything into a new folder; the server may run')
    .argument('<folder>', 'is made; only its owner may read it: it holds the keys too')
    .action(async (folder: string) => {
      const begin = performance.now();
      const manifest = await backUp(folder);
      console.log(JSON.stringify({ folder, ...summary(manifest), ...secondsSince(begin) }));
    });
  program
    .command('restore')
    .description('put a backup in place; the server must not run')
    .argument('<folder>', 'made by "xintu backup"')
    .option('--replace', 'replace what is there')
    .option('--check', 'only check that the backup is whole')
    .action(async (folder: string, options: { replace?: boolean; check?: boolean }) => {
      const begin = performance.now();
      if (options.check === true) {
        const manifest = await checkBackup(folder);
        console.log(JSON.stringify({ folder, ...summary(manifest), ...secondsSince(begin) }));
        return;
      }
      await restore(folder, options.replace === true, begin);
    });
}

async function backUp(folder: string): Promise<Manifest> {
  const settings = projectSettings();
  const instance = await openInstance(settings, { name: 'xintu backup' });
  try {
    const { database } = instance;
    const known = await database.pool.query(`select to_regclass('public.ledger_head') as table`);
    if (known.rows[0]?.table === null)
      throw new Failure(
        'The database has nothing to back up, or an older version made it: run "xintu migrate".',
      );
    await inTransaction(database.pool, (client) =>
      appendEntry(client, { action: 'backup.write', actor: 'system', objectType: 'backup' }),
    );
    return await writeBackup(database, folder, {
      keys: await keyFiles(settings),
      without: SESSIONS,
      facts: async (client) => ({
        lastHead: await lastHead(client),
        unsealedEntries: (await unsealed(client)).entries,
      }),
    });
  } finally {
    await instance.close();
  }
}

async function restore(folder: string, replace: boolean, begin: number): Promise<void> {
  const settings = projectSettings();
  const instance = await openInstance(settings, { name: 'xintu restore', exclusive: true });
  try {
    const { pool } = instance.database;
    const restored = await restoreBackup(instance.database, folder, {
      replace,
      keyPath: (name) => keyPath(settings, name),
    });
    await inTransaction(pool, (client) =>
      appendEntry(client, {
        action: 'backup.restore',
        actor: 'system',
        objectType: 'backup',
        detail: { madeAt: restored.manifest.madeAt, rows: restored.rows },
      }),
    );
    for (const path of restored.keptKeys)
      process.stderr.write(`${path} is another key than the backup's and was left as it is\n`);
    const { sealedEntries, faultCount } = await verifyLedger(pool);
    console.log(
      JSON.stringify({
        ...summary(restored.manifest),
        sealedEntries,
        faults: faultCount,
        ...secondsSince(begin),
      }),
    );
    if (faultCount > 0)
      throw new Failure(
        `The backup is in place, but its ledger has ${faultCount} faults: xintu ledger verify names them.`,
        TAMPERED,
      );
  } finally {
    await instance.close();
  }
}

const summary = ({ madeAt, tables, keys }: Manifest) => ({
  madeAt,
  tables: tables.length,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  bytes: tables.reduce((sum, { bytes }) => sum + bytes, 0),
  keys: keys.length,
});

const secondsSince = (begin: number) => ({
  seconds: Number(((performance.now() - begin) / 1000).toFixed(1)),
});

/** The keys of the data folder, and the ledger's wherever it lies. */
async function keyFiles({ dataDirectory, ledger }: Settings): Promise<{ name: string; path: string }[]> {
  const folder = join(dataDirectory, 'keys');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== LEDGER_KEY)
    .map(({ name }) => name);
  const own = files.map((name) => ({ name, path: join(folder, name) }));
  const signing = ledger.keyFile === undefined ? [] : await existing(ledger.keyFile);
  return [...own, ...signing];
}

async function existing(path: string): Promise<{ name: string; path: string }[]> {
  return access(path).then(
    () => [{ name: LEDGER_KEY, path }],
    () => [],
  );
}

/** Where a key of a backup belongs here. */
function keyPath({ dataDirectory, ledger }: Settings, name: string): string {
  return name === LEDGER_KEY && ledger.keyFile !== undefined
    ? ledger.keyFile
    : join(dataDirectory, 'keys', name);
}
