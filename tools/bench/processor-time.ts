import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Ticks in a second of /proc (USER_HZ), the same on every Linux in use. */
const ticksOfSecond = 100;

/** User and system time of a process so far, in ticks. */
function processTicks(id: number): number {
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function parentOf(id: number): number | null {
  try {
    return Number(
      readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return null; // ended meanwhile
  }
}

/** Processor time of all processes of the server behind the pool so far, in seconds. */
export async function postgresSeconds(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ id: number }>('select pg_backend_pid() as id');
  const postmaster = parentOf(rows[0]?.id ?? 0);
  const ids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const ticks = ids.filter((id) => parentOf(id) === postmaster).map(processTicks);
  return ticks.reduce((sum, each) => sum + each, 0) / ticksOfSecond;
}
