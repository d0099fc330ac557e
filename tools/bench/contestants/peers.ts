import { readFileSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { Database } from '@xintu/database';

const folder = join(import.meta.dirname, '../peers');

/** Whether what is installed is at least as new as what is to be. */
function isInstalled(): boolean {
  const installed = statSync(join(folder, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

/** Installs the peers' packages in their own folder, exactly as its lock file says; nothing where they are there. */
export async function installPeers(): Promise<void> {
  if (isInstalled()) return;
  // What npm says goes to standard error: the report alone is on standard output.
  const child = spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`npm ci in ${folder} ended with ${String(code)}`);
}

/** Makes the views through which the peers read the same tables. */
export async function preparePeers({ pool }: Pick<Database, 'pool'>): Promise<void> {
  await pool.query(readFileSync(join(folder, 'schema.sql'), 'utf8'));
}
