import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { testDatabase } from '@xintu/database/testing';
import type { Database } from '@xintu/database';
import { stillClock } from '@xintu/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  csvText,
  inventedCode,
  inventedRegistrationNumber,
  registrationCells,
  registrationFile,
  registrationHeader,
  type InventedRegistration,
} from '../testing/registrations.ts';
import { importRegistrations, type ImportProgress, type ImportSummary } from './import-registrations.ts';

let database: Database;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'registrations-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await database.pool.query(
    'truncate subject_key, subject_version, subject_name, relation, registration_import cascade',
  );
});

const clock = stillClock(new Date('2026-11-22T10:00:00+08:00'));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function importContent(
  content: string | Buffer,
  name = 'a.csv',
  errorsFile?: string,
): Promise<ImportSummary> {
  const files = [await file(name, content)];
  return importRegistrations(database, {
    files,
    clock,
    actor: 'system',
    ...(errorsFile !== undefined && { errorsFile }),
  });
}

const importAll = (...registrations: InventedRegistration[]) =>
  importContent(registrationFile(registrations));
const counts = ({ rowsRead, rowsAccepted, rowsRejected, rowsUnchanged }: ImportSummary) => [
  rowsRead,
  rowsAccepted,
  rowsRejected,
  rowsUnchanged,
];

async function query(text: string, ...values: unknown[]): Promise<unknown[]> {
  return (await database.pool.query(text, values)).rows;
}

const everything = () =>
  query(`select (select count(*)::int from subject_key) as keys, (select count(*)::int from subject_version) as versions,
    (select count(*)::int from subject_name) as names, (select count(*)::int from relation) as relations,
    (select count(*)::int from registration_import) as imports`);

const company = { name: '吉首市青山文化有限公司（演示）', code: inventedCode(1) };

describe('an import of registrations', () => {
  it('makes subjects with all that the file says', async () => {
    const summary = await importAll(company);
    expect(counts(summary)).toEqual([1, 1, 0, 0]);
    expect(summary.seconds).toBeGreaterThan(0);
    expect(
      await query(`select code, registration_number, kind, status, name, enterprise_type, legal_representative, address,
        registered_capital, business_scope, registered_on, registered_at_code, division_code, industry_code, source,
        recorded_to, import_id = (select id from registration_import) as of_import, length(digest) as digest
        from subject_version`),
    ).toEqual([
      {
        code: company.code,
        registration_number: null,
        kind: 'ENTERPRISE',
        status: 'UNKNOWN',
        name: company.name,
        enterprise_type: null,
        legal_representative: '演示甲',
        address: '吉首市乾州世纪大道1号',
        registered_capital: '50(万元人民币)',
        business_scope: '图书、文具零售',
        registered_on: '2001-05-09',
        registered_at_code: '433101',
        division_code: '433101',
        industry_code: null,
        source: 'registration',
        recorded_to: 'infinity',
        of_import: true,
        digest: 32,
      },
    ]);
    expect(await query('select name, normalised, phonetic from subject_name')).toEqual([
      {
        name: company.name,
        normalised: '吉首市青山文化有限公司(演示)',
        phonetic: 'jssqswhyxgsys jishoushiqingshanwenhuayouxiangongsiyanshi',
      },
    ]);
    expect(await query('select key from subject_key')).toEqual([{ key: company.code }]);
  });

  it('writes one ledger entry in the same transaction', async () => {
    await query('select 1');
    const before = await query(`select count(*)::int as n from ledger_entry`);
    await importAll(company);
    const entries = await query(
      `select action, actor, object_type, detail::json as detail, length(digest) as digest from ledger_entry
       order by recorded_at desc limit 1`,
    );
    expect(before).not.toEqual(await query(`select count(*)::int as n from ledger_entry`));
    expect(entries).toMatchObject([
      {
        action: 'registrations.import',
        actor: 'system',
        object_type: 'registration-import',
        detail: { rowsRead: 1, rowsAccepted: 1, rowsRejected: 0, rowsUnchanged: 0, added: 1, changed: 0 },
        digest: 32,
      },
    ]);
  });

  it('changes nothing when it is done again, in another order, notation or form of file', async () => {
    const other = { name: '吉首市绿水旅游有限公司（演示）', code: inventedCode(2) };
    await importAll(company, other);
    const before = await query('select * from subject_version order by subject_id');
    const again = registrationFile([
      { ...other, code: ` ${other.code.toLowerCase()}`, name: '吉首市 绿水旅游有限公司(演示)' },
      company,
    ]);
    expect(
      counts(await importContent(gzipSync(`\uFEFF${again.replaceAll('\n', '\r\n')}`), 'again.csv.gz')),
    ).toEqual([2, 0, 0, 2]);
    expect(await query('select * from subject_version order by subject_id')).toEqual(before);
    expect(await everything()).toEqual([{ keys: 2, versions: 2, names: 2, relations: 0, imports: 2 }]);
  });

  it('makes a former name of a name that changed, and a new version of anything else that did', async () => {
    await importAll(company);
    const renamed = { ...company, name: '吉首市青峰文化有限公司（演示）' };
    expect(counts(await importAll(renamed))).toEqual([1, 1, 0, 0]);
    expect(counts(await importAll({ ...renamed, address: '凤凰县沱江镇' }))).toEqual([1, 1, 0, 0]);
    expect(counts(await importAll({ ...renamed, address: '凤凰县沱江镇' }))).toEqual([1, 0, 0, 1]);
    expect(
      await query(
        `select name, division_code, recorded_to = 'infinity' as present from subject_version order by recorded_from`,
      ),
    ).toEqual([
      { name: company.name, division_code: '433101', present: false },
      { name: renamed.name, division_code: '433101', present: false },
      { name: renamed.name, division_code: '433123', present: true },
    ]);
    expect(
      await query(
        `select name, recorded_to = 'infinity' as present from subject_name order by recorded_from`,
      ),
    ).toEqual([
      { name: company.name, present: false },
      { name: renamed.name, present: true },
    ]);
    expect(
      await query(`select count(*)::int as gaps from subject_version v where recorded_to <> 'infinity' and not exists (
        select from subject_version n where n.subject_id = v.subject_id and n.recorded_from = v.recorded_to)`),
    ).toEqual([{ gaps: 0 }]);
  });

  it('keeps what others corrected since the registration, also when more changes', async () => {
    await importAll(company);
    await query(`with old as (update subject_version set recorded_to = now() returning *)
      insert into subject_version (subject_id, recorded_from, code, kind, status, name, legal_representative, address,
        registered_capital, business_scope, registered_on, registered_at_code, division_code, industry_code, source, digest)
      select subject_id, now(), code, kind, 'CANCELLED', name, legal_representative, address, registered_capital,
        business_scope, registered_on, registered_at_code, '433130', 'R', 'intake', digest from old`);
    expect(counts(await importAll(company))).toEqual([1, 0, 0, 1]);
    expect(counts(await importAll({ ...company, registeredCapital: '80(万元人民币)' }))).toEqual([
      1, 1, 0, 0,
    ]);
    expect(
      await query(
        `select status, industry_code, registered_capital, source from subject_version where recorded_to = 'infinity'`,
      ),
    ).toEqual([
      {
        status: 'CANCELLED',
        industry_code: 'R',
        registered_capital: '80(万元人民币)',
        source: 'registration',
      },
    ]);
  });

  it('accepts old registration numbers as subjects without a code', async () => {
    const code = inventedRegistrationNumber(5);
    expect(counts(await importAll({ name: '吉首市老字号有限公司（演示）', code }))).toEqual([1, 1, 0, 0]);
    expect(await query('select code, registration_number, registered_at_code from subject_version')).toEqual([
      { code: null, registration_number: code, registered_at_code: '433101' },
    ]);
    expect(await query('select key from subject_key')).toEqual([{ key: `registration:433101:${code}` }]);
  });

  it('reads quoted line breaks, and shifted or damaged rows cost themselves only', async () => {
    const scoped = { ...company, businessScope: '图书,"文具"\n零售' };
    const lines = [
      registrationHeader,
      csvText(registrationCells(scoped)),
      csvText([...registrationCells({ name: '甲有限公司（演示）', code: inventedCode(3) }), '多']),
      csvText(registrationCells({ name: '乙有限公司（演示）', code: inventedCode(4) })).replace(
        '乙',
        '\uFFFD',
      ),
      `"open,${csvText(registrationCells({ name: '丙有限公司（演示）', code: inventedCode(5) }))}`,
      csvText(
        registrationCells({ name: '丁有限公司（演示）', code: inventedCode(6), registeredOn: '2003-02-30' }),
      ),
      csvText(
        registrationCells({ name: '=戊有限公司（演示）', code: inventedCode(7), registeredOn: '2003-02-30' }),
      ),
    ];
    const raw = Buffer.concat([
      Buffer.from(`${lines.join('\r\n')}\r\n`),
      Buffer.from('已有限公司（演示）,', 'utf8'),
      Buffer.from([0xb3, 0xa4, 0xc9, 0xb3]), // 长沙 in GB 18030
      Buffer.from(',,,,,,,,\r\n'),
    ]);
    const errors = join(folder, 'errors.csv');
    expect(counts(await importContent(raw, 'found.csv', errors))).toEqual([7, 1, 6, 0]);
    expect(await query('select business_scope from subject_version')).toEqual([
      { business_scope: '图书,"文具"\n零售' },
    ]);
    const text = await readFile(errors, 'utf8');
    const [head, ...rows] = text.split('\r\n').slice(0, -1);
    expect(head).toBe(`\uFEFF文件,行号,列,错误代码,原因,值,处理办法,${registrationHeader}`);
    expect(rows.map((row) => row.split(',').slice(1, 4).join(' '))).toEqual([
      '4 整行 COLUMN_COUNT',
      '5 整行 TEXT_UNDECODABLE',
      '6 整行 QUOTE_UNCLOSED',
      '7 注册日期 DATE_IMPOSSIBLE',
      '8 注册日期 DATE_IMPOSSIBLE',
      '9 整行 TEXT_UNDECODABLE',
    ]);
    expect(rows[4]).toContain(`,'=戊有限公司（演示）,`);
    expect(rows[3]).toContain(
      `2003-02-30,按“2026-01-05”的格式填写，未知的留空,丁有限公司（演示）,${inventedCode(6)},2003-02-30`,
    );
  });

  it('finds the columns in any order, and refuses a file that lacks one, before anything is written', async () => {
    const reversed = [registrationHeader.split(','), registrationCells(company)].map((cells) =>
      csvText(cells.toReversed()),
    );
    expect(counts(await importContent(reversed.join('\n')))).toEqual([1, 1, 0, 0]);
    await expect(importContent('企业名称,统一社会信用代码\n甲,乙\n', 'short.csv')).rejects.toThrow(
      /short\.csv is no registration file in UTF-8: its header lacks “注册日期”/,
    );
    await expect(importContent('', 'empty.csv')).rejects.toThrow(/empty/);
    await expect(
      importContent(gzipSync(registrationFile([company])).subarray(0, 60), 'cut.csv.gz'),
    ).rejects.toThrow(/can't be read to its end/);
    await expect(
      importRegistrations(database, { files: [join(folder, 'absent.csv')], clock, actor: 'system' }),
    ).rejects.toThrow(/not a file/);
    const own = await file('own.csv', registrationFile([company]));
    await expect(
      importRegistrations(database, { files: [own], errorsFile: own, clock, actor: 'system' }),
    ).rejects.toThrow(/imported itself/);
    await expect(
      importRegistrations(database, {
        files: [own],
        errorsFile: join(folder, 'no', 'e.csv'),
        clock,
        actor: 'system',
      }),
    ).rejects.toThrow(/can't be written/);
    expect(await everything()).toMatchObject([{ versions: 1, imports: 1 }]);
  });

  it('tells how far it is', async () => {
    const seen: ImportProgress[] = [];
    const path = await file('progress.csv', registrationFile([company]));
    await importRegistrations(database, {
      files: [path],
      clock,
      actor: 'system',
      onProgress: (one) => seen.push(one),
    });
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['READING', 'MERGING', 'RELATING', 'DONE']);
    expect(seen.at(-1)).toMatchObject({ rowsRead: 1, bytesRead: seen[0]?.bytesTotal });
  });

  it('lets one import run at a time, and leaves the connection as it was', async () => {
    const path = await file('one.csv', registrationFile([company]));
    const input = { files: [path], clock, actor: 'system' };
    const results = await Promise.allSettled([
      importRegistrations(database, input),
      importRegistrations(database, input),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(counts(await importRegistrations(database, input))).toEqual([1, 0, 0, 1]);
    expect(
      await query(
        `select count(*)::int as n from pg_class where relname like 'registration\\_%' and relpersistence = 't'`,
      ),
    ).toEqual([{ n: 0 }]);
  });
});

describe('rows of one code within one import', () => {
  it('with two names are refused, all of them, also across files, and are no renaming', async () => {
    await importAll(company);
    const files = [
      await file('x.csv', registrationFile([company, { name: '甲有限公司（演示）', code: inventedCode(8) }])),
      await file('y.csv', registrationFile([{ ...company, name: '乙有限公司（演示）' }, company])),
    ];
    const errorsFile = join(folder, 'conflicts.csv');
    const summary = await importRegistrations(database, { files, errorsFile, clock, actor: 'system' });
    expect(counts(summary)).toEqual([4, 1, 3, 0]);
    expect(await query('select name from subject_name order by name')).toEqual(
      [{ name: company.name }, { name: '甲有限公司（演示）' }].toSorted((first, second) =>
        first.name < second.name ? -1 : 1,
      ),
    );
    const rows = (await readFile(errorsFile, 'utf8')).split('\r\n').slice(1, -1);
    expect(
      rows.map((row) =>
        row
          .split(',')
          .slice(0, 4)
          .map((cell) => cell.replace(/.*\//, '')),
      ),
    ).toEqual([
      ['x.csv', '2', '企业名称', 'NAME_CONFLICT'],
      ['y.csv', '2', '企业名称', 'NAME_CONFLICT'],
      ['y.csv', '3', '企业名称', 'NAME_CONFLICT'],
    ]);
  });

  it('with one name count once: the last holds, the others are unchanged', async () => {
    const later = { ...company, name: '吉首市青山文化有限公司(演示)', address: '凤凰县沱江镇' };
    expect(counts(await importAll(company, company, later))).toEqual([3, 1, 0, 2]);
    expect(await query('select address from subject_version')).toEqual([{ address: '凤凰县沱江镇' }]);
    expect(counts(await importAll(company, company, later))).toEqual([3, 0, 0, 3]);
  });
});

describe('an import that is cut off', () => {
  it('leaves nothing, and the next one does it all', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      name: `吉首市第${index}文化有限公司（演示）`,
      code: inventedCode(index + 100),
    }));
    const path = await file('many.csv', registrationFile(many));
    const blocker = await database.pool.connect();
    await blocker.query('begin; lock table subject_name in share mode');
    const cut = importRegistrations(database, { files: [path], clock, actor: 'system' });
    const settled = expect(cut).rejects.toThrow();
    let killed = 0;
    while (killed === 0) {
      const { rowCount } = await database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where wait_event_type = 'Lock' and query like '%insert into subject_name%' and datname = current_database()`,
      );
      killed = rowCount ?? 0;
    }
    await settled;
    await blocker.query('rollback');
    blocker.release();
    expect(await everything()).toEqual([{ keys: 0, versions: 0, names: 0, relations: 0, imports: 0 }]);
    expect(counts(await importRegistrations(database, { files: [path], clock, actor: 'system' }))).toEqual([
      3000, 3000, 0, 0,
    ]);
    expect(await everything()).toEqual([
      { keys: 3000, versions: 3000, names: 3000, relations: 0, imports: 1 },
    ]);
  });
});
