import type pg from 'pg';
import { migrationText } from '../migrations/index.ts';
import { quote } from './inventory.ts';

/** Everything of Xintu's own in the schema; what belongs to an extension stays, and the list of migrations. */
const dropAll = `do $$ declare statement text; begin
  -- Each list is complete before the first of it goes: what goes along with another one has no name any more.
  foreach statement in array array(
    select format('drop %s if exists public.%I cascade', case c.relkind when 'v' then 'view'
      when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.relname)
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and c.relname not in ('schema_migration', 'schema_migration_id_seq')
      -- The sequence of an identity column goes with its table, and only with it.
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
  loop execute statement; end loop;
  foreach statement in array array(
    select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'))
  loop execute statement; end loop;
  foreach statement in array array(
    select format('drop type if exists %s cascade', t.oid::regtype) from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd', 'c', 'r')
      and not exists (select from pg_class c where c.oid = t.typrelid and c.relkind <> 'c')
      and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e'))
  loop execute statement; end loop;
end $$`;

/** Makes the tables anew as they were after these migrations, empty. */
export async function rebuildTables(client: pg.ClientBase, migrations: readonly string[]): Promise<void> {
  await client.query(dropAll);
  for (const name of migrations) await client.query(migrationText(name));
}

/** What rows are checked by and found by, taken away so that they are put in faster and in any order. */
export interface SetAside {
  /** statements that bring it back, in this order */
  readonly statements: readonly string[];
}

/** Takes away triggers, references between tables, and indexes that no constraint needs; empties the tables. */
export async function setAside(client: pg.ClientBase, tables: readonly string[]): Promise<SetAside> {
  const references = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  for (const { drop } of references.rows) await client.query(drop);
  const indexes = await client.query<{ drop: string; make: string }>(
    `select format('drop index public.%I', c.relname) as drop, pg_get_indexdef(c.oid) as make
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = 'public'::regnamespace and not c.relispartition and not i.indisprimary
       and not exists (select from pg_constraint where conindid = c.oid)`,
  );
  for (const { drop } of indexes.rows) await client.query(drop);
  const triggers = (change: string) =>
    tables.map((table) => `alter table public.${quote(table)} ${change} trigger user`);
  for (const statement of triggers('disable')) await client.query(statement);
  if (tables.length > 0)
    await client.query(`truncate ${tables.map((table) => `public.${quote(table)}`).join(', ')}`);
  return {
    statements: [
      ...indexes.rows.map(({ make }) => make),
      ...references.rows.map(({ make }) => make),
      ...triggers('enable'),
    ],
  };
}
