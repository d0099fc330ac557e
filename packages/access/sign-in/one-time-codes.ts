import { randomInt } from 'node:crypto';

const MINUTES = 5;
const REMEMBERED = 1_000;
const TRIES = 3;

interface Pending {
  readonly account: string;
  readonly code: string;
  readonly until: number;
  tries: number;
}

/** The one-time codes of sign-ins that wait for theirs. */
export interface OneTimeCodes {
  /** Makes the code of a sign-in for whoever has given the password. */
  readonly issue: (signIn: string, account: string) => string;
  /** The code once more, for the page that shows it; null when none waits. */
  readonly shown: (signIn: string) => string | null;
  /** Whose sign-in the code completes; null when it is wrong, used, too old or tried too often. */
  readonly redeem: (signIn: string, code: string) => string | null;
}

/** @param now milliseconds */
export function oneTimeCodes(now: () => number): OneTimeCodes {
  const pending = new Map<string, Pending>();
  const waiting = (signIn: string) => {
    const found = pending.get(signIn);
    return found !== undefined && found.until > now() && found.tries < TRIES ? found : null;
  };
  return {
    issue: (signIn, account) => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      pending.delete(signIn);
      pending.set(signIn, { account, code, until: now() + MINUTES * 60_000, tries: 0 });
      const [oldest] = pending.keys();
      if (pending.size > REMEMBERED && oldest !== undefined) pending.delete(oldest);
      return code;
    },
    shown: (signIn) => waiting(signIn)?.code ?? null,
    redeem: (signIn, code) => {
      const found = waiting(signIn);
      if (found === null) return null;
      found.tries += 1;
      if (found.code !== code.trim()) return null;
      pending.delete(signIn);
      return found.account;
    },
  };
}
