import { describe, expect, it } from 'vitest';
import { findListColumns } from './check-list.ts';

const rowsOf = (...rows: readonly string[][]) => rows.map((cells) => ({ cells }));

describe('the columns of a list of decisions', () => {
  it.each([
    ['行政处罚决定书文号', '处罚决定日期'],
    ['案号', '决定日期'],
    ['行政许可决定文书号', '许可决定日期'],
    ['文 号', '日期（必填）'.replace('（必填）', '')],
    ['Case number', 'Decided on'],
  ])('%s and %s are found in any order, below a title', (number, day) => {
    expect(findListColumns(rowsOf(['2026年清单'], ['序号', day, '当事人', number]))).toEqual({
      header: 1,
      number: 3,
      day: 1,
    });
  });

  it('a list without labels has its numbers in the first column', () => {
    expect(findListColumns(rowsOf(['吉市文罚决〔2026〕1号'], ['吉市文罚决〔2026〕2号']))).toEqual({
      header: null,
      number: 0,
      day: null,
    });
  });
});
