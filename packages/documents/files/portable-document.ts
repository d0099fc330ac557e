import { printedDocument, type Page, writeLabelledValues } from '../printed-document.ts';
import { blocksOf, type DocumentBlock } from '../rules/index.ts';

/** A document that is ready to be laid out. */
export interface FilledDocument {
  readonly title: string;
  readonly number: string;
  /** The text with everything filled in. */
  readonly body: string;
}

const TEXT_SIZE = 12;
const LINE_GAP = 8;

/** Lays a document out as one or more pages (.pdf), with its font inside. */
export function portableDocument({ title, number, body }: FilledDocument): Promise<Buffer> {
  return printedDocument(title, (page) => {
    page.fontSize(TEXT_SIZE).lineGap(LINE_GAP);
    page.text(number, { align: 'right' }).moveDown(0.5);
    for (const block of blocksOf(body)) draw(page, block);
  });
}

function draw(page: Page, block: DocumentBlock): void {
  page.x = page.page.margins.left;
  if (block.style === 'LABELLED') return writeLabelledValues(page, [[block.label, block.text]]);
  const options = {
    HEADING: { align: 'center' },
    PARAGRAPH: { indent: TEXT_SIZE * 2 },
    FLUSH: {},
    SIGNATURE: { align: 'right' },
  } as const;
  page.text(block.text, options[block.style]);
}
