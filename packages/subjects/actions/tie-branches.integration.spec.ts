import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inventedCode, registrationFile, type InventedRegistration } from '../testing/registrations.ts';
import { importRegistrations } from './import-registrations.ts';

let database: Database;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'branches-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await database.pool.query('truncate subject_key, subject_version, subject_name, relation cascade');
});

async function importAll(...registrations: InventedRegistration[]): Promise<void> {
  const path = join(folder, 'a.csv');
  await writeFile(path, registrationFile(registrations));
  await importRegistrations(database, { files: [path], actor: 'system' });
}

/** Branch and parent by name, as seen from both ends. */
async function ties(): Promise<[string, string][]> {
  const { rows } = await database.pool.query<{ branch: string; parent: string; from_parent: boolean }>(`
    select b.name as branch, p.name as parent,
      exists (select from relation i where i.subject_id = o.other_subject_id and i.other_subject_id = o.subject_id
        and i.kind = 'BRANCH_OF' and i.direction = 'INCOMING' and i.recorded_to = 'infinity') as from_parent
    from relation o
    join subject_version b on b.subject_id = o.subject_id and b.recorded_to = 'infinity'
    join subject_version p on p.subject_id = o.other_subject_id and p.recorded_to = 'infinity'
    where o.kind = 'BRANCH_OF' and o.direction = 'OUTGOING' and o.recorded_to = 'infinity' order by b.code`);
  expect(rows.every(({ from_parent: seen }) => seen)).toBe(true);
  const { rows: ends } = await database.pool.query<{ n: number }>(
    `select count(*)::int as n from relation where recorded_to = 'infinity'`,
  );
  expect(ends[0]?.n).toBe(rows.length * 2);
  return rows.map(({ branch, parent }) => [branch, parent]);
}

const bank = { name: '青山银行股份有限公司（演示）', code: inventedCode(1) };
const branch = { name: '青山银行股份有限公司吉首市乾州支行（演示）', code: inventedCode(2) };
const regional = { name: '青山银行股份有限公司吉首市分行（演示）', code: inventedCode(3) };

describe('branches and their parents', () => {
  it('are tied by the longest enterprise name at the beginning of the branch’s', async () => {
    const group = { name: '青山银行（演示）', code: inventedCode(4) };
    await importAll(group, branch, regional, bank);
    expect(await ties()).toEqual([
      [branch.name, bank.name],
      [regional.name, bank.name],
    ]);
  });

  it('are tied when the parent comes later, and a nearer one takes the farther one’s place', async () => {
    const group = { name: '青山银行（演示）', code: inventedCode(4) };
    await importAll(branch);
    expect(await ties()).toEqual([]);
    await importAll(group);
    expect(await ties()).toEqual([[branch.name, group.name]]);
    await importAll(bank);
    expect(await ties()).toEqual([[branch.name, bank.name]]);
    await importAll(bank, branch, group);
    expect(await ties()).toEqual([[branch.name, bank.name]]);
  });

  it('stay tied when the parent is renamed, and find it by its former name', async () => {
    await importAll(bank, branch);
    await importAll({ ...bank, name: '绿水银行股份有限公司（演示）' });
    await importAll(regional);
    expect(await ties()).toEqual([
      [branch.name, '绿水银行股份有限公司（演示）'],
      [regional.name, '绿水银行股份有限公司（演示）'],
    ]);
  });

  it('of several enterprises with one name belong to that of their own prefecture, or to none', async () => {
    const elsewhere = { ...bank, code: inventedCode(5, '91', '430102') };
    const farther = { ...bank, code: inventedCode(6, '91', '420102') };
    await importAll(elsewhere, farther, branch);
    expect(await ties()).toEqual([[branch.name, bank.name]]);
    const { rows } = await database.pool.query<{ code: string }>(
      `select v.code from relation r join subject_version v on v.subject_id = r.other_subject_id where direction = 'OUTGOING'`,
    );
    expect(rows).toEqual([{ code: elsewhere.code }]);
    await database.pool.query('truncate subject_key, subject_version, subject_name, relation cascade');
    await importAll(farther, { ...farther, code: inventedCode(7, '91', '420103') }, branch);
    expect(await ties()).toEqual([]);
  });

  it('are not tied to other branches or individual businesses, nor any kind but branches to a parent', async () => {
    await importAll(
      { name: '青山银行（演示）', code: inventedCode(8, '92') },
      regional,
      { name: '青山银行股份有限公司吉首市分行乾州支行（演示）', code: inventedCode(9) },
      { name: '绿水药业（演示）', code: inventedCode(10) },
      { name: '绿水药业连锁有限公司（演示）', code: inventedCode(11) },
    );
    expect(await ties()).toEqual([]);
  });

  it('leave a relation alone that was found otherwise', async () => {
    await importAll({ name: '绿水集团（演示）', code: inventedCode(12) }, branch);
    await database.pool.query(`
      with ends as (select max(subject_id::text) filter (where kind = 'BRANCH')::uuid as branch,
        max(subject_id::text) filter (where kind <> 'BRANCH')::uuid as parent from subject_version)
      insert into relation (subject_id, kind, direction, other_subject_id, recorded_from)
      select branch, 'BRANCH_OF', 'OUTGOING', parent, now() from ends
      union all select parent, 'BRANCH_OF', 'INCOMING', branch, now() from ends`);
    await importAll(bank);
    expect(await ties()).toEqual([[branch.name, '绿水集团（演示）']]);
  });
});
