import { httpSender, noteChanges, sendNews } from '@xintu/checks';
import type { Database } from '@xintu/database';
import { openHeadKey } from '@xintu/ledger';
import type { BusinessClock, LedgerSettings } from '@xintu/runtime';

import type { Round } from './rounds.ts';

/** How often departments' feeds are brought up to date, and how often their addresses are told, in milliseconds. */
const [NOTE_EVERY, SEND_EVERY] = [5_000, 5_000];

/**
 * Tells departments what happened after their checks. Without the ledger's key nothing is sent: nobody could tell it from
 * what somebody else sends; the feed is there all the same.
 */
export async function telling(
  { pool }: Pick<Database, 'pool'>,
  clock: BusinessClock,
  { keyFile }: Pick<LedgerSettings, 'keyFile'>,
): Promise<readonly Round[]> {
  const key = keyFile === undefined ? null : await openHeadKey(keyFile);
  const note = {
    every: NOTE_EVERY,
    work: () => noteChanges(pool),
    failure: 'the feeds of what happened after checks could not be brought up to date',
  };
  if (key === null) return [note];
  const send = {
    every: SEND_EVERY,
    work: () => sendNews(pool, { sender: httpSender, key, today: clock.today() }),
    failure: 'what happened after checks could not be sent',
  };
  return [note, send];
}
