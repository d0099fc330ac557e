import { readFile } from 'node:fs/promises';
import {
  type LedgerVerification,
  lineOf,
  parseHead,
  readHeads,
  readPublicKey,
  type SignedHead,
  verifyLedger,
} from '@xintu/ledger';
import { type DocumentVerification, verifyDocuments } from '@xintu/documents';
import { type RecordVerification, verifyRecords } from '@xintu/records';
import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';

interface VerifyOptions {
  readonly heads?: readonly string[];
  readonly key?: readonly string[];
  readonly json?: boolean;
}

const TAMPERED = 2;

/** xintu ledger verify, xintu ledger heads */
export function addLedger(program: Command): void {
  const group = program.command('ledger').description('the log of every write and every look-up');
  group
    .command('verify')
    .description('check that nothing in the ledger was changed, removed or slipped in')
    .option('--heads <file...>', 'signed heads that were kept elsewhere: they show a cut-off end as well')
    .option('--key <file...>', 'public keys (PEM) that are trusted, instead of those the ledger names')
    .option('--json', 'one JSON object instead of text')
    .action(async (options: VerifyOptions) => {
      const heads = (await Promise.all((options.heads ?? []).map(readHeadFile))).flat();
      const keys = await Promise.all((options.key ?? []).map(readText));
      const { ledger, records, documents } = await withInstance(async ({ database }) => ({
        ledger: await verifyLedger(database.pool, {
          heads,
          ...(keys.length > 0 ? { keys: keys.map(readPublicKey) } : {}),
        }),
        records: await verifyRecords(database.pool),
        documents: await verifyDocuments(database.pool),
      }));
      if (options.json === true) console.log(JSON.stringify({ ...ledger, records, documents }));
      else tell(ledger, records, documents);
      const faults = ledger.faultCount + records.faults.length + documents.altered.length;
      if (faults > 0) throw new Failure(`The ledger was tampered with: ${faults} faults.`, TAMPERED);
      if (options.json !== true) console.log('the ledger is whole');
    });
  group
    .command('heads')
    .description('print the signed heads, one JSON object a line')
    .option('--after <seal>', 'only those behind this seal', '0')
    .action(async ({ after }: { after: string }) => {
      if (!/^\d{1,15}$/.test(after)) throw new Failure(`"${after}" is not the number of a seal.`);
      await withInstance(async ({ database }) => {
        for (let last = Number(after); ;) {
          const heads = await readHeads(database.pool, last, 1_000);
          process.stdout.write(
            heads.flatMap(({ signed }) => (signed === null ? [] : [lineOf(signed)])).join(''),
          );
          if (heads.length === 0) return;
          last = heads.at(-1)?.seal ?? last;
        }
      });
    });
}

function tell(
  ledger: LedgerVerification,
  records: RecordVerification,
  documents: DocumentVerification,
): void {
  const { seals, sealedEntries, unsealedEntries, heads, keptHeads, lastKeptHead } = ledger;
  console.log(
    `${seals} seals over ${sealedEntries} entries; ${unsealedEntries} entries wait for the next seal; ${heads} signed heads`,
  );
  for (const { reason, seal, position, entryId } of ledger.faults)
    console.log(`seal ${seal}${entryId === null ? '' : `, entry ${entryId} at ${position}`}: ${reason}`);
  if (ledger.faultCount > ledger.faults.length)
    console.log(`and ${ledger.faultCount - ledger.faults.length} more`);
  if (keptHeads === 0) console.log('no kept heads were given: a cut-off end can not be seen');
  else if (lastKeptHead !== null)
    console.log(
      `kept heads reach to seal ${lastKeptHead.seal} of ${lastKeptHead.signedAt}; a cut behind it can not be seen (${sealedEntries - lastKeptHead.entries + unsealedEntries} entries are there now)`,
    );
  console.log(`${records.versions} versions of records held against it`);
  for (const fault of records.faults)
    console.log(`record ${fault.recordId} of ${fault.recordedFrom}: CHANGED`);
  console.log(`${documents.documents} issued documents held against it`);
  for (const id of documents.altered) console.log(`document ${id}: CHANGED`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Failure(`The file ${file} can't be read.`);
  }
}

async function readHeadFile(file: string): Promise<SignedHead[]> {
  const lines = (await readText(file)).split('\n').filter((line) => line.trim() !== '');
  const heads = lines.flatMap((line) => parseHead(line) ?? []);
  if (heads.length === 0) throw new Failure(`The file ${file} holds no signed head.`);
  // A worker that was killed may have left a line cut short; its head stands in the next one.
  if (heads.length < lines.length)
    process.stderr.write(`${file}: ${lines.length - heads.length} lines are no signed heads\n`);
  return heads;
}
