/** How long a session lasts, and how many a person has at a time. Whichever comes first ends it. */
export interface SessionLimits {
  /** Minutes without a request. */
  readonly idleMinutes: number;
  /** Minutes since sign-in. */
  readonly absoluteMinutes: number;
  /** Sessions of one account at the same time; one more ends the oldest. */
  readonly concurrent: number;
}

/** Fifteen minutes, eight hours, three at a time (GB/T 22239 asks for such limits; the figures are ours). */
export const sessionLimits: SessionLimits = { idleMinutes: 15, absoluteMinutes: 8 * 60, concurrent: 3 };
