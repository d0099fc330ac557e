import { sealPending } from '@xintu/ledger';
import { type Logger, sentenceOf } from '@xintu/runtime';
import type { Database } from '@xintu/database';

/** How long an entry may wait for its seal, in milliseconds. */
const INTERVAL = 1_000;

/** Seals the ledger every second until it is stopped; `stop` seals once more. */
export function keepSealing(database: Pick<Database, 'pool'>, log: Logger): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const seal = async () => {
    try {
      await sealPending(database.pool);
    } catch (problem) {
      log.error({ problem: sentenceOf(problem) }, 'the ledger could not be sealed');
    }
  };
  const loop = async () => {
    while (!stopped) {
      await seal();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, INTERVAL);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped) wake();
      });
    }
    await seal();
  };
  const ended = loop();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await ended;
    },
  };
}
