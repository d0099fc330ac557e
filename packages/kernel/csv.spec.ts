import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine, formulaSafe, withoutFormulaGuard } from './csv.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-cmd', "'-cmd"],
  ['  =1', "  '=1"],
  ['\u200B=1', "\u200B'=1"],
  ['＝1', "'＝1"],
  ['\t=1', "\t'=1"],
  ['a;=1', "a;'=1"],
  ['1-2', '1-2'],
  ['-1.5', '-1.5'],
  ['吉首', '吉首'],
  ['', ''],
])('%j is written as %j', (text, safe) => {
  expect(formulaSafe(text)).toBe(safe);
  expect(withoutFormulaGuard(safe)).toBe(text);
});

/** Reads CSV as a spreadsheet does, by RFC 4180, parted at `separator`. */
function cellsOf(text: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const last = cells.length - 1;
    if (character === '"' && quoted && text[at + 1] === '"') {
      cells[last] += '"';
      at += 1;
    } else if (character === '"' && (quoted || cells[last] === '')) quoted = !quoted;
    else if (!quoted && (character === separator || character === '\r' || character === '\n')) cells.push('');
    else cells[last] += character;
  }
  return cells;
}

const hostile = fc.string({
  unit: fc.constantFrom(
    ...[
      '=',
      '+',
      '-',
      '@',
      '＝',
      '－',
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00A0',
      '\uFEFF',
      '\u200B',
    ],
    ...['a', '1', '.', '(', ')', '|', '吉'],
  ),
  maxLength: 12,
});

const runsAsFormula = (cell: string) => {
  const seen = cell.replace(/^[\s\u200B-\u200F\u2060]+/, '');
  // A negative number stays one, whatever follows it behind a comma.
  return /^[=+\-@＝＋－＠]/.test(seen) && !/^-\d+(\.\d+)?(,|$)/.test(cell);
};

it('no cell of a line runs as a formula, at whichever sign the spreadsheet parts cells', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (cells) => {
      const line = csvLine(cells);
      for (const separator of [',', ';', '\t'])
        expect(cellsOf(line, separator).filter(runsAsFormula), JSON.stringify(line)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

it('a reader of CSV gets each cell back, behind the apostrophe where there is one', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (cells) => {
      const read = cellsOf(csvLine(cells).slice(0, -2), ',');
      expect(read).toEqual(cells.map(formulaSafe));
    }),
  );
});
