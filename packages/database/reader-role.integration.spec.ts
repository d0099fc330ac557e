import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, createPool, type Database } from './connect.ts';
import { migrate } from './migrate.ts';
import { ensureReaderRole, READER_ROLE, readerUrl, withSettings } from './reader-role.ts';
import { emptyDatabase, testDatabase } from './testing/index.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Roles belong to the server that all tests share: each test's own are named after this process, and go with it. */
const role = (name: string) => `test_${String(process.pid)}_${name}`;

/** Address of a database for another user; with a password, as servers have it that don't trust everybody. */
function addressOf(url: string, user: string, password = ''): string {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.href;
}

async function asUser<Result>(
  url: string,
  ask: (pool: Database['pool']) => Promise<Result>,
): Promise<Result> {
  const pool = createPool(url, { name: 'test of roles', connections: 1 });
  try {
    return await ask(pool);
  } finally {
    await pool.end();
  }
}

const whoReads = (url: string) =>
  asUser(url, async (pool) => {
    const { rows } = await pool.query<{ reads: string; came: string }>(
      'select current_user as reads, session_user as came',
    );
    return rows[0];
  });

describe('the role of planned reads', () => {
  it('is there once, whoever makes it at the same time', async () => {
    const name = role('together');
    try {
      await Promise.all(Array.from({ length: 8 }, () => ensureReaderRole(database.pool, name)));
      const { rows } = await database.pool.query(
        'select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolpassword is null as open from pg_authid where rolname = $1',
        [name],
      );
      expect(rows).toEqual([
        {
          ...{ rolcanlogin: true, rolsuper: false, rolbypassrls: false, rolcreaterole: false },
          ...{ rolcreatedb: false, open: true },
        },
      ]);
    } finally {
      await database.pool.query(`drop role if exists ${name}`);
    }
  });

  it.each([
    ['is a superuser', 'superuser'],
    ['bypasses row-level security', 'bypassrls'],
    ['is in another role', 'in role pg_read_all_data'],
  ])('is refused when it %s', async (_, attribute) => {
    const name = role('mighty');
    await database.pool.query(`create role ${name} login ${attribute}`);
    try {
      await expect(ensureReaderRole(database.pool, name)).rejects.toThrow('may do more than read');
    } finally {
      await database.pool.query(`drop role ${name}`);
    }
  });

  it('can be made by a user of the server who may make roles, and is refused in one sentence by one who may not', async () => {
    const [maker, plain, made] = [role('maker'), role('plain'), role('made')];
    await database.pool.query(`create role ${maker} login createrole; create role ${plain} login`);
    try {
      const ensure = (user: string) =>
        asUser(addressOf(database.url, user), (pool) => ensureReaderRole(pool, made));
      await expect(ensure(plain)).rejects.toThrow(
        `run "create role "${made}" login; grant "${made}" to "${plain}";" once`,
      );
      await ensure(maker);
      await ensure(maker);
      await expect(ensure(plain)).rejects.toThrow('may not make or take the role');
      await database.pool.query(`grant ${made} to ${plain}`);
      await ensure(plain);
    } finally {
      await database.pool.query(`drop role if exists ${made}; drop role ${maker}; drop role ${plain}`);
    }
  });
});

describe('a connection for planned reads', () => {
  it('signs in as the reader where the server trusts it: there is no way back', async () => {
    const url = await readerUrl(database.url);
    expect(await whoReads(url)).toEqual({ reads: READER_ROLE, came: READER_ROLE });
    await expect(asUser(url, (pool) => pool.query('set role xintu'))).rejects.toThrow('permission denied');
  });

  it('takes the role at once where it can only come as the user of the address', async () => {
    const url = await readerUrl(addressOf(database.url, 'xintu', 'a password'));
    expect(await whoReads(url)).toEqual({ reads: READER_ROLE, came: 'xintu' });
    const set = withSettings(url, { plan_cache_mode: 'force_generic_plan' });
    expect(await whoReads(set)).toEqual({ reads: READER_ROLE, came: 'xintu' });
    const modes = await asUser(set, (pool) => pool.query('show plan_cache_mode'));
    expect(modes.rows).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  });

  it('says in one sentence when neither is possible', async () => {
    const plain = role('reads');
    await database.pool.query(`create role ${plain} login`);
    try {
      await expect(readerUrl(addressOf(database.url, plain, 'a password'))).rejects.toThrow(
        `can't be read as ${READER_ROLE} (permission denied`,
      );
    } finally {
      await database.pool.query(`drop role ${plain}`);
    }
  });

  it('is there on a server whose user is no superuser, and its tables are written as before', async () => {
    const owner = role('owner');
    const empty = await emptyDatabase();
    const name = new URL(empty.url).pathname.slice(1);
    await empty.pool
      .query(`create role ${owner} login createrole; grant ${READER_ROLE} to ${owner} with set true;
      alter database ${name} owner to ${owner}`);
    try {
      const own = await connect(addressOf(empty.url, owner));
      try {
        await migrate(own);
        await own.pool.query(
          `insert into subject_version (subject_id, recorded_from, kind, status, name, source, digest)
           values (uuidv7(), now(), 'PRACTITIONER', 'ACTIVE', '演示人', 'intake', '')`,
        );
        const read = 'select count(*) as subjects from subject_version';
        expect((await own.pool.query(read)).rows).toEqual([{ subjects: 1 }]);
        const url = await readerUrl(addressOf(empty.url, owner, 'a password'));
        expect((await asUser(url, (pool) => pool.query(read))).rows).toEqual([{ subjects: 0 }]);
      } finally {
        await own.close();
      }
    } finally {
      await empty.close();
      await database.pool.query(`drop role ${owner}`);
    }
  });
});
