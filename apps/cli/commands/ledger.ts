import { verifyLedger } from '@xintu/ledger';
import { verifyRecords } from '@xintu/records';
import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';

/** xintu ledger verify */
export function addLedger(program: Command): void {
  const group = program.command('ledger').description('the log of every write and every look-up');
  group
    .command('verify')
    .description('check that nothing in the ledger was changed, removed or slipped in')
    .action(async () => {
      const { ledger, records } = await withInstance(async ({ database }) => ({
        ledger: await verifyLedger(database.pool),
        records: await verifyRecords(database.pool),
      }));
      const { seals, sealedEntries, unsealedEntries, faults } = ledger;
      console.log(
        `${seals} seals over ${sealedEntries} entries; ${unsealedEntries} entries wait for the next seal`,
      );
      for (const fault of faults) console.log(`seal ${fault.seal}: ${fault.reason}`);
      console.log(`${records.versions} versions of records held against it`);
      for (const fault of records.faults)
        console.log(`record ${fault.recordId} of ${fault.recordedFrom}: CHANGED`);
      if (faults.length + records.faults.length > 0)
        throw new Failure(
          `The ledger was tampered with: ${faults.length + records.faults.length} faults.`,
          2,
        );
      console.log('the ledger is whole');
    });
}
