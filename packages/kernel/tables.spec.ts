import { expect, it } from 'vitest';
import { divisionRows } from './divisions.ts';
import { industryRows } from './industries.ts';

it('divisions: every code is six digits, once, and lies in its parent', () => {
  const rows = divisionRows();
  const codes = new Set(rows.map(({ code }) => code));
  expect(codes.size).toBe(rows.length);
  for (const { code, parentCode, level } of rows) {
    expect(code).toMatch(/^\d{6}$/);
    expect(parentCode === null).toBe(level === 'PROVINCE');
    expect(parentCode === null || codes.has(parentCode)).toBe(true);
  }
  expect(rows.filter(({ parentCode }) => parentCode === '433100').map(({ code }) => code)).toEqual([
    '433101',
    '433122',
    '433123',
    '433124',
    '433125',
    '433126',
    '433127',
    '433130',
  ]);
  expect(rows.find(({ code }) => code === '433100')).toMatchObject({
    name: '湘西土家族苗族自治州',
    parentCode: '430000',
  });
});

it('industries: sections A to T, and divisions numbered through to 97', () => {
  const rows = industryRows();
  const codeOf = (name: string) => rows.find((row) => row.name === name && row.parentCode !== null)?.code;
  expect(
    rows
      .filter(({ parentCode }) => parentCode === null)
      .map(({ code }) => code)
      .join(''),
  ).toBe('ABCDEFGHIJKLMNOPQRST');
  expect(rows).toHaveLength(20 + 97);
  // Fixed points of GB/T 4754-2017 through the table.
  expect(codeOf('农副食品加工业')).toBe('13');
  expect(codeOf('金属制品、机械和设备修理业')).toBe('43');
  expect(codeOf('房屋建筑业')).toBe('47');
  expect(codeOf('住宿业')).toBe('61');
  expect(codeOf('商务服务业')).toBe('72');
  expect(codeOf('娱乐业')).toBe('90');
  expect(codeOf('国际组织')).toBe('97');
});
