import { demonstrationDepartments } from '@xintu/access';
import { coreRecordTypes, penalty } from '@xintu/catalogue/rules';
import { testDatabase } from '@xintu/database/testing';
import type { Database } from '@xintu/database';
import { fieldsOf } from '@xintu/declarations';
import { aPenaltyRow, csvOf } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bytesInMemory } from '../files/file-bytes.ts';
import { readSheetRows } from '../files/sheet-rows.ts';
import { handIn, prepareIntake, reporterOf, testDeclarations } from '../testing/index.ts';
import { problemReport } from './problem-report.ts';
import { templateWorkbook } from './template-workbook.ts';

const sheetOf = async (bytes: Uint8Array) => {
  const rows: (readonly string[])[] = [];
  for await (const batch of readSheetRows(bytesInMemory(bytes), bytes[0] === 0x50 ? 'XLSX' : 'CSV', []))
    rows.push(...batch.map(({ cells }) => cells));
  return rows;
};

it.each(coreRecordTypes.map((type) => [type.code, type] as const))(
  'the template of %s has the headers of the standard in order',
  async (_, type) => {
    expect(await sheetOf(await templateWorkbook(type))).toEqual([fieldsOf(type).map(({ name }) => name.zh)]);
  },
);

describe('the report of problems', () => {
  let database: Database;
  let batch: string;
  const declarations = testDeclarations();

  beforeAll(async () => {
    database = await testDatabase({ prepare: (fresh) => prepareIntake(fresh, declarations) });
    const [department] = demonstrationDepartments;
    if (department === undefined) throw new Error('no department');
    const row = aPenaltyRow(penalty).by(department).with('CF_JDRQ', '=HYPERLINK("x","y")');
    const file = { viewer: reporterOf(department), recordType: 'penalty', bytes: csvOf(row), declarations };
    const answer = await handIn(database, file);
    batch = 'batch' in answer ? answer.batch : '';
  });
  afterAll(() => database.close());

  const report = async (format: 'CSV' | 'XLSX', language: 'zh-CN' | 'en') => {
    const parts: Uint8Array[] = [];
    for await (const part of problemReport(database.pool, batch, {
      ...{ format, language, department: null, today: '2026-11-22' },
    }))
      parts.push(part);
    return sheetOf(Buffer.concat(parts));
  };

  it.each(['CSV', 'XLSX'] as const)(
    'says where, what and how to mend it, without a formula (%s)',
    async (format) => {
      expect(await report(format, 'zh-CN')).toEqual([
        ['行号', '列', '级别', '问题与处理办法', '原值'],
        ['2', '处罚决定日期', '错误', expect.stringContaining('请按“2026/1/5”填写'), `'=HYPERLINK("x","y")`],
      ]);
    },
  );

  it('is there in English too', async () => {
    expect((await report('CSV', 'en')).map(([first]) => first)).toEqual(['Row', '2']);
    expect((await report('CSV', 'en'))[1]?.[3]).toContain('Write it as 2026/1/5');
  });
});
