import type { Identity } from './identity.ts';
import { hashSecret } from './secret.ts';

/** Identities kept; the one that was kept first goes first. */
const mostIdentities = 10_000;

/** When something was kept, by a clock that nobody sets: milliseconds. */
const now = (): number => performance.now();

/**
 * Whom tokens and sessions stand for, as this process learned it less than a minute ago. It saves the question, not the
 * check: whoever acts for a remembered identity asks in the same transaction whether its credential still holds
 * and stands for the same (migration 0024). Nothing is kept longer than its use needn't be written down. Secrets are kept as their hash.
 */
export class IdentityMemory {
  readonly #identities = new Map<string, { readonly identity: Identity; readonly until: number }>();

  /** The identity behind a secret: remembered, or else found out and kept. */
  async recall(secret: string, find: () => Promise<Identity | null>): Promise<Identity | null> {
    const key = hashSecret(secret).toString('base64');
    const known = this.#identities.get(key);
    if (known !== undefined && known.until > now()) return known.identity;
    this.#identities.delete(key);
    const identity = await find();
    if (identity !== null) this.#keep(key, identity);
    return identity;
  }

  /** Forgets the identity behind a secret. */
  forget(secret: string): void {
    this.#identities.delete(hashSecret(secret).toString('base64'));
  }

  #keep(key: string, identity: Identity): void {
    this.#identities.set(key, { identity, until: now() + identity.credential.freshSeconds * 1000 });
    const oldest = this.#identities.keys().next();
    if (this.#identities.size > mostIdentities && oldest.done !== true) this.#identities.delete(oldest.value);
  }
}
