import { makeCreditCode } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

import { listRowsOf } from './list-rows.ts';

const code = makeCreditCode('91', '433101', 'YY300001');
const rowsOf = (...rows: readonly (readonly string[])[]) => rows.map((cells, at) => ({ row: at + 1, cells }));

describe('whom a sheet lists', () => {
  it.each([
    [
      'by its header, in any order, below a title',
      rowsOf(['投标单位名单'], ['序号', '投标人名称', '统一社会信用代码'], ['1', '甲公司（演示）', code]),
      [{ row: 3, code, name: '甲公司（演示）' }],
    ],
    [
      'by a header with one column',
      rowsOf(['企业名称'], ['甲公司（演示）']),
      [{ row: 2, code: null, name: '甲公司（演示）' }],
    ],
    [
      'without a header, by what can be a code',
      rowsOf(['1', code.toLowerCase(), '甲公司（演示）'], ['2', '', '乙公司（演示）']),
      [
        { row: 1, code: code.toLowerCase(), name: '甲公司（演示）' },
        { row: 2, code: null, name: '乙公司（演示）' },
      ],
    ],
    ['rows that name nobody stay', rowsOf(['代码', '名称'], ['', ' ']), [{ row: 2, code: null, name: null }]],
  ])('%s', (_case, sheet, listed) => {
    expect(listRowsOf(sheet)).toEqual(listed);
  });
});
