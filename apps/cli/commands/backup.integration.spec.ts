import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Database, openInstance } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { lineOf, openHeadKey, signHead, verifyLedger } from '@xintu/ledger';
import { append, sealAll, tamper } from '@xintu/ledger/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../bin/xintu.js', import.meta.url));

let source: Database;
let folder: string;
beforeAll(async () => {
  source = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xintu-drill-'));
  await chmod(folder, 0o711);
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as a person does; on the test's database, or on an embedded server of its own. */
async function xintu(where: 'given' | 'embedded', ...words: string[]) {
  const own = {
    XINTU_DATA_DIR: join(folder, where),
    XINTU_LEDGER_KEY: join(folder, where, 'keys/ledger.pem'),
  };
  const env = { ...process.env, ...own, ...(where === 'given' ? { DATABASE_URL: source.url } : {}) };
  try {
    const { stdout, stderr } = await run(process.execPath, [bin, ...words], { env });
    return { code: 0, output: stdout, error: stderr };
  } catch (failure) {
    if (!(failure instanceof Error) || !('code' in failure) || !('stderr' in failure)) throw failure;
    return { code: Number(failure.code), output: '', error: String(failure.stderr) };
  }
}

it('is restored on another server with keys and files; the ledger verifies against kept heads and goes on', async () => {
  const key = await openHeadKey(join(folder, 'given/keys/ledger.pem'));
  for (const action of ['one', 'two']) {
    await append(source, action);
    await sealAll(source);
  }
  const head = await signHead(source.pool, key);
  const heads = join(folder, 'heads.jsonl');
  await writeFile(heads, head === null ? '' : lineOf(head));
  await append(source, 'not sealed yet');

  const backup = join(folder, 'backup');
  const made = await xintu('given', 'backup', backup);
  expect(made).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(made.output)).toMatchObject({ keys: 1, rows: expect.any(Number) });
  expect(await xintu('embedded', 'restore', backup, '--check')).toMatchObject({ code: 0 });
  const restored = await xintu('embedded', 'restore', backup);
  expect(restored).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(restored.output)).toMatchObject({ sealedEntries: 2, faults: 0 });
  expect((await xintu('embedded', 'restore', backup)).error).toContain('--replace');

  const instance = await openInstance({ databaseUrl: undefined, dataDirectory: join(folder, 'embedded') });
  try {
    const { database } = instance;
    await append(database, 'on the new server');
    await sealAll(database);
    // The same key goes on signing.
    await signHead(database.pool, await openHeadKey(join(folder, 'embedded/keys/ledger.pem')));
    const checked = await verifyLedger(database.pool, { heads: head === null ? [] : [head] });
    expect(checked).toMatchObject({ unsealedEntries: 0, faults: [], lastKeptHead: head });
    const { rows } = await database.pool.query(
      `select era, array_agg(action order by tx, id) as actions from ledger_entry
       where action <> 'ledger.key' group by era order by era`,
    );
    expect(rows).toEqual([
      { era: 1, actions: ['one', 'two', 'not sealed yet', 'backup.write'] },
      { era: 2, actions: ['backup.restore', 'on the new server'] },
    ]);
  } finally {
    await instance.close();
  }
  const verified = await xintu('embedded', 'ledger', 'verify', '--heads', heads);
  expect([verified.code, verified.output.trim().split('\n').at(-1)]).toEqual([0, 'the ledger is whole']);
});

it('says so when the ledger in the backup was tampered with', async () => {
  await tamper(source, `update ledger_entry set actor = 'nobody' where action = 'one'`);
  const backup = join(folder, 'tampered');
  await xintu('given', 'backup', backup);
  const restored = await xintu('embedded', 'restore', backup, '--replace');
  expect(restored.code).toBe(2);
  expect(restored.error).toContain('its ledger has 1 faults');
});
