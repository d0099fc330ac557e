import { type Logger, sentenceOf } from '@xintu/runtime';

/** Work that is done over and over while the worker runs. */
export interface Round {
  /** Milliseconds between two rounds. */
  readonly every: number;
  readonly work: () => Promise<unknown>;
  /** What the log says when a round fails; the next one tries again. */
  readonly failure: string;
}

/** Does rounds until it is stopped; `stop` does one more, so that nothing is left behind. */
export function keepDoing({ every, work, failure }: Round, log: Logger): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const round = async () => {
    try {
      await work();
    } catch (problem) {
      log.error({ problem: sentenceOf(problem) }, failure);
    }
  };
  const loop = async () => {
    while (!stopped) {
      await round();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped) wake();
      });
    }
    await round();
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
