import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Ticks in a second of /proc (USER_HZ), the same on every Linux in use. */
const ticksOfSecond = 100;

/** What is read of a process: its parent, and its user and system time so far in ticks. */
interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
}

/** Null: the process ended meanwhile. */
function readState(id: number): ProcessState | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

/** Processor time of all processes of the server behind the pool so far, in seconds. */
export async function postgresSeconds(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ id: number }>('select pg_backend_pid() as id');
  const postmaster = readState(rows[0]?.id ?? 0)?.parent;
  const states = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readState(Number(name)));
  const ticks = states.map((state) => (state !== null && state.parent === postmaster ? state.ticks : 0));
  return ticks.reduce((sum, each) => sum + each, 0) / ticksOfSecond;
}
