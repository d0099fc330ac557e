import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { csvLine, formulaSafe } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { writeXlsx } from 'hucre/xlsx';
import type { Pool } from 'pg';

import {
  type DepartmentFigures,
  type Period,
  readQualityFigures,
  readSectionFigures,
  type SectionFigures,
} from '../reads/quality-figures.ts';
import { rateOf } from '../rules/add-figures.ts';
import { entryBy } from './acting.ts';
import { cells, columns, headings, levelNames } from './bulletin-workbook.ts';

/** Which figures, and as what. */
export interface FiguresWanted extends Period {
  readonly format: 'csv' | 'xlsx';
}

/** A file of figures. */
export interface FiguresFile {
  readonly name: string;
  readonly content: Buffer;
}

const sectionHeadings = ['上报条数', '合规入库条数', '迟报条数', '首次报送有误', '合规率', '迟报率'];
const sectionCells = ({ submitted, accepted, late, flawed }: SectionFigures) => [
  ...[submitted, accepted, late, flawed, rateOf(accepted, submitted), rateOf(late, submitted)],
];

/**
 * The figures that the reader sees (报送质量), as a file, with its ledger entry: those of the own department, of a
 * credit office's area, or all for an auditor with a stated matter. Null: the reader is of no department.
 */
export async function downloadFigures(
  pool: Pool,
  viewer: Viewer,
  { format, ...period }: FiguresWanted,
): Promise<FiguresFile | null> {
  const department = viewer.department?.code;
  if (department === undefined || !may(viewer, 'bulletin.read', {}).allowed) return null;
  const { firstDay, lastDay } = period;
  const { rows, sections } = await inTransaction(pool, async (client) => {
    await appendEntry(client, {
      ...entryBy({ viewer }),
      ...{ action: 'quality.download', objectType: 'quality', objectId: `${firstDay}/${lastDay}` },
      detail: { format, firstDay, lastDay },
    });
    return {
      rows: await readQualityFigures(client, department, period),
      sections: await readSectionFigures(client, period),
    };
  });
  const name = `报送质量_${firstDay.replaceAll('-', '')}-${lastDay.replaceAll('-', '')}.${format}`;
  return { name, content: format === 'csv' ? csvOf(rows, sections) : await workbookOf(rows, sections) };
}

/** A rate that there is none of stays empty. */
const shown = (cell: string | number | null) => cell ?? '';
const rowCells = (row: DepartmentFigures) => [
  row.provider,
  levelNames[row.level],
  row.recordType,
  ...cells(row),
];

function csvOf(rows: readonly DepartmentFigures[], sections: readonly SectionFigures[]): Buffer {
  const lines = [
    ['单位', '层级', '信用信息事项', ...headings],
    ...rows.map((row) => rowCells(row).map(shown)),
    [],
    ['单位', '科室', '信用信息事项', ...sectionHeadings],
    ...sections.map((row) => [
      row.provider,
      row.section ?? '',
      row.recordType,
      ...sectionCells(row).map(shown),
    ]),
  ];
  return Buffer.from(`\uFEFF${lines.map(csvLine).join('')}`);
}

/** Names are people's: a cell that a spreadsheet would run is made a text. */
const safe = (cell: string | number | null) => (typeof cell === 'string' ? formulaSafe(cell) : cell);

async function workbookOf(
  rows: readonly DepartmentFigures[],
  sections: readonly SectionFigures[],
): Promise<Buffer> {
  const output = await writeXlsx({
    sheets: [
      {
        name: '分单位',
        columns: columns(40, 14, 28),
        rows: [['单位', '层级', '信用信息事项', ...headings], ...rows.map((row) => rowCells(row).map(safe))],
        freezePane: { rows: 1, columns: 3 },
      },
      {
        name: '分科室',
        columns: [{ width: 40 }, { width: 20 }, { width: 28 }],
        rows: [
          ['单位', '科室', '信用信息事项', ...sectionHeadings],
          ...sections.map((row) =>
            [row.provider, row.section ?? '', row.recordType, ...sectionCells(row)].map(safe),
          ),
        ],
        freezePane: { rows: 1, columns: 3 },
      },
    ],
  });
  return Buffer.from(output);
}
