import type { Database } from '@xintu/database';
import { type LedgerHash, openHeadKey, publishHeads, sealPending, signHead, unsealed } from '@xintu/ledger';
import type { LedgerSettings, Logger } from '@xintu/runtime';
import type { Round } from './rounds.ts';

/** How long an entry may wait for its seal, in milliseconds. */
const SEAL_EVERY = 1_000;
/** How long a seal may wait for its signed head, in milliseconds. */
const SIGN_EVERY = 60_000;
/** Seconds that an entry may wait for its seal before somebody should look. */
const LATE = 60;

/** Seals the ledger. */
export function sealing({ pool }: Pick<Database, 'pool'>, algorithm: LedgerHash): Round {
  return {
    every: SEAL_EVERY,
    work: () => sealPending(pool, algorithm),
    failure: 'the ledger could not be sealed',
  };
}

/**
 * Signs the ledger's head and appends it to the published file. Says in the log when entries wait too long for their
 * seal.
 * @throws Failure when the key can't be used
 */
export async function signing(
  { pool }: Pick<Database, 'pool'>,
  { keyFile, headsFolder }: Pick<LedgerSettings, 'keyFile' | 'headsFolder'>,
  log: Logger,
): Promise<Round> {
  const key = keyFile === undefined ? null : await openHeadKey(keyFile);
  if (key === null) log.warn('heads of the ledger are not signed: XINTU_LEDGER_KEY names no file');
  return {
    every: SIGN_EVERY,
    work: async () => {
      if (key !== null) await signHead(pool, key);
      if (headsFolder !== undefined) await publishHeads(pool, headsFolder);
      const waiting = await unsealed(pool);
      if (waiting.oldestSeconds > LATE)
        log.error(waiting, 'entries of the ledger wait for their seal: a transaction is open for long');
    },
    failure: 'the head of the ledger could not be published',
  };
}
