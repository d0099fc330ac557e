import { Failure, sentenceOf } from '@xintu/runtime';
import pg from 'pg';

/** Who the gateway's planned reads come as: bound by row-level security, may insert into the ledger, owns nothing. */
export const READER_ROLE = 'xintu_reader';

/**
 * Makes the role of planned reads where the server doesn't have it yet: roles belong to the server, not to a database,
 * so several databases share it. It has no password: it signs in only where the server trusts who may connect.
 * @throws Failure when the server's user may neither make the role nor take it, or when it is one that nothing binds
 */
export async function ensureReaderRole(pool: pg.Pool, role = READER_ROLE): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const state = async () => {
    const { rows } = await pool.query<{ user: string; unbound: boolean | null; taken: boolean | null }>(
      `select current_user as user, r.rolsuper or r.rolbypassrls
           or exists (select from pg_auth_members where member = r.oid) as unbound,
         pg_has_role(r.oid, 'SET') as taken
       from (values ($1)) as wanted (role) left join pg_roles r on r.rolname = wanted.role`,
      [role],
    );
    return rows[0] ?? { user: '', unbound: null, taken: null };
  };
  const before = await state();
  try {
    if (before.unbound === null) await pool.query(creation(name));
    if ((await state()).taken !== true)
      await pool.query(`grant ${name} to current_user with inherit false, set true`);
  } catch (problem) {
    if (!(problem instanceof pg.DatabaseError) || problem.code !== '42501') throw problem;
    const user = pg.escapeIdentifier(before.user);
    throw new Failure(
      `${before.user} may not make or take the role ${role} on the database server: let its administrator run` +
        ` "create role ${name} login; grant ${name} to ${user};" once.`,
    );
  }
  if ((await state()).unbound === true) {
    throw new Failure(
      `The role ${role} of the database server may do more than read for its readers: it must be no superuser, not bypass row-level security, and be in no other role.`,
    );
  }
}

/** Another start may make the role at this very moment. */
const creation = (name: string) => `do $$ begin create role ${name} login;
  exception when duplicate_object or unique_violation then null; end $$`;

/**
 * The address of the same database as the reader: signed in as its own where the server trusts whoever may connect
 * (the embedded one), so that there is no way back; else as the user of the address, who takes the role at once.
 * @throws Failure when neither is possible
 */
export async function readerUrl(url: string): Promise<string> {
  const own = new URL(url);
  own.username = READER_ROLE;
  const ways = own.password === '' ? [own.href] : [];
  ways.push(withSettings(url, { role: READER_ROLE }));
  let reason = '';
  for (const way of ways) {
    const client = new pg.Client({ connectionString: way, connectionTimeoutMillis: 15_000 });
    client.on('error', () => undefined); // told by what is awaited
    try {
      await client.connect();
      return way;
    } catch (problem) {
      reason = sentenceOf(problem);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Failure(`The database can't be read as ${READER_ROLE} (${reason}): run "xintu migrate" first.`);
}

/** The address of a database with settings that its connections start with. */
export function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const address = new URL(url);
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const options = [address.searchParams.get('options'), ...flags].filter((flag) => flag !== null);
  address.searchParams.set('options', options.join(' '));
  return address.href;
}
