import type { FileChild, IParagraphOptions } from 'docx';

import { blocksOf, type DocumentBlock } from '../rules/index.ts';
import type { FilledDocument } from './portable-document.ts';

/** Sizes of GB/T 9704 in half points: 二号 for the title, 三号 for the text. */
const TITLE_SIZE = 44;
const TEXT_SIZE = 32;
/** 固定值 28 磅, in twentieths of a point. */
const LINE = 560;
/** Two characters, in twentieths of a point. */
const INDENT = 640;

const songti = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' };
const fangsong = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' };

type Labelled = Extract<DocumentBlock, { style: 'LABELLED' }>;
type Part = Exclude<DocumentBlock, Labelled> | { readonly rows: readonly Labelled[] };

/** Labelled values that follow one another are rows of one table. */
function partsOf(blocks: readonly DocumentBlock[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.style !== 'LABELLED') parts.push(block);
    else if (last !== undefined && 'rows' in last) parts.splice(-1, 1, { rows: [...last.rows, block] });
    else parts.push({ rows: [block] });
  }
  return parts;
}

/** Lays a document out for word processors (.docx), in the form of official documents (GB/T 9704). */
export async function wordDocument({ title, number, body }: FilledDocument): Promise<Buffer> {
  // The writer is loaded when somebody issues the first document.
  const {
    AlignmentType,
    Document,
    LineRuleType,
    Packer,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = await import('docx');
  const paragraph = (text: string, options: IParagraphOptions = {}, large = false) =>
    new Paragraph({
      spacing: { line: LINE, lineRule: LineRuleType.EXACT },
      ...options,
      children: [
        new TextRun({ text, font: large ? songti : fangsong, size: large ? TITLE_SIZE : TEXT_SIZE }),
      ],
    });
  const cell = (text: string, share: number) =>
    new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, children: [paragraph(text)] });
  const styles: Readonly<Record<Exclude<DocumentBlock['style'], 'LABELLED'>, IParagraphOptions>> = {
    HEADING: { alignment: AlignmentType.CENTER },
    PARAGRAPH: { indent: { firstLine: INDENT } },
    FLUSH: {},
    SIGNATURE: { alignment: AlignmentType.RIGHT },
  };
  const row = ({ label, text }: Labelled) => new TableRow({ children: [cell(label, 25), cell(text, 75)] });
  const childOf = (part: Part): FileChild =>
    'rows' in part
      ? new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: part.rows.map(row) })
      : paragraph(part.text, styles[part.style]);
  const document = new Document({
    title,
    creator: '',
    sections: [
      {
        children: [
          paragraph(title, { alignment: AlignmentType.CENTER }, true),
          paragraph(number, { alignment: AlignmentType.RIGHT }),
          ...partsOf(blocksOf(body)).map(childOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
