import { writeXlsx } from 'hucre/xlsx';

import type { DepartmentFigures } from '../reads/quality-figures.ts';
import { addUp, type Counts, grouped, rateOf } from '../rules/add-figures.ts';
import type { BulletinHead } from './bulletin-document.ts';

/** Headings of the figures. */
export const headings = [
  ...['上报条数', '合规入库条数', '迟报条数', '首次报送有误', '抽查条数', '瞒报条数', '零报送月数'],
  ...[
    '应报送月数',
    '已报送月数',
    '未办结问题数据',
    '合规率',
    '迟报率',
    '瞒报率',
    '全面性',
    '及时性',
    '准确性',
  ],
];
const [RATE, COUNT] = ['0.00%', '0'];
const COUNTS = 10;

/** The figures of a row, in the order of the headings. */
export const cells = (counts: Counts) => [
  ...[counts.submitted, counts.accepted, counts.late, counts.flawed, counts.spotChecked, counts.concealed],
  ...[counts.zeroReported, counts.monthsDue, counts.monthsReported, counts.openProblems],
  ...[rateOf(counts.accepted, counts.submitted), rateOf(counts.late, counts.submitted)],
  ...[rateOf(counts.concealed, counts.spotChecked), rateOf(counts.monthsReported, counts.monthsDue)],
  ...[rateOf(counts.submitted - counts.late, counts.submitted)],
  ...[rateOf(counts.submitted - counts.flawed, counts.submitted)],
];

export const columns = (...names: number[]) => [
  ...names.map((width) => ({ width })),
  ...headings.map((_, index) => ({ width: 12, numFmt: index < COUNTS ? COUNT : RATE })),
];

/** The bulletin as a workbook (.xlsx): sums by department with a chart, and every figure. */
export async function bulletinWorkbook(
  head: BulletinHead,
  rows: readonly DepartmentFigures[],
): Promise<Buffer> {
  const departments = grouped(rows, ({ provider }) => provider).map(([name, group]) => ({
    name,
    counts: addUp(group),
  }));
  const last = departments.length + 4;
  const series = (name: string, column: string) => ({
    ...{ name, values: `分单位!$${column}$5:$${column}$${last}`, categories: `分单位!$A$5:$A$${last}` },
  });
  const output = await writeXlsx({
    sheets: [
      {
        name: '分单位',
        columns: columns(40),
        rows: [
          [head.title],
          [`${head.number}，${head.office}，${head.firstDay} 至 ${head.lastDay}，制作于 ${head.madeOn}`],
          [],
          ['单位', ...headings],
          ...departments.map(({ name, counts }) => [name, ...cells(counts)]),
          ['合计', ...cells(addUp(rows))],
        ],
        freezePane: { rows: 4, columns: 1 },
        charts: [
          {
            type: 'bar',
            title: '各单位合规率与迟报率',
            anchor: { from: { row: last + 3, col: 0 }, to: { row: last + 30, col: 10 } },
            series: [series('合规率', 'L'), series('迟报率', 'M')],
          },
        ],
      },
      {
        name: '明细',
        columns: columns(40, 14, 28),
        rows: [
          ['单位', '层级', '信用信息事项', ...headings],
          ...rows.map((row) => [row.provider, levelNames[row.level], row.recordType, ...cells(row)]),
        ],
        freezePane: { rows: 1, columns: 3 },
      },
    ],
  });
  return Buffer.from(output);
}

export const levelNames = { PROVINCE: '省级', PREFECTURE: '州（市）级', COUNTY: '县（市、区）级' } as const;
