import { execFile } from 'node:child_process';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { verifyLedger } from '@xintu/ledger';
import { openKeyRing } from '@xintu/runtime';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../bin/xintu.js', import.meta.url));
const NUMBERS = 2_100;

let database: Database;
let folder: string;
let path: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xintu-keys-'));
  path = join(folder, 'numbers.json');
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as an operator does; its lines of JSON. */
async function identityKeys(...words: string[]): Promise<unknown[]> {
  const { stdout } = await run(process.execPath, [bin, 'identity-keys', ...words], {
    env: { ...process.env, DATABASE_URL: database.url, XINTU_IDENTITY_KEYS: path },
  });
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const refusal = async (...words: string[]): Promise<string> => {
  try {
    return JSON.stringify(await identityKeys(...words));
  } catch (problem) {
    return problem instanceof Error && 'stderr' in problem ? String(problem.stderr) : String(problem);
  }
};

async function store(count: number): Promise<void> {
  const keys = await openKeyRing(path, 'aes-256-gcm');
  const numbers = Array.from({ length: count }, (_, position) => {
    const text = `演示号码${String(position)}`;
    const match = keys.matchOf(text);
    return { match, ...keys.seal(text, match) };
  });
  await database.pool.query(
    `insert into identity_number (subject_id, match, key_id, sealed)
     select uuidv7(), n.* from unnest($1::bytea[], $2::text[], $3::bytea[]) n`,
    [numbers.map((n) => n.match), numbers.map((n) => n.keyId), numbers.map((n) => n.sealed)],
  );
}

it('a key is changed: all numbers open under the new one alone, and the ledger tells of each set', async () => {
  await identityKeys('list');
  await store(NUMBERS);
  expect(await identityKeys('list')).toEqual([
    { key: '1', current: true, numbers: NUMBERS, files: 0, senders: 0 },
  ]);
  expect(await identityKeys('rotate')).toEqual([{ current: '2', resealed: NUMBERS, files: 0, senders: 0 }]);
  expect(await identityKeys('list')).toEqual([
    { key: '1', current: false, numbers: 0, files: 0, senders: 0 },
    { key: '2', current: true, numbers: NUMBERS, files: 0, senders: 0 },
  ]);
  expect(await refusal('prune')).toContain('less than a minute ago');
  await utimes(path, new Date(), new Date(Date.now() - 120_000));
  expect(await identityKeys('prune')).toEqual([{ kept: ['2'], removed: ['1'] }]);

  const keys = await openKeyRing(path, 'aes-256-gcm');
  const { rows } = await database.pool.query<{ match: Buffer; keyId: string; sealed: Buffer }>(
    `select match, key_id as "keyId", sealed from identity_number`,
  );
  const texts = rows.map((row) => keys.open(row, row.match));
  expect(new Set(texts).size).toBe(NUMBERS);
  expect(rows.every((row, position) => keys.matchOf(texts[position] ?? '').equals(row.match))).toBe(true);
  const entries = await database.pool.query<{ detail: string }>(
    `select detail from ledger_entry where action = 'identity-number.reseal' order by id`,
  );
  expect(entries.rows.map(({ detail }): unknown => JSON.parse(detail))).toEqual(
    [1_000, 1_000, 100].map((numbers) => ({ key: '2', numbers })),
  );
  expect((await verifyLedger(database.pool)).faultCount).toBe(0);
});

it('what a program still sealed with the former key is taken along by going on; nothing needed is pruned', async () => {
  const stale = await openKeyRing(path, 'aes-256-gcm');
  const match = stale.matchOf('x');
  const sealed = stale.seal('x', match);
  expect(await identityKeys('rotate')).toEqual([{ current: '3', resealed: NUMBERS, files: 0, senders: 0 }]);
  await database.pool.query('insert into identity_number values (uuidv7(), $1, $2, $3)', [
    ...[match, sealed.keyId, sealed.sealed],
  ]);
  await utimes(path, new Date(), new Date(Date.now() - 120_000));
  expect(await identityKeys('prune')).toEqual([{ kept: ['2', '3'], removed: [] }]);
  expect(await identityKeys('rotate', '--resume')).toEqual([
    { current: '3', resealed: 1, files: 0, senders: 0 },
  ]);
});
