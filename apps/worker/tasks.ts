import { watchCases } from '@xintu/cases';
import { openRepeatOffences, watchChecks } from '@xintu/checks';
import type { Database } from '@xintu/database';
import { refreshEvaluations, RUN_EVALUATION, runEvaluation } from '@xintu/evaluation';
import { tellReceivers } from '@xintu/exchange';
import { installedDeclarations } from '@xintu/installed-sectors';
import { clearChecks, RUN_BATCH, runBatch } from '@xintu/intake';
import { RUN_RULES } from '@xintu/catalogue';
import { followRules, type MessageChannel, publishRecords, runRules, sendMessages } from '@xintu/records';
import { dropWithdrawnReports } from '@xintu/reports';
import { keyNames } from '@xintu/subjects';
import type { BusinessClock, KeyRing, Logger, Task } from '@xintu/runtime';
import { z } from 'zod';

import type { Round } from './rounds.ts';

const runPayload = z.object({ runId: z.uuid() });
const batchPayload = z.object({ batchId: z.uuid() });

/** The kinds of jobs that the worker does, by name. */
export function composeTasks(database: Database, keys: KeyRing): Readonly<Record<string, Task>> {
  return {
    [RUN_BATCH]: (payload) =>
      runBatch(database, batchPayload.parse(payload).batchId, { declarations: installedDeclarations, keys }),
    [RUN_RULES]: (payload) => runRules(database.pool, runPayload.parse(payload).runId),
    [RUN_EVALUATION]: (payload) => runEvaluation(database.pool, runPayload.parse(payload).runId),
  };
}

/** So long after midnight, or after the clock was set, limits take effect, in milliseconds. */
const WATCH_EVERY = 10_000;
/** How often files that were only checked are looked at, in milliseconds. */
const CLEAR_EVERY = 600_000;
/** So long after midnight stored records begin to follow a rule that begins to hold, in milliseconds. */
const FOLLOW_EVERY = 60_000;

/** So long may a message lie in a box before it is sent, in milliseconds. */
const SEND_EVERY = 5_000;

/** What the worker does over and over, besides the ledger. */
export function composeRounds(
  { pool }: Pick<Database, 'pool'>,
  clock: BusinessClock,
  channel: MessageChannel | null,
  log: Logger,
): readonly Round[] {
  return [
    {
      every: WATCH_EVERY,
      work: () => watchCases(pool, installedDeclarations.caseKinds, clock.today()),
      failure: 'the limits of cases could not be watched',
    },
    {
      every: WATCH_EVERY,
      work: () => watchChecks(pool, clock.today()),
      failure: 'checks without feedback could not be watched',
    },
    {
      every: WATCH_EVERY,
      work: () => tellReceivers(pool, clock.today()),
      failure: 'who received records that ended could not be told',
    },
    {
      every: WATCH_EVERY,
      work: () => publishRecords(pool, clock.today()),
      failure: 'records whose notice was served could not be shown',
    },
    {
      every: CLEAR_EVERY,
      work: () => dropWithdrawnReports(pool, clock.today()),
      failure: 'the bytes of reports that hold no longer could not be dropped',
    },
    {
      every: SEND_EVERY,
      work: async () => {
        const { sent, failed } = await sendMessages(pool, channel, clock.today());
        if (failed > 0) log.error({ sent, failed }, 'messages to subjects could not be sent');
      },
      failure: 'messages to subjects could not be sent',
    },
    {
      every: SEND_EVERY,
      work: () => keyNames(pool),
      failure: 'new names could not be made ready for finding similar ones',
    },
    {
      every: CLEAR_EVERY,
      work: () => openRepeatOffences(pool, clock.today()),
      failure: 'repeated offences could not be looked for',
    },
    {
      every: CLEAR_EVERY,
      work: () => clearChecks(pool, clock.today()),
      failure: 'files that were only checked could not be cleared away',
    },
    {
      every: FOLLOW_EVERY,
      work: () => followRules(pool, clock.today()),
      failure: 'the rules of publicity could not be followed',
    },
    {
      every: FOLLOW_EVERY,
      work: () => refreshEvaluations(pool, clock.today()),
      failure: 'evaluations could not be kept up to date',
    },
  ];
}
