import { penalty } from '@xintu/catalogue/rules';
import { fieldsOf } from '@xintu/declarations';
import { describe, expect, it } from 'vitest';

import { findHeader, plainLabel } from './find-header.ts';

const fields = fieldsOf(penalty);
const labels = fields.map(({ name }) => name.zh);
const codes = fields.map(({ code }) => code);
const rows = (...cells: readonly (readonly string[])[]) => cells.map((row) => ({ cells: row }));
const find = (...cells: readonly (readonly string[])[]) => findHeader(rows(...cells), penalty, fields);

describe('the header row', () => {
  it('is found beneath titles, in any order', () => {
    const header = find(['行政处罚信息表'], ['填报单位：', '甲'], [...labels].reverse(), ['数据']);
    expect(header).toMatchObject({ dataFrom: 3, missing: [], unknown: [], repeated: [] });
    expect(header?.columns[0]?.name.zh).toBe(labels.at(-1));
  });

  it('may be the official codes, alone or beneath the names', () => {
    expect(find(codes)).toMatchObject({ dataFrom: 1, missing: [] });
    expect(find(labels, codes, ['数据'])).toMatchObject({ dataFrom: 2, missing: [] });
  });

  it('is compared without widths, blanks, stars and remarks', () => {
    expect(plainLabel(' ＊罚款金额（万元）（必填）')).toBe(plainLabel('罚款金额(万元)'));
    expect(plainLabel('cf_wsh')).toBe(plainLabel('CF_WSH'));
  });

  it('tells columns that nobody asked for, that stand twice, and that are missing', () => {
    const header = find([...labels.filter((label) => label !== '违法事实'), '案件编号', '处罚内容']);
    expect(header).toMatchObject({ unknown: ['案件编号'], repeated: ['处罚内容'], missing: ['违法事实'] });
  });

  it('is not seen where there is none', () => {
    expect(find(['甲', '乙'], ['丙', '丁'])).toBeNull();
    expect(find()).toBeNull();
  });
});
