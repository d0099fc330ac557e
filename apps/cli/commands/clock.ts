import { setTimeout as pause } from 'node:timers/promises';
import { CLOCK_FOLLOWS_WITHIN, Failure, openClock, readInstant, setClock } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';
import { projectSettings } from '../project.ts';

/** xintu clock set */
export function addClock(program: Command): void {
  const clock = program.command('clock').description('the business clock of a development instance');
  clock
    .command('set')
    .description('let the business clock stand still at a date and time; "real" lets it go again')
    .argument(
      '<date-time>',
      'such as 2026-03-02 or 2026-03-02T09:00, in Asia/Shanghai unless a zone is given',
    )
    .action(async (text: string) => {
      const instant = text === 'real' ? null : readInstant(text);
      if (instant === null && text !== 'real') {
        throw new Failure(
          `"${text}" is not a date or a date and time, such as 2026-03-02 or 2026-03-02T09:00.`,
        );
      }
      const settings = projectSettings();
      await withInstance(async ({ database }) => {
        await setClock(settings, database.pool, instant);
        await pause(CLOCK_FOLLOWS_WITHIN); // afterwards every running program follows
        const now = await openClock(settings, database.pool);
        console.log(`${now.now().toISOString()} (legal day ${now.today()})`);
        now.close();
      });
    });
}
