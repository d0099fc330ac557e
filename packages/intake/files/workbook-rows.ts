import { columnIndex, dayOfSerial, plainNumber } from '../rules/cell-values.ts';
import type { FileBytes } from './file-bytes.ts';
import { COLUMN_LIMIT, type SheetRow } from './sheet-row.ts';
import { readWorkbookParts, scanPart, type WorkbookParts } from './workbook-parts.ts';
import { attribute, type XmlHandler } from './xml-scanner.ts';
import { sheetLimits } from './zip-entry.ts';

/**
 * The rows of the first visible sheet, in batches as they are unpacked.
 * @throws FileProblem when the workbook is damaged or is a zip bomb
 */
export async function* readWorkbookRows(file: FileBytes): AsyncGenerator<readonly SheetRow[]> {
  const parts = await readWorkbookParts(file);
  let rows: SheetRow[] = [];
  const handler = sheetHandler(parts, (row) => rows.push(row));
  for await (const _ of scanPart(file, parts.sheet, handler, sheetLimits)) {
    void _;
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function sheetHandler(parts: WorkbookParts, emit: (row: SheetRow) => void): XmlHandler {
  let [row, column, style] = [0, -1, 0];
  let cells: string[] = [];
  let [type, value]: [string, string] = ['n', ''];
  let [inRows, inValue, phonetic, filled] = [false, false, false, false];
  const keep = () => {
    if (value === '' || column < 0 || column >= COLUMN_LIMIT) return;
    const text = cellText(type, value, style, parts);
    while (cells.length < column) cells.push('');
    cells[column] = text;
    filled ||= text.trim() !== '';
  };
  return {
    open(name, attributes) {
      if (name === 'c') {
        const reference = attribute(attributes, 'r');
        column = reference === null ? column + 1 : columnIndex(reference);
        type = attribute(attributes, 't') ?? 'n';
        style = Number(attribute(attributes, 's') ?? '0');
        value = '';
      } else if (name === 'v' || (name === 't' && !phonetic)) inValue = inRows;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? String(row + 1));
        [cells, column, filled] = [[], -1, false];
      } else if (name === 'sheetData') inRows = true;
    },
    close(name) {
      if (name === 'c') keep();
      else if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'row' && filled) emit({ row, cells });
      else if (name === 'sheetData') inRows = false;
    },
    text(text) {
      if (inValue) value += text;
    },
  };
}

function cellText(type: string, value: string, style: number, parts: WorkbookParts): string {
  switch (type) {
    case 's':
      return parts.sharedStrings[Number(value)] ?? '';
    case 'd':
      return value.slice(0, 10);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'inlineStr':
    case 'str':
    case 'e':
      return value;
    default:
      return (
        (parts.dayStyles.has(style) ? dayOfSerial(Number(value), parts.from1904) : null) ?? plainNumber(value)
      );
  }
}
