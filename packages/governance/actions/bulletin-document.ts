import { type Page, printedDocument } from '@xintu/documents';

import type { DepartmentFigures } from '../reads/quality-figures.ts';
import { addUp, type Counts, grouped, percentOf, rateOf } from '../rules/add-figures.ts';

/** What a bulletin says of itself. */
export interface BulletinHead {
  readonly number: string;
  readonly title: string;
  readonly office: string;
  readonly division: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly madeOn: string;
}

/** Lengths on the page, in points. */
const [ROW, BAR, LABEL, SMALL] = [18, 10, 190, 8.5];
const [INK, SOFT, LINE, GOOD, BAD] = ['#1f2937', '#6b7280', '#d1d5db', '#2563a8', '#b4442f'];
/** Departments named under one heading. */
const NAMED = 12;

type Cells = readonly (string | number)[];

/** The bulletin as printed pages (.pdf): figures, charts, what stands out. */
export function bulletinDocument(head: BulletinHead, rows: readonly DepartmentFigures[]): Promise<Buffer> {
  return printedDocument(head.title, (page) => {
    page.fontSize(10).fillColor(SOFT).text(`${head.number}　${head.office}`, { align: 'center' });
    const until = head.madeOn < head.lastDay ? `，截至${head.madeOn}` : '';
    page.text(`统计期间：${head.firstDay} 至 ${head.lastDay}${until}　制作日期：${head.madeOn}`, {
      align: 'center',
    });
    page.moveDown().fillColor(INK);
    section(page, '一、总体情况');
    page.fontSize(10).text(overall(head, rows), { lineGap: 4 });
    section(page, '二、分层级情况');
    table(page, ['层级', ...headings], byLevel(rows));
    section(page, '三、分事项情况');
    table(
      page,
      ['信用信息事项', ...headings],
      byKey(rows, ({ recordType }) => recordType),
    );
    const departments = grouped(rows, ({ provider }) => provider);
    section(page, '四、分单位情况');
    table(
      page,
      ['单位', ...headings],
      byKey(rows, ({ provider }) => provider),
    );
    section(page, '五、各单位合规率与迟报率');
    chart(page, departments);
    section(page, '六、需要整改的情况');
    for (const line of remarks(departments)) paragraph(page, line);
  });
}

const headings = ['上报', '入库', '合规率', '迟报率', '抽查', '瞒报', '瞒报率', '零报送', '未办结问题'];

const figures = (counts: Counts): Cells => [
  ...[counts.submitted, counts.accepted, percentOf(rateOf(counts.accepted, counts.submitted))],
  ...[percentOf(rateOf(counts.late, counts.submitted)), counts.spotChecked, counts.concealed],
  ...[percentOf(rateOf(counts.concealed, counts.spotChecked)), counts.zeroReported, counts.openProblems],
];

const levelNames = { PROVINCE: '省级', PREFECTURE: '州（市）级', COUNTY: '县（市、区）级' } as const;

const byLevel = (rows: readonly DepartmentFigures[]): Cells[] =>
  byKey(rows, ({ level }) => levelNames[level]);

const byKey = (rows: readonly DepartmentFigures[], keyOf: (row: DepartmentFigures) => string): Cells[] => [
  ...grouped(rows, keyOf).map(([key, group]): Cells => [key, ...figures(addUp(group))]),
  ['合计', ...figures(addUp(rows))],
];

function overall({ division }: BulletinHead, rows: readonly DepartmentFigures[]): string {
  const all = addUp(rows);
  const departments = new Set(rows.map(({ providerCode }) => providerCode)).size;
  const checked =
    all.spotChecked === 0
      ? '本季度未开展抽查。'
      : `抽查 ${all.spotChecked} 条，发现未报送 ${all.concealed} 条，瞒报率 ${percentOf(rateOf(all.concealed, all.spotChecked))}。`;
  return (
    `${division}${departments} 家信息提供单位本季度共上报信用信息 ${all.submitted} 条，合规入库 ${all.accepted} 条，` +
    `合规率 ${percentOf(rateOf(all.accepted, all.submitted))}；迟报 ${all.late} 条，迟报率 ${percentOf(rateOf(all.late, all.submitted))}。` +
    `${checked}期末未办结问题数据 ${all.openProblems} 条。`
  );
}

function section(page: Page, title: string): void {
  makeRoom(page, 4 * ROW);
  page.moveDown(0.8).fontSize(12).fillColor(INK).text(title, page.page.margins.left).moveDown(0.4);
}

function paragraph(page: Page, text: string): void {
  makeRoom(page, 2 * ROW);
  page.fontSize(10).text(text, page.page.margins.left, page.y, { lineGap: 3 }).moveDown(0.3);
}

function makeRoom(page: Page, height: number): void {
  if (page.y + height > page.page.height - page.page.margins.bottom) page.addPage();
}

/** A table: the first column as wide as names are, the others share the rest. */
function table(page: Page, head: Cells, rows: readonly Cells[]): void {
  const { left, right } = page.page.margins;
  const width = page.page.width - left - right;
  const first = width * 0.3;
  const other = (width - first) / (head.length - 1);
  const line = (cells: Cells, colour: string) => {
    page.fontSize(SMALL);
    const height = Math.max(ROW, page.heightOfString(String(cells[0] ?? ''), { width: first - 4 }) + 6);
    makeRoom(page, height);
    const { y } = page;
    page.fillColor(colour);
    for (const [column, cell] of cells.entries()) {
      const x = column === 0 ? left : left + first + (column - 1) * other;
      page.text(String(cell), x, y + 3, {
        width: (column === 0 ? first : other) - 2,
        align: column === 0 ? 'left' : 'right',
      });
    }
    page
      .moveTo(left, y + height)
      .lineTo(left + width, y + height)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    page.x = left;
    page.y = y + height;
  };
  line(head, SOFT);
  for (const cells of rows) line(cells, INK);
}

/** Two bars for each department: how much was accepted, how much came late. */
function chart(page: Page, departments: ReturnType<typeof grouped<DepartmentFigures>>): void {
  const { left, right } = page.page.margins;
  const width = page.page.width - left - right - LABEL - 50;
  page.fontSize(SMALL).fillColor(GOOD).text('■ 合规率', left, page.y, { continued: true });
  page.fillColor(BAD).text('　■ 迟报率').moveDown(0.4);
  const bar = (rate: number | null, y: number, colour: string) => {
    if (rate !== null && rate > 0)
      page.rect(left + LABEL, y, Math.max(1, rate * width), BAR - 2).fill(colour);
    page
      .fillColor(SOFT)
      .text(percentOf(rate), left + LABEL + (rate ?? 0) * width + 4, y - 1, { lineBreak: false });
  };
  for (const [name, rows] of departments) {
    const counts = addUp(rows);
    if (counts.submitted === 0) continue;
    makeRoom(page, 2 * BAR + 8);
    const { y } = page;
    page
      .fontSize(SMALL)
      .fillColor(INK)
      .text(name, left, y + 3, { width: LABEL - 8, height: BAR * 2, ellipsis: true });
    page.fontSize(7);
    bar(rateOf(counts.accepted, counts.submitted), y, GOOD);
    bar(rateOf(counts.late, counts.submitted), y + BAR, BAD);
    page.x = left;
    page.y = y + 2 * BAR + 6;
  }
  page.fillColor(INK);
}

/** What is to be put right, department by department: figures, never persons. */
function remarks(departments: ReturnType<typeof grouped<DepartmentFigures>>): string[] {
  const sums = departments.map(([name, rows]) => ({ name, ...addUp(rows) }));
  const named = (
    of: (counts: (typeof sums)[number]) => number,
    write: (counts: (typeof sums)[number]) => string,
  ) =>
    sums
      .filter((counts) => of(counts) > 0)
      .toSorted((one, other) => of(other) - of(one))
      .slice(0, NAMED)
      .map(write)
      .join('、');
  const late = named(
    ({ late: part, submitted }) => rateOf(part, submitted) ?? 0,
    ({ name, late: part, submitted }) => `${name}（迟报率 ${percentOf(rateOf(part, submitted))}）`,
  );
  const concealed = named(
    ({ concealed: count }) => count,
    ({ name, concealed: count }) => `${name}（${count} 条）`,
  );
  const silent = sums.filter(
    ({ submitted, zeroReported, monthsDue }) => submitted === 0 && zeroReported === 0 && monthsDue > 0,
  );
  const open = named(
    ({ openProblems }) => openProblems,
    ({ name, openProblems }) => `${name}（${openProblems} 条）`,
  );
  return [
    `1. 存在迟报的单位：${late || '无'}。`,
    `2. 抽查发现未报送的单位：${concealed || '无'}。`,
    `3. 既无报送也无零报送的单位：${
      silent
        .map(({ name }) => name)
        .slice(0, NAMED)
        .join('、') || '无'
    }。`,
    `4. 有未办结问题数据的单位：${open || '无'}。请于下季度首月内办结。`,
  ];
}
