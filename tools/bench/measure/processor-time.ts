import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Ticks in a second of /proc (USER_HZ), the same on every Linux in use. */
const ticksOfSecond = 100;

/** What is read of a process: its parent, and user and system time so far in ticks. */
interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
  /** Of its children that have ended. */
  readonly ticksOfEnded: number;
}

/** Null: the process ended meanwhile. */
function readState(id: number): ProcessState | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = (first: number) => Number(fields[first]) + Number(fields[first + 1]);
    return { parent: Number(fields[1]), ticks: ticks(11), ticksOfEnded: ticks(13) };
  } catch {
    return null;
  }
}

/** Processor time of all processes of the server behind the pool so far, those that have ended included, in seconds. */
export async function postgresSeconds(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ id: number }>('select pg_backend_pid() as id');
  const postmaster = readState(rows[0]?.id ?? 0)?.parent ?? 0;
  const states = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readState(Number(name)));
  const ticks = states.map((state) => (state !== null && state.parent === postmaster ? state.ticks : 0));
  const ofEnded = readState(postmaster)?.ticksOfEnded ?? 0;
  return ticks.reduce((sum, each) => sum + each, ofEnded) / ticksOfSecond;
}

/** Processor time of one process so far, in seconds. */
export function processSeconds(id: number): number {
  return (readState(id)?.ticks ?? 0) / ticksOfSecond;
}

/** Most memory that a process has held so far, in MB (VmHWM). */
export function peakMemory(id: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
  return Math.round(Number(kibibytes) / 1024);
}
