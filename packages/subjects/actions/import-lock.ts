import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '@xintu/runtime';
import type pg from 'pg';

/** Any number that no other program uses: one import of registrations at a time. */
const IMPORT_LOCK = 7_461_011;

/** @throws Failure while another import runs */
export async function takeLock(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    IMPORT_LOCK,
  ]);
  if (rows[0]?.taken !== true)
    throw new Failure('Another import of registrations is running; wait until it is done.');
}

/** Gives the lock back at once, so that the next import need not wait until the server sees the connection end. */
export async function releaseLock(client: pg.ClientBase): Promise<void> {
  const released = client.query('rollback; select pg_advisory_unlock_all()').catch(() => undefined);
  await Promise.race([released, pause(1_000, undefined, { ref: false })]);
}
