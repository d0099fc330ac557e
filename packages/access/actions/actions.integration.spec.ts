import type { Database } from '@xintu/database';
import { Failure } from '@xintu/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashSecret } from '../model/secret.ts';
import { authenticateSession } from './authenticate-session.ts';
import { authenticateToken } from './authenticate-token.ts';
import { listDepartments } from '../reads/list-departments.ts';
import {
  demonstrationAccounts,
  DEVELOPMENT_ISSUER,
  REPRESENTED_ORGANISATION,
} from '../reference/accounts.ts';
import { sessionLimits } from '../rules/session-limits.ts';
import { accessDatabase, prepareAccess } from '../testing/access-database.ts';
import { createAccount } from './create-account.ts';
import { systemViewer } from '../rules/viewer.ts';
import { createSession, type SignedIn } from './create-session.ts';
import { createToken } from './create-token.ts';
import { developmentPassword } from './development-password.ts';
import { disableAccount } from './disable-account.ts';
import { revokeToken } from './revoke-token.ts';

let database: Database;
beforeAll(async () => {
  database = await accessDatabase();
});
afterAll(() => database.close());

const operator = systemViewer('test');
/** Somebody for whom the provider vouches. */
const vouched = (person: { readonly issuer: string; readonly subject: string }): SignedIn => ({
  ...person,
  assurance: { contextClass: null, methods: ['pwd'] },
  secondFactor: false,
  device: 'Chrome · Windows',
  addressClass: 'INTRANET',
});

const aToken = { department: 'culture-433101', roles: ['reporter'], name: '业务系统' };
const identify = (text: string) => authenticateToken(database.pool, text);

async function ask<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.pool.query<Row>(text, values)).rows;
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const problem: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(problem).toBeInstanceOf(Failure);
  return problem instanceof Failure ? problem.message : '';
}

describe('service tokens', () => {
  it('stand for their department, and only their hash is kept', async () => {
    const text = await createToken(database, aToken);
    expect(text).toMatch(/^xtu_[\w-]{43}$/);
    const identity = await identify(text);
    expect(identity).toMatchObject({
      name: '业务系统',
      roles: ['reporter'],
      department: { name: '吉首市文化旅游广电局（演示）', sector: 'culture-tourism' },
      organisationCode: null,
    });
    const [row] = await ask<{ id: string; hash: Buffer; days: number }>(
      `select id, hash, extract(day from expires_at - created_at)::integer as days from service_token`,
    );
    expect(row).toMatchObject({ hash: hashSecret(text), days: 365 });
    expect(identity?.actor).toBe(`token:${row?.id}`);
    const [entry] = await ask(
      `select actor, object_id, detail from ledger_entry where action = 'token.create'`,
    );
    expect(entry).toMatchObject({ actor: 'system', object_id: row?.id });
    expect(JSON.stringify(entry)).not.toContain(text);
  });

  it('are known by nothing else', async () => {
    expect(await identify('xtu_wrong')).toBeNull();
    expect(await identify('')).toBeNull();
  });

  it('end when revoked, once', async () => {
    const text = await createToken(database, aToken);
    const id = (await identify(text))?.actor.slice('token:'.length) ?? '';
    expect((await revokeToken(database, operator, id)).changed).toBe(id);
    expect(await identify(text)).toBeNull();
    expect((await revokeToken(database, operator, id)).changed).toBeNull();
    expect(
      await ask(`select 1 from ledger_entry where action = 'token.revoke' and object_id = $1`, [id]),
    ).toHaveLength(1);
  });

  it('end when they expire', async () => {
    const text = await createToken(database, { ...aToken, days: 1 });
    await ask(`update service_token set expires_at = now() where hash = $1`, [hashSecret(text)]);
    expect(await identify(text)).toBeNull();
  });

  it('note their use at most once a minute', async () => {
    const text = await createToken(database, aToken);
    const lastUsed = async () => {
      await identify(text);
      const [row] = await ask<{ last_used_at: string }>(
        `select last_used_at from service_token where hash = $1`,
        [hashSecret(text)],
      );
      return row?.last_used_at;
    };
    const first = await lastUsed();
    expect(await lastUsed()).toBe(first);
    await ask(`update service_token set last_used_at = now() - interval '61 seconds' where hash = $1`, [
      hashSecret(text),
    ]);
    expect(await lastUsed()).not.toBe(first);
  });

  it.each([
    [{ department: 'nowhere' }, /^There is no department nowhere, or it was taken over: "xintu departments"/],
    [{ roles: ['king'] }, /^There is no role king; the roles are reporter, /],
    [{ roles: [] }, /^At least one role is needed: reporter, /],
    [
      { roles: ['auditor', 'security-admin'] },
      'The roles auditor and security-admin must be held by different people.',
    ],
    [{ roles: ['representative'] }, /belongs to a department/],
    [{ days: 0 }, /whole number of days/],
    [{ name: ' ' }, /needs a name/],
    [{ matters: ['no-such'] }, /There is no matter no-such/],
    [{ recordTypes: ['no-such'] }, /There is no record type no-such/],
  ])('are refused in one sentence: %j', async (different, sentence) => {
    expect(await refusal(createToken(database, { ...aToken, ...different }))).toMatch(sentence);
  });
});

describe('accounts', () => {
  it('are opened once for the demonstration', async () => {
    const [before] = await ask<{ count: number }>('select count(*) from account');
    expect(before?.count).toBe(demonstrationAccounts.length);
    await prepareAccess(database);
    expect(await ask('select count(*) from account')).toEqual([before]);
    const entries = await ask(`select 1 from ledger_entry where action = 'account.create'`);
    expect(entries).toHaveLength(demonstrationAccounts.length);
  });

  it.each([
    [{ roles: ['representative'] }, /goes with an organisation/],
    [{ organisationCode: REPRESENTED_ORGANISATION }, /goes with an organisation/],
    [{ department: null }, /goes with an organisation/],
    [{ organisationCode: 'nonsense' }, /needs its unified social credit code/],
    [{ department: 'nowhere' }, /no department nowhere/],
    [{ subject: 'culture-433101-reporter' }, /exists already/],
  ])('are refused in one sentence: %j', async (different, sentence) => {
    const request = {
      issuer: DEVELOPMENT_ISSUER,
      subject: 'new',
      name: 'new',
      department: 'tax-433101',
      organisationCode: null,
      roles: ['checker'],
    };
    expect(await refusal(createAccount(database, { ...request, ...different }))).toMatch(sentence);
  });

  it('closed, lose their sessions at once and get no new one', async () => {
    const person = { issuer: 'https://sign-in.example', subject: 'person-1' };
    const request = { ...person, name: '张三（演示）', department: 'tax-433101', organisationCode: null };
    const id = await createAccount(database, { ...request, roles: ['checker'] });
    const secret = await createSession(database, vouched(person), sessionLimits, 'request-1');
    expect(await authenticateSession(database.pool, secret ?? '', sessionLimits)).toMatchObject({
      actor: `account:${id}`,
    });
    expect((await disableAccount(database, operator, id)).changed).toBe(id);
    expect((await disableAccount(database, operator, id)).changed).toBeNull();
    expect(await authenticateSession(database.pool, secret ?? '', sessionLimits)).toBeNull();
    expect(await createSession(database, vouched(person), sessionLimits, 'request-2')).toBeNull();
    const [entry] = await ask<{ detail: string }>(
      `select detail from ledger_entry where request_id = 'request-2'`,
    );
    expect(entry?.detail).toContain('DISABLED');
  });
});

describe('sessions', () => {
  const person = { issuer: DEVELOPMENT_ISSUER, subject: 'housing-433100-checker' };
  const begin = async () => (await createSession(database, vouched(person), sessionLimits, 'request')) ?? '';
  const seen = (secret: string) => authenticateSession(database.pool, secret, sessionLimits);
  const age = (secret: string, column: string, interval: string) =>
    ask(`update session set ${column} = now() ${interval} where id = $1`, [hashSecret(secret)]);

  it('run out after fifteen minutes without a request', async () => {
    const secret = await begin();
    await age(secret, 'last_seen_at', `- interval '14 minutes 50 seconds'`);
    expect(await seen(secret)).not.toBeNull();
    await age(secret, 'last_seen_at', `- interval '15 minutes'`);
    expect(await seen(secret)).toBeNull();
  });

  it('run out after eight hours whatever happens', async () => {
    const secret = await begin();
    const [row] = await ask(
      `select expires_at - created_at = interval '8 hours' as eight from session where id = $1`,
      [hashSecret(secret)],
    );
    expect(row).toEqual({ eight: true });
    await age(secret, 'expires_at', '');
    expect(await seen(secret)).toBeNull();
  });

  it('go on with each request', async () => {
    const secret = await begin();
    await age(secret, 'last_seen_at', `- interval '10 minutes'`);
    await seen(secret);
    const [row] = await ask(
      `select last_seen_at > now() - interval '1 minute' as fresh from session where id = $1`,
      [hashSecret(secret)],
    );
    expect(row).toEqual({ fresh: true });
  });
});

it('keeps one password for the demonstration', async () => {
  const [one, other] = await Promise.all([developmentPassword(database), developmentPassword(database)]);
  expect(one).toBe(other);
  expect(one).toMatch(/^[a-z2-9]{12}$/);
});

it('lists the departments as the command prints them', async () => {
  const departments = await listDepartments(database);
  expect(departments).toHaveLength(15);
  expect(JSON.stringify(departments[1])).toMatch(
    /^\{"code":"11433100YY\w{8}","name":".*（演示）","sector":null,"division":\{"code":"433100","name":"湘西土家族苗族自治州"\}\}$/,
  );
});
