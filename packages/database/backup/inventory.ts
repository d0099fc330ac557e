import type pg from 'pg';
import type { Manifest } from './manifest.ts';

/** A table whose rows are kept. */
export interface KeptTable {
  readonly name: string;
  /** without those that PostgreSQL computes */
  readonly columns: readonly string[];
}

/** The tables of the instance, the biggest first; those that need not last (unlogged) are left out. */
export async function keptTables(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable>(
    `select c.relname as name, array(
         select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relpersistence = 'p'
     order by pg_total_relation_size(c.oid) desc, c.relname`,
  );
  return rows;
}

/** Where each sequence stands. */
export async function standingSequences(client: pg.ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' order by c.relname`,
  );
  const sequences: Manifest['sequences'] = [];
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from public.${quote(name)}`,
    );
    sequences.push(...state.rows.map((row) => ({ name, ...row })));
  }
  return sequences;
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Jobs are kept by what they are about, not by their rows: who works on one now does so no more after a restore. */
export const jobColumns = [
  ...['task', 'payload', 'queue', 'key', 'run_at', 'attempts', 'max_attempts', 'priority'],
] as const;

/** The jobs that still have tries left. */
export const waitingJobs = `select t.identifier, j.payload, q.queue_name, j.key, j.run_at, 0, j.max_attempts, j.priority
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id`;
