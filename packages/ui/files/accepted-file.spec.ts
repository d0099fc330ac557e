import { describe, expect, it } from 'vitest';
import { acceptedFile, type FileRefusal } from './accepted-file.ts';

const extensions = ['.csv', '.xlsx'];

describe('a dropped file', () => {
  it('is taken when it is one file of an accepted kind', () => {
    const file = { name: '处罚.XLSX', size: 10 };
    expect(acceptedFile([file], extensions)).toEqual({ ok: true, file });
  });

  it.each<[FileRefusal, { name: string; size: number }[]]>([
    [
      'SEVERAL',
      [
        { name: 'a.csv', size: 1 },
        { name: 'b.csv', size: 1 },
      ],
    ],
    ['WRONG_KIND', [{ name: 'a.xls', size: 1 }]],
    ['EMPTY', [{ name: 'a.csv', size: 0 }]],
  ])('is refused: %s', (reason, files) => {
    expect(acceptedFile(files, extensions)).toEqual({ ok: false, reason });
  });
});
