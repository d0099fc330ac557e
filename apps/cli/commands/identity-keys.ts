import { stat } from 'node:fs/promises';
import { countSealedFiles, resealFileKeys } from '@xintu/cases';
import { countSealedSenders, resealSenders } from '@xintu/complaints';
import { countSealedNumbers, openIdentityKeys, resealIdentityNumbers } from '@xintu/records';
import { changeKeyFile, Failure, type SealCipher, withNextKey, withoutUnneededKeys } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';
import { projectSettings } from '../project.ts';

/** Milliseconds after which all programs have read a changed key file. */
const READ_BY_ALL_AFTER = 60_000;

/** xintu identity-keys list, rotate, prune */
export function addIdentityKeys(program: Command): void {
  const group = program.command('identity-keys').description('the keys that seal identity numbers');
  group
    .command('list')
    .description('list the keys with how many numbers each has sealed, one JSON object a line')
    .action(async () => {
      const { keys, counts, files, senders } = await withKeys();
      for (const key of keys.keys) {
        const sealed = {
          ...{ numbers: counts.get(key) ?? 0, files: files.get(key) ?? 0 },
          senders: senders.get(key) ?? 0,
        };
        console.log(JSON.stringify({ key, current: key === keys.currentKey, ...sealed }));
      }
    });
  group
    .command('rotate')
    .description('add a new key, seal with it from now on, and seal anew what former keys have sealed')
    .option('--resume', 'no new key: only seal anew what is left under former ones')
    .action(({ resume }: { resume?: boolean }) => rotate(resume === true));
  group
    .command('prune')
    .description('take the keys out of the file that have sealed nothing any more')
    .action(prune);
}

function withKeys() {
  const settings = projectSettings();
  return withInstance(async ({ database }) => ({
    keys: await openIdentityKeys(settings, database.pool),
    counts: await countSealedNumbers(database.pool),
    files: await countSealedFiles(database.pool),
    senders: await countSealedSenders(database.pool),
  }));
}

async function rotate(resume: boolean): Promise<void> {
  const settings = projectSettings();
  const cipher: SealCipher = settings.identityCipher;
  await withInstance(async ({ database }) => {
    const keys = await openIdentityKeys(settings, database.pool);
    const using = resume
      ? keys
      : await changeKeyFile(settings.identityKeys, (content) => withNextKey(content, cipher));
    const numbers = await resealIdentityNumbers(database.pool, using, (done) =>
      process.stderr.write(`${done} numbers sealed anew\n`),
    );
    const files = await resealFileKeys(database.pool, using);
    const senders = await resealSenders(database.pool, using);
    console.log(JSON.stringify({ current: using.currentKey, resealed: numbers, files, senders }));
  });
}

async function prune(): Promise<void> {
  const path = projectSettings().identityKeys;
  const { keys, counts, files, senders } = await withKeys();
  if (Date.now() - (await stat(path)).mtimeMs < READ_BY_ALL_AFTER)
    throw new Failure(
      'The key file was changed less than a minute ago, and programs may still use what it was. Try again then.',
    );
  const left = await changeKeyFile(path, (content) =>
    withoutUnneededKeys(content, [...counts.keys(), ...files.keys(), ...senders.keys()]),
  );
  console.log(
    JSON.stringify({ kept: left.keys, removed: keys.keys.filter((key) => !left.keys.includes(key)) }),
  );
}
