import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';
import { projectSettings } from '../project.ts';
import { prepareDemonstration } from '../start/demonstration.ts';

/** xintu demo */
export function addDemonstration(program: Command): void {
  program
    .command('demo')
    .description(
      'open the demonstration accounts and hand in the demonstration data, where they are not there yet',
    )
    .action(async () => {
      const settings = { ...projectSettings(), demonstration: true };
      if (settings.oidc !== undefined) {
        throw new Failure('There is no demonstration where OIDC_ISSUER is set: real people sign in here.');
      }
      await withInstance(async (instance) => {
        const demonstration = await prepareDemonstration(settings, instance);
        await demonstration.handIn();
        console.log(
          `the demonstration is there; its accounts' password is ${demonstration.accounts?.password}`,
        );
      });
    });
}
