/** Failed sign-ins of one account name; times in milliseconds. */
export interface Attempts {
  readonly failures: number;
  readonly lastFailureAt: number;
  readonly lockedUntil: number | null;
}

/** After this many failures in a row the account is locked ... */
export const MAXIMUM_FAILURES = 5;
/** ... for fifteen minutes (milliseconds); as long without a failure, and earlier ones are forgotten. */
export const LOCK_MILLISECONDS = 15 * 60 * 1000;

export function isLocked(attempts: Attempts | undefined, now: number): boolean {
  const until = attempts?.lockedUntil ?? null;
  return until !== null && now < until;
}

/** The attempts after one more failure. A failure while the lock holds does not prolong it. */
export function afterFailure(attempts: Attempts | undefined, now: number): Attempts {
  if (attempts !== undefined && isLocked(attempts, now)) return attempts;
  const fresh = attempts === undefined || now - attempts.lastFailureAt >= LOCK_MILLISECONDS;
  const failures = fresh ? 1 : attempts.failures + 1;
  return {
    failures,
    lastFailureAt: now,
    lockedUntil: failures >= MAXIMUM_FAILURES ? now + LOCK_MILLISECONDS : null,
  };
}
