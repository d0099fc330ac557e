import type { ClientBase, Pool } from 'pg';

/** What the sealer has before it. */
export interface Unsealed {
  /** entries, counted up to a hundred thousand */
  readonly entries: number;
  /** seconds since the oldest of them was written; 0 when there is none */
  readonly oldestSeconds: number;
}

/**
 * How far the sealer is behind. A transaction that is open for long holds it back: until then an entry is protected
 * by permissions alone, so this is watched.
 */
export async function unsealed(client: ClientBase | Pool): Promise<Unsealed> {
  const { rows } = await client.query<Unsealed>(
    `with last as (
       (select number, era, last_tx as tx, last_id as id from ledger_seal order by number desc limit 1)
       union all select 0, 0, '0'::xid8, '00000000-0000-0000-0000-000000000000'::uuid
       order by number desc limit 1)
     select count(*)::float8 as entries,
       coalesce(extract(epoch from clock_timestamp() - min(waiting.recorded_at)), 0)::float8 as "oldestSeconds"
     from last, lateral (
       select e.recorded_at from ledger_entry e where (e.era, e.tx, e.id) > (last.era, last.tx, last.id)
       order by e.era, e.tx, e.id limit 100000) as waiting`,
  );
  return rows[0] ?? { entries: 0, oldestSeconds: 0 };
}
