/** Lets work through: some at a time, some wait their turn, the rest are told to come again. */
export interface Gate {
  /**
   * @param caller whose work it is
   * @returns what `work` returns, or null when too many wait already, or too many of this caller are inside
   */
  pass<Result>(work: () => Promise<Result>, caller?: string): Promise<Result | null>;
}

export interface GateLimits {
  /** Work under way. */
  readonly atATime: number;
  /** Work that may wait for its turn. */
  readonly waiting: number;
  /** Work of one caller, under way and waiting, so that nobody keeps the others out (as much as fits). */
  readonly perCaller?: number;
}

export function openGate({ atATime, waiting, perCaller = Infinity }: GateLimits): Gate {
  const queue: (() => void)[] = [];
  const callers = new Map<string, number>();
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
  const count = (caller: string, change: number) => {
    const inside = (callers.get(caller) ?? 0) + change;
    if (inside === 0) callers.delete(caller);
    else callers.set(caller, inside);
  };
  return {
    pass: async (work, caller = '') => {
      if (underWay >= atATime && queue.length >= waiting) return null;
      if ((callers.get(caller) ?? 0) >= perCaller) return null;
      count(caller, 1);
      try {
        await enter();
        try {
          return await work();
        } finally {
          leave();
        }
      } finally {
        count(caller, -1);
      }
    },
  };
}
