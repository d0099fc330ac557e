/** So many requests at once, and as many again spread evenly over each minute. */
export interface Rate {
  readonly perMinute: number;
}

/** What each caller has left. */
export interface TokenBuckets {
  /**
   * Takes one request from a caller's bucket.
   * @param now milliseconds of a clock that never goes back
   * @returns 0, or seconds after which to come again
   */
  readonly take: (caller: string, now: number) => number;
  /** Callers that are kept in mind. */
  readonly size: () => number;
}

/** Callers kept in mind; who came longest ago is forgotten first, with a full bucket at the next request. */
const MOST_CALLERS = 50_000;
const MINUTE = 60_000;
/** Sums of fractions are not exact; who waited as told is let through. */
const TINY = 1e-6;

/** Buckets in this process: with several gateways behind one balancer each counts for itself. */
export function tokenBuckets({ perMinute }: Rate, mostCallers = MOST_CALLERS): TokenBuckets {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take: (caller, now) => {
      const known = buckets.get(caller) ?? { left: perMinute, at: now };
      const left = Math.min(perMinute, known.left + ((now - known.at) * perMinute) / MINUTE);
      const allowed = left >= 1 - TINY;
      buckets.delete(caller);
      buckets.set(caller, { left: allowed ? left - 1 : left, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > mostCallers && oldest !== undefined) buckets.delete(oldest);
      return allowed ? 0 : Math.max(1, Math.ceil(((1 - left) * MINUTE) / perMinute / 1000 - TINY));
    },
    size: () => buckets.size,
  };
}
