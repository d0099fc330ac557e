import type { Command } from 'commander';
import { start } from '../start/start.ts';

/** xintu start */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start everything: PostgreSQL, gateway with the portals, worker')
    .action(() => start());
}
