import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enqueue } from '@xintu/runtime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Database } from '../connect.ts';
import { READER_ROLE } from '../reader-role.ts';
import { emptyDatabase, testDatabase } from '../testing/index.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const strange = 'a\tb\\c\nd\r"e" 信图 \\N';

let source: Database;
let folder: string;
beforeAll(async () => {
  source = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xintu-backup-'));
  await source.pool.query(
    `insert into ledger_entry (action, actor, detail) select 'sample', 'system', $1 from generate_series(1, 500)`,
    [strange],
  );
  await source.pool.query(
    `with file as (insert into stored_file (name, media_type, size_bytes, sha256) values ($1, '', 3, '') returning id)
     insert into stored_file_chunk select id, 0, '\\x00ff5c'::bytea from file`,
    [strange],
  );
  await source.pool.query(
    `insert into account (issuer, subject, person, name, roles) values ('x', 'p', 'x', 'x', array['a"b', 'c,d', ''])`,
  );
  await source.pool.query(
    `insert into session (id, account_id, expires_at) select '\\x01', id, now() from account`,
  );
  await enqueue(source.pool, 'sample', { number: 1 }, { queue: 'one', key: 'k', attempts: 3 });
  await enqueue(source.pool, 'sample', { number: 2 });
  await source.pool.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1`,
  );
  await writeFile(join(folder, 'key.pem'), 'a key');
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true });
});

let target: Database;
let count = 0;
beforeEach(async () => {
  target = await emptyDatabase();
});
afterEach(() => target.close());

async function makeBackup(): Promise<string> {
  const backup = join(folder, `backup-${String((count += 1))}`);
  await writeBackup(source, backup, {
    keys: [{ name: 'key.pem', path: join(folder, 'key.pem') }],
    without: ['session'],
    facts: () => Promise.resolve({}),
  });
  return backup;
}

const put = (backup: string, replace = false) =>
  restoreBackup(target, backup, {
    replace,
    keyPath: (name) => join(folder, `restored-${String(count)}`, name),
  });

/** A hash of all rows of each table. */
async function contents({ pool }: Database): Promise<Record<string, unknown>> {
  const tables = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('session', 'ledger_era')`,
  );
  const hashes = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const { rows } = await pool.query<{ hash: string }>(
        `select md5(string_agg(t::text, '|' order by t::text)) as hash from public.${name} t`,
      );
      return [name, rows[0]?.hash];
    }),
  );
  return Object.fromEntries(hashes);
}

/** What the tables are made of. */
async function shape({ pool }: Database): Promise<unknown> {
  const { rows } = await pool.query(
    `select array(select pg_get_indexdef(indexrelid) from pg_index join pg_class on oid = indexrelid where relnamespace = 'public'::regnamespace order by 1) as indexes,
       array(select conrelid::regclass || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace order by 1) as constraints,
       array(select tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1) as triggers,
       array(select tablename || policyname || coalesce(qual, '') from pg_policies order by 1) as policies,
       array(select attrelid::regclass || attname || coalesce(relacl::text, '') from pg_attribute join pg_class on oid = attrelid
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and attnum > 0 order by 1) as columns`,
  );
  return rows;
}

describe('a backup', () => {
  it('is put into an empty database: the same rows, tables, jobs and keys, but no sessions', async () => {
    const backup = await makeBackup();
    const { rows } = await put(backup);
    expect(rows).toBeGreaterThan(500);
    expect(await contents(target)).toEqual(await contents(source));
    expect(await shape(target)).toEqual(await shape(source));
    expect((await target.pool.query('select from session')).rowCount).toBe(0);
    const jobs = await target.pool.query(
      `select payload::text as payload, locked_by, attempts, max_attempts, key from graphile_worker._private_jobs order by id`,
    );
    expect(jobs.rows).toEqual([
      { payload: '{"number":1}', locked_by: null, attempts: 0, max_attempts: 3, key: 'k' },
      { payload: '{"number":2}', locked_by: null, attempts: 0, max_attempts: 25, key: null },
    ]);
    expect(await readFile(join(folder, `restored-${String(count)}`, 'key.pem'), 'utf8')).toBe('a key');
    await expect(target.pool.query('delete from ledger_entry')).rejects.toThrow('append-only');
  });

  it('begins a new era, also where it goes back to the server that it came from', async () => {
    await put(await makeBackup());
    const eras = () =>
      target.pool.query(`insert into ledger_entry (action, actor) values ('x', 'x') returning era`);
    expect((await eras()).rows).toEqual([{ era: 2 }]);
    await put(await makeBackup(), true);
    expect((await eras()).rows).toEqual([{ era: 2 }]);
  });

  it('is read by its owner alone', async () => {
    const backup = await makeBackup();
    expect((await stat(backup)).mode & 0o777).toBe(0o700);
    for (const file of ['manifest.json', 'keys/key.pem', 'data/account.copy.zst'])
      expect((await stat(join(backup, file))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('is of one moment while others write', async () => {
    let [writing, written] = [true, 0];
    const writer = (async () => {
      while (writing) {
        // Both or neither.
        await source.pool.query(
          `with entry as (insert into ledger_entry (action, actor, object_id) values ('pair', 'x', $1))
           insert into instance values ('pair-' || $1, 'x')`,
          [String((written += 1))],
        );
      }
    })();
    const backup = await makeBackup();
    writing = false;
    await writer;
    await put(backup);
    const { rows } = await target.pool.query(
      `select (select count(*) from ledger_entry where action = 'pair') as entries, (select count(*) from instance where key like 'pair-%') as keys`,
    );
    expect(rows[0].entries).toBe(rows[0].keys);
  });

  it('is not put over what is there, unless told to', async () => {
    const backup = await makeBackup();
    await put(backup);
    await target.pool.query(`insert into instance values ('after', 'x')`);
    await expect(put(backup)).rejects.toThrow('--replace');
    await put(backup, true);
    expect((await target.pool.query(`select from instance where key = 'after'`)).rowCount).toBe(0);
    expect(await shape(target)).toEqual(await shape(source));
  });

  it('goes nowhere that exists', async () => {
    await expect(
      writeBackup(source, folder, { keys: [], without: [], facts: () => Promise.resolve({}) }),
    ).rejects.toThrow('exists already');
  });
});

it('is made and put in place by an owner who is no superuser', async () => {
  const owner = `owner_${process.pid}`;
  const name = new URL(target.url).pathname.slice(1);
  await source.pool.query(
    `create role ${owner} login createrole; grant ${READER_ROLE} to ${owner} with set true`,
  );
  try {
    await target.pool.query(`alter database ${name} owner to ${owner}`);
    const address = new URL(target.url);
    address.username = owner;
    const own = await connect(address.href);
    try {
      const place = { replace: true, keyPath: () => join(folder, 'key.pem') };
      await restoreBackup(own, await makeBackup(), place);
      const again = join(folder, 'by-owner');
      await writeBackup(own, again, { keys: [], without: ['session'], facts: () => Promise.resolve({}) });
      await restoreBackup(own, again, place);
      expect(await contents(target)).toEqual(await contents(source));
    } finally {
      await own.close();
    }
  } finally {
    await target.pool.query(`reassign owned by ${owner} to xintu`);
    await target.pool.query(`drop owned by ${owner}`);
    await source.pool.query(`drop role ${owner}`);
  }
});

describe('a backup that was harmed', () => {
  it.each([
    ['data/ledger_entry.copy.zst', (file: string) => appendFile(file, 'x')],
    ['keys/key.pem', (file: string) => writeFile(file, 'a kez')],
    ['data/jobs.copy.zst', (file: string) => rm(file)],
    ['manifest.json', (file: string) => writeFile(file, '{}')],
    ['manifest.json', (file: string) => rm(file)],
  ])('is refused before anything is touched: %s', async (name, harm) => {
    const backup = await makeBackup();
    await harm(join(backup, name));
    await expect(put(backup, true)).rejects.toThrow(name);
    expect((await target.pool.query(`select from pg_tables where schemaname = 'public'`)).rowCount).toBe(0);
  });

  it('leaves everything as it was when it fails half-way', async () => {
    const backup = await makeBackup();
    await put(backup);
    await target.pool.query(`insert into instance values ('after', 'x')`);
    const before = [await contents(target), await shape(target)];
    const manifest = await readFile(join(backup, 'manifest.json'), 'utf8');
    await writeFile(join(backup, 'manifest.json'), manifest.replace(/"rows": (\d+)/, '"rows": 9999999'));
    await expect(put(backup, true)).rejects.toThrow('has');
    expect([await contents(target), await shape(target)]).toEqual(before);
  });

  it('of a newer version is refused', async () => {
    const backup = await makeBackup();
    const manifest = await readFile(join(backup, 'manifest.json'), 'utf8');
    await writeFile(join(backup, 'manifest.json'), manifest.replace('0001-foundation', '9999-later'));
    await expect(put(backup)).rejects.toThrow('newer version');
  });
});
