import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { listDepartments, systemViewer } from '@xintu/access';
import { exportDoublePublicity } from '@xintu/intake';
import { isLegalDay } from '@xintu/kernel';
import { Failure, openClock } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';
import { projectSettings } from '../project.ts';

interface ExportOptions {
  readonly department?: string;
  readonly subjects: string;
  readonly from?: string;
  readonly to?: string;
}

/** xintu export */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the file of the double publicity (双公示) in the order of the standard')
    .argument('<kind>', 'licence or penalty')
    .argument('<file>', 'file to write, ending in .csv or .xlsx')
    .option('--department <code>', 'what this department handed in (all)')
    .option('--subjects <which>', 'legal or natural persons: never in one file', 'legal')
    .option('--from <day>', 'first day of decision')
    .option('--to <day>', 'last day of decision')
    .action(async (kind: string, file: string, { department, subjects, from, to }: ExportOptions) => {
      const format = file.endsWith('.xlsx') ? 'xlsx' : 'csv';
      if (kind !== 'licence' && kind !== 'penalty') throw new Failure(`"${kind}" is not licence or penalty.`);
      if (!/\.(csv|xlsx)$/.test(file)) throw new Failure(`"${file}" must end in .csv or .xlsx.`);
      if (subjects !== 'legal' && subjects !== 'natural')
        throw new Failure('--subjects must be legal or natural.');
      for (const day of [from, to])
        if (day !== undefined && !isLegalDay(day))
          throw new Failure(`"${day}" is not a day such as 2026-01-05.`);
      await withInstance(async ({ database }) => {
        const known = await listDepartments(database);
        if (department !== undefined && !known.some(({ code }) => code === department))
          throw new Failure(`There is no department ${department}: xintu departments lists them.`);
        const clock = await openClock(projectSettings(), database.pool);
        const answer = await exportDoublePublicity(database.pool, systemViewer('command'), {
          ...{ kind, subjects, format, provider: department ?? null },
          ...{ from: from ?? null, to: to ?? null, today: clock.today() },
        });
        clock.close();
        if (!answer.allowed) throw new Failure('The export is not allowed.');
        await pipeline(Readable.from(answer.content), createWriteStream(file, { mode: 0o600 }));
        console.log(JSON.stringify({ file, kind, subjects }));
      });
    });
}
