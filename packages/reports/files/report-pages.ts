import { type Page, printedDocument, writeLabelledValues } from '@xintu/documents';

import {
  lineOf,
  marksOf,
  type ReportHead,
  type ReportRecord,
  type ReportSubject,
  sections,
} from '../rules/content.ts';
import { drawCode } from './code-drawing.ts';

/** Lengths in points. */
const [CODE, HEADING, TEXT, SMALL] = [92, 12, 10, 8];
const [INK, SOFT, LINE] = ['#1f2937', '#6b7280', '#d1d5db'];
const ROOM = 60;

/** A report as printed pages (.pdf), and how many they are. */
export interface PrintedReport {
  readonly bytes: Buffer;
  readonly pages: number;
}

/** Prints a report: its head with the code, what `draw` puts below, and number, time and page at the foot of each page. */
export async function printReport(
  head: ReportHead,
  notes: readonly string[],
  draw: (page: Page) => void | Promise<void>,
): Promise<PrintedReport> {
  let pages = 0;
  const bytes = await printedDocument(
    head.title,
    async (page) => {
      drawHead(page, head);
      await draw(page);
      heading(page, '说明');
      for (const note of notes) paragraph(page, note);
    },
    {
      foot: (page, place, count) => {
        pages = count;
        const { left, right } = page.page.margins;
        page
          .fontSize(SMALL)
          .fillColor(SOFT)
          .text(
            `${head.number}　${head.madeAt}　第 ${String(place)} 页，共 ${String(count)} 页`,
            left,
            page.page.height - 40,
            {
              ...{ width: page.page.width - left - right, align: 'center', lineBreak: false },
            },
          );
      },
    },
  );
  return { bytes, pages };
}

function drawHead(page: Page, head: ReportHead): void {
  const { left, right } = page.page.margins;
  const { y } = page;
  const x = page.page.width - right - CODE;
  drawCode(page, head.address, { x, y, size: CODE });
  page
    .fontSize(SMALL)
    .fillColor(SOFT)
    .text(`验证码 ${head.verificationCode}`, x - 8, y + CODE + 2, { width: CODE + 16, align: 'center' });
  page.fontSize(TEXT).fillColor(INK);
  page.y = y;
  const width = x - left - 16;
  for (const [label, value] of [['编号', head.number], ['出具时间', head.madeAt], ...head.facts]) {
    page.text(`${label ?? ''}：${value ?? ''}`, left, page.y, { width, lineGap: 3 });
  }
  page.x = left;
  page.y = Math.max(page.y, y + CODE + 16);
}

/** Puts a heading on the page, with room for what follows it. */
export function heading(page: Page, text: string): void {
  const { left, right, bottom } = page.page.margins;
  if (page.y + ROOM > page.page.height - bottom) page.addPage();
  page.moveDown(0.8).fontSize(HEADING).fillColor(INK).text(text, left, page.y);
  page
    .moveTo(left, page.y + 2)
    .lineTo(page.page.width - right, page.y + 2)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke();
  page.moveDown(0.5).fontSize(TEXT);
}

/** Puts a paragraph on the page. */
export function paragraph(page: Page, text: string): void {
  page.fontSize(TEXT).fillColor(INK).text(text, page.page.margins.left, page.y, { lineGap: 3 }).moveDown(0.3);
}

/** A record: its title and its facts, not parted by the end of a page. */
export function recordLines(page: Page, record: ReportRecord): void {
  if (page.y + ROOM > page.page.height - page.page.margins.bottom) page.addPage();
  page
    .fontSize(TEXT)
    .fillColor(INK)
    .text(`· ${record.title}${marksOf(record)}`, page.page.margins.left, page.y, { lineGap: 2 });
  page
    .fontSize(SMALL + 0.5)
    .fillColor(SOFT)
    .text(`${record.type}　${lineOf(record)}`, page.page.margins.left + 10, page.y, { lineGap: 2 })
    .moveDown(0.4);
}

/** The body of a subject's report: registration, then its records by kind. */
export function subjectBody(page: Page, subject: ReportSubject, records: readonly ReportRecord[]): void {
  heading(page, '基本信息');
  writeLabelledValues(page, [
    ['名称', subject.name],
    ['统一社会信用代码', subject.code ?? '无'],
    ...subject.facts,
  ]);
  const told = sections.map((section) => ({
    ...section,
    own: records.filter(({ kind }) => kind === section.kind),
  }));
  for (const { heading: title, own } of told.filter((section) => section.own.length > 0)) {
    heading(page, `${title}（${String(own.length)}条）`);
    for (const record of own) recordLines(page, record);
  }
  const without = told.filter(({ own }) => own.length === 0).map(({ heading: title }) => title);
  if (without.length === 0) return;
  heading(page, '未查询到的信息');
  paragraph(page, `截至出具时间，在本平台已归集的信息中未查询到：${without.join('、')}。`);
}
