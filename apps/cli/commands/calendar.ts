import { readFile } from 'node:fs/promises';
import { systemViewer } from '@xintu/access';
import { importCalendar } from '@xintu/catalogue';
import { isLegalDay } from '@xintu/kernel';
import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';

interface CalendarOptions {
  readonly region: string;
  readonly coveredUntil?: string;
}

/** xintu calendar import */
export function addCalendar(program: Command): void {
  program
    .command('calendar')
    .description('working days: holidays and shifted working days')
    .command('import')
    .description('take over the plan of whole years (CSV: day,kind,name; kind HOLIDAY or WORKDAY)')
    .argument('<file>', 'CSV file in UTF-8')
    .option('--region <code>', 'division code of a region whose layer it is', 'national')
    .option('--covered-until <day>', 'last day for which it is known (the end of its last year)')
    .action(async (file: string, { region, coveredUntil }: CalendarOptions) => {
      if (coveredUntil !== undefined && !isLegalDay(coveredUntil))
        throw new Failure(`"${coveredUntil}" is not a day such as 2027-12-31.`);
      const text = await readFile(file, 'utf8').catch(() => {
        throw new Failure(`${file} can not be read.`);
      });
      const outcome = await withInstance(({ database }) =>
        importCalendar(
          { viewer: { ...systemViewer('command'), language: 'en' }, pool: database.pool, today: '' },
          { text, region, coveredUntil: coveredUntil ?? null },
        ),
      );
      if (outcome.changed === null) {
        const rows = outcome.userErrors.map(
          ({ field, message }) => `  ${field?.replace('row.', 'row ') ?? 'file'}: ${message}`,
        );
        throw new Failure(`Nothing was taken over.\n${rows.join('\n')}`);
      }
      const { days, years } = outcome;
      console.log(JSON.stringify({ region, days, years, coveredUntil: outcome.coveredUntil }));
    });
}
