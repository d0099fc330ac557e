import { randomUUID } from 'node:crypto';
import { appendEntry } from '@xintu/ledger';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Account, accessEntities } from './entities.ts';
import { inUnitOfWork } from './unit-of-work.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase({ entities: accessEntities });
});
afterAll(() => database.close());

const anAccount = (subject: string) => ({
  id: randomUUID(),
  issuer: 'test',
  subject,
  person: subject,
  name: `${subject}（演示）`,
  roles: ['auditor', 'developer'],
});

async function count(table: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(`select count(*) from ${table}`);
  return rows[0]?.count ?? -1;
}

it('writes entities and the ledger entry in one transaction', async () => {
  await inUnitOfWork(database, async ({ entities, client }) => {
    entities.create(Account, anAccount('both'));
    await appendEntry(client, { action: 'test.both', actor: 'system' });
  });
  expect([await count('account'), await count('ledger_entry')]).toEqual([1, 1]);
  const stored = await database.orm.em.fork().findOneOrFail(Account, { subject: 'both' });
  expect(stored.roles).toEqual(['auditor', 'developer']);
});

it('keeps neither when the work fails, and gives the connection back', async () => {
  const failing = () =>
    inUnitOfWork(database, async ({ entities, client }) => {
      entities.create(Account, anAccount('neither'));
      await entities.flush();
      await appendEntry(client, { action: 'test.neither', actor: 'system' });
      throw new Error('on purpose');
    });
  for (let round = 0; round < 12; round += 1) await expect(failing()).rejects.toThrow('on purpose');
  expect([await count('account'), await count('ledger_entry')]).toEqual([1, 1]);
});

it('keeps nothing when writing an entity fails', async () => {
  const failing = inUnitOfWork(database, async ({ entities, client }) => {
    await appendEntry(client, { action: 'test.twice', actor: 'system' });
    entities.create(Account, anAccount('both'));
  });
  await expect(failing).rejects.toThrow(/unique/);
  expect(await count('ledger_entry')).toBe(1);
});

it('describes the columns as they are', async () => {
  const difference = await database.orm.schema.getUpdateSchemaSQL({ safe: false });
  // Defaults, names of constraints and references are the migrations' own; other tables are other packages' own.
  const statements =
    difference.match(/alter table "(account|department|service_token|session|delegation)"[^;]*/g) ?? [];
  expect(statements.filter((text) => /column/.test(text) && !/drop default$/.test(text))).toEqual([]);
});
