/** How long a session lasts. Both end it, whichever comes first. */
export interface SessionLimits {
  /** Minutes without a request. */
  readonly idleMinutes: number;
  /** Minutes since sign-in. */
  readonly absoluteMinutes: number;
}

/** Fifteen minutes without a request, eight hours in all (GB/T 22239 asks for a time-out; the figures are ours). */
export const sessionLimits: SessionLimits = { idleMinutes: 15, absoluteMinutes: 8 * 60 };
