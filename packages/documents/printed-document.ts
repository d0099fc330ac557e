import { fileURLToPath } from 'node:url';

/** Lengths on the page, in points. */
const MARGIN = 64;
const TITLE_SIZE = 20;
const TEXT_SIZE = 10;

/** A document that is being printed: a PDFKit document in A4 with its Chinese font inside. */
export type Page = PDFKit.PDFDocument;

/** What stands on each page besides the text. */
export interface Printing {
  /** Drawn below the text of each page, once the number of pages is known; pages count from 1. */
  readonly foot?: (page: Page, place: number, pages: number) => void;
}

/**
 * Prints a document (.pdf, A4): its title in the middle of the first page, below it what `draw` puts there. The writer
 * and the font (8 MB) are loaded when somebody asks for the first document; only the used glyphs go into the file. Who
 * draws hundreds of pages gives others their turn in between.
 */
export async function printedDocument(
  title: string,
  draw: (page: Page) => void | Promise<void>,
  { foot }: Printing = {},
): Promise<Buffer> {
  const { default: PdfDocument } = await import('pdfkit');
  const font = new URL('../fonts/NotoSansHans-Regular.otf', import.meta.resolve('@embedpdf/fonts-sc'));
  const page = new PdfDocument({ size: 'A4', margin: MARGIN, bufferPages: true, info: { Title: title } });
  page.font(fileURLToPath(font)).fontSize(TITLE_SIZE).text(title, { align: 'center' });
  page.moveDown(1.5).fontSize(TEXT_SIZE);
  await draw(page);
  if (foot !== undefined) drawFeet(page, foot);
  page.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of page) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function drawFeet(page: Page, foot: NonNullable<Printing['foot']>): void {
  const { start, count } = page.bufferedPageRange();
  for (let place = 0; place < count; place += 1) {
    page.switchToPage(start + place);
    // Text below the margin would begin another page.
    page.page.margins.bottom = 0;
    foot(page, place + 1, count);
    page.page.margins.bottom = MARGIN;
  }
}

/** A label and what stands beside it, one under the other on the page. */
export type LabelledValue = readonly [label: string, value: string];

/** Writes labels in a column of the given width (points) and the values beside them; long values wrap. */
export function writeLabelledValues(page: Page, values: readonly LabelledValue[], labelWidth = 120): void {
  const { left, right } = page.page.margins;
  const width = page.page.width - left - right - labelWidth;
  for (const [label, value] of values) {
    const { y } = page;
    page.text(label, left, y, { width: labelWidth });
    page.text(value, left + labelWidth, y, { width }).moveDown(0.6);
  }
}
