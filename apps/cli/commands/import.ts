import { openClock } from '@xintu/runtime';
import { importRegistrations, type ImportProgress } from '@xintu/subjects';
import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';
import { projectSettings } from '../project.ts';

/** xintu import registrations */
export function addImport(program: Command): void {
  const group = program.command('import').description('take over data from files');
  group
    .command('registrations')
    .description('import company registrations (CSV, packed or not); all files together are one import')
    .argument('<files...>', 'registration files')
    .option('--errors <file>', 'where refused rows are written with their reasons')
    .action(async (files: string[], { errors }: { errors?: string }) => {
      const progress = openProgress();
      try {
        const summary = await withInstance(async ({ database }) => {
          const clock = await openClock(projectSettings(), database.pool);
          try {
            const input = {
              files,
              errorsFile: errors ?? null,
              onProgress: progress.show,
              clock,
              actor: 'system',
            };
            return await importRegistrations(database, input);
          } finally {
            clock.close();
          }
        });
        progress.end();
        console.log(JSON.stringify(summary));
      } finally {
        progress.end();
      }
    });
}

/** A progress bar where someone looks at it; nothing in a file or a pipe. */
function openProgress(): { show(progress: ImportProgress): void; end(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const format = '{phase} [{bar}] {percentage} % | {rows} rows';
  const bar = new SingleBar({ format, hideCursor: true }, Presets.shades_classic);
  let begun = false;
  return {
    show: ({ phase, rowsRead, bytesRead, bytesTotal }) => {
      const payload = { phase: phase.toLowerCase(), rows: rowsRead };
      if (begun) bar.update(bytesRead, payload);
      else bar.start(bytesTotal, bytesRead, payload);
      begun = true;
    },
    end: () => {
      if (begun) bar.stop();
      begun = false;
    },
  };
}
