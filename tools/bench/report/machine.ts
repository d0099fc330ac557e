import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';

import type { Pool } from 'pg';

/** Where and on what it was measured. */
export interface Machine {
  readonly processors: string;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly postgresql: string;
  readonly commit: string;
  /** Runnable processes over the last minute before the bench: others that use the same machine. */
  readonly loadBefore: number;
}

export async function readMachine(pool: Pool): Promise<Machine> {
  const { rows } = await pool.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  const processors = cpus();
  return {
    processors: `${String(processors.length)} × ${processors[0]?.model ?? 'unknown'}`,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    postgresql: rows[0]?.version ?? '',
    commit: commit(),
    loadBefore: loadavg()[0] ?? 0,
  };
}

function commit(): string {
  try {
    const options = { encoding: 'utf8', cwd: import.meta.dirname } as const;
    const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], options).trim();
    const changed = execFileSync('git', ['status', '--porcelain', '-uno'], options).trim() !== '';
    return changed ? `${revision} with changes` : revision;
  } catch {
    return 'unknown';
  }
}
