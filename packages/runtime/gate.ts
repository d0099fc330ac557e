/** Lets uploads through: some at a time, some wait their turn, the rest are told to come again. */
export interface UploadGate {
  /** @returns what `work` returns, or null when too many wait already */
  pass<Result>(work: () => Promise<Result>): Promise<Result | null>;
}

/**
 * An upload holds a connection to PostgreSQL until its file has arrived, however slow its sender; so only some may,
 * or nothing would be left for questions.
 * @param atATime uploads under way
 * @param waiting uploads that may wait for their turn
 */
export function uploadGate(atATime: number, waiting: number): UploadGate {
  const queue: (() => void)[] = [];
  let underWay = 0;
  const enter = () =>
    new Promise<void>((resolve) => {
      if (underWay < atATime) {
        underWay += 1;
        resolve();
      } else {
        queue.push(resolve);
      }
    });
  const leave = () => {
    const next = queue.shift();
    if (next === undefined) underWay -= 1;
    else next(); // the place is handed on
  };
  return {
    pass: async (work) => {
      if (underWay >= atATime && queue.length >= waiting) return null;
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
