import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { testDatabase } from '@xintu/database/testing';
import type { Database } from '@xintu/database';
import { makeCreditCode } from '@xintu/kernel';
import { openHeadKey, signHead } from '@xintu/ledger';
import { sealAll, tamper } from '@xintu/ledger/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../bin/xintu.js', import.meta.url));

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xintu-commands-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as a person does, on the test's database. */
async function xintu(...words: string[]): Promise<{ code: number; output: string; error: string }> {
  const env = { ...process.env, DATABASE_URL: database.url, XINTU_NOW: '2026-03-02T09:00:00+08:00' };
  try {
    const { stdout, stderr } = await run(process.execPath, [bin, ...words], { env });
    return { code: 0, output: stdout, error: stderr };
  } catch (failure) {
    if (!(failure instanceof Error) || !('code' in failure) || !('stderr' in failure)) throw failure;
    const output = 'stdout' in failure ? String(failure.stdout) : '';
    return { code: Number(failure.code), output, error: String(failure.stderr) };
  }
}

const lines = (text: string) => text.trim().split('\n');

describe('xintu', () => {
  it('lists the departments, one JSON object a line', async () => {
    const { output } = await xintu('departments');
    const departments: unknown[] = lines(output).map((line) => JSON.parse(line));
    expect(departments).toHaveLength(14);
    expect(departments).toContainEqual({
      code: makeCreditCode('11', '433101', 'YY101002'),
      name: '吉首市文化旅游广电局（演示）',
      sector: 'culture-tourism',
      division: { code: '433101', name: '吉首市' },
    });
  });

  it('prints a new token alone, and says in a sentence what is wrong with a role or a department', async () => {
    const department = makeCreditCode('11', '433101', 'YY101002');
    const made = await xintu(
      'token',
      'create',
      '--department',
      department,
      '--roles',
      'reporter,checker',
      '--name',
      '试用',
    );
    expect(made.output).toMatch(/^xtu_[\w-]{40,}\n$/);
    const wrongRole = await xintu(
      'token',
      'create',
      '--department',
      department,
      '--roles',
      'king',
      '--name',
      'x',
    );
    expect([wrongRole.code, lines(wrongRole.error).length]).toEqual([1, 1]);
    expect(wrongRole.error).toContain('king');
    expect(
      (await xintu('token', 'create', '--department', 'nobody', '--roles', 'reporter', '--name', 'x')).code,
    ).toBe(1);
  });

  it('imports registrations: JSON as the last line, the refused rows with their reasons in a file', async () => {
    const [file, errors] = [join(folder, 'rows.csv'), join(folder, 'errors.csv')];
    const code = makeCreditCode('91', '433101', 'YY900001');
    await writeFile(
      file,
      [
        '企业名称,统一社会信用代码,注册日期,企业类型,法人代表,注册资金,经营范围,所在省份,地区,注册地址',
        `吉首试验一号有限公司（演示）,${code},2001-02-03,有限责任公司,演示人,"5,000(万元人民币)",试验,湖南,湘西,吉首市人民路1号`,
        `吉首试验二号有限公司（演示）,${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'},2001-02-03,有限责任公司,演示人,N/A,试验,湖南,湘西,吉首市`,
        '',
      ].join('\n'),
    );
    const first = await xintu('import', 'registrations', file, '--errors', errors);
    expect(JSON.parse(lines(first.output).at(-1) ?? '')).toEqual({
      ...{ rowsRead: 2, rowsAccepted: 1, rowsRejected: 1, rowsUnchanged: 0 },
      seconds: expect.any(Number),
    });
    const refused = lines(await readFile(errors, 'utf8'));
    expect(refused).toHaveLength(2);
    expect(refused[1]).toContain(',3,统一社会信用代码,CODE_CHECK,');
    const again = await xintu('import', 'registrations', file);
    expect(JSON.parse(lines(again.output).at(-1) ?? '')).toMatchObject({
      rowsAccepted: 0,
      rowsRejected: 1,
      rowsUnchanged: 1,
    });
    const missing = await xintu('import', 'registrations', join(folder, 'none.csv'));
    expect([missing.code, lines(missing.error).length]).toEqual([1, 1]);
  });

  it('prints the signed heads, verifies the ledger against them, and names the entry that was tampered with', async () => {
    await sealAll(database);
    await signHead(database.pool, await openHeadKey(join(folder, 'key.pem')));
    const heads = join(folder, 'heads.jsonl');
    await writeFile(heads, (await xintu('ledger', 'heads')).output);
    const whole = await xintu('ledger', 'verify', '--heads', heads);
    expect([whole.code, lines(whole.output).at(-1)]).toEqual([0, 'the ledger is whole']);
    expect(whole.output).toContain('kept heads reach to seal 1 of ');
    const { rows } = await database.pool.query<{ id: string }>(
      `select id::text as id from ledger_entry where action = 'registrations.import' limit 1`,
    );
    await tamper(database, `update ledger_entry set actor = 'nobody' where id = '${rows[0]?.id ?? ''}'`);
    const tampered = await xintu('ledger', 'verify', '--json');
    expect(tampered.code).toBe(2);
    expect(JSON.parse(lines(tampered.output)[0] ?? '')).toMatchObject({
      faults: [{ reason: 'ENTRY_CHANGED', entryId: rows[0]?.id, seal: 1, position: expect.any(Number) }],
      faultCount: 1,
    });
    const none = await xintu('ledger', 'verify', '--heads', join(folder, 'errors.csv'));
    expect([none.code, lines(none.error).length]).toEqual([1, 1]);
  });
});
