import { describe, expect, it } from 'vitest';
import { CsvReader, type CsvRow } from './csv-reader.ts';

/** Reads a text in pieces of the given length. */
function read(text: string, piece = text.length): CsvRow[] {
  const reader = new CsvReader();
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.push(text.slice(at, at + piece)));
  return [...rows, ...reader.end()];
}

describe('CSV', () => {
  const text = 'a,b,c\r\n1,"two, ""2""\r\nlines",3\n\n   \nx,,\n"q"tail,in"side,"" \nlast,without,end';
  const rows = [
    { line: 1, cells: ['a', 'b', 'c'] },
    { line: 2, cells: ['1', 'two, "2"\r\nlines', '3'] },
    { line: 6, cells: ['x', '', ''] },
    { line: 7, cells: ['qtail', 'in"side', ' '] },
    { line: 8, cells: ['last', 'without', 'end'] },
  ];

  it('reads quotes, line breaks in cells, both line ends, empty cells and a last line without end', () => {
    expect(read(text)).toEqual(rows);
  });

  it.each([1, 2, 3, 5, 7])('reads the same in pieces of %i characters', (piece) => {
    expect(read(text, piece)).toEqual(rows);
  });

  it('keeps a carriage return that belongs to a cell, and drops that of the line end', () => {
    expect(read('a,"b\r"\r\nc,d\r\n')).toEqual([
      { line: 1, cells: ['a', 'b\r'] },
      { line: 2, cells: ['c', 'd'] },
    ]);
  });

  it('loses one line only to a quotation mark that is never closed', () => {
    expect(read('a,"open\nb,c\nd,e\n')).toEqual([
      { line: 1, cells: ['a', '"open'], broken: true },
      { line: 2, cells: ['b', 'c'] },
      { line: 3, cells: ['d', 'e'] },
    ]);
  });

  it('gives up such a cell after 64 Ki characters, however long the file is', () => {
    const good = 'b,c\n'.repeat(40_000);
    const found = read(`a,"open\n${good}`, 1000);
    expect(found).toHaveLength(40_001);
    expect(found[0]).toEqual({ line: 1, cells: ['a', '"open'], broken: true });
    expect(found[40_000]).toEqual({ line: 40_001, cells: ['b', 'c'] });
  });

  it('finds a stray quotation mark by the number of cells', () => {
    const reader = new CsvReader();
    reader.expect(2);
    expect(reader.push('a,"open\nb,"x"\nc,"two\nlines"\nd,e\n')).toEqual([
      { line: 1, cells: ['a', '"open'], broken: true },
      { line: 2, cells: ['b', 'x'] },
      { line: 3, cells: ['c', 'two\nlines'] },
      { line: 5, cells: ['d', 'e'] },
    ]);
  });

  it('reads an empty file as no rows', () => {
    expect(read('')).toEqual([]);
    expect(read('\n\r\n\n')).toEqual([]);
  });
});
