import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  expiresAt: number;
}

/** The provider counts in seconds. */
const secondsNow = () => Math.floor(Date.now() / 1000);

/**
 * Where the development provider keeps what it works with: in this process, until it expires or the process ends.
 * Enough for one machine, and nothing of it is meant to survive.
 * @returns the place for each kind of thing, by the provider's name of it
 */
export function developmentMemory(): (kind: string) => Adapter {
  const everything = new Map<string, Map<string, Kept>>();
  return (kind) => {
    const kept = everything.get(kind) ?? new Map<string, Kept>();
    everything.set(kind, kept);
    return memoryOf(kept, everything);
  };
}

function memoryOf(kept: Map<string, Kept>, everything: ReadonlyMap<string, Map<string, Kept>>): Adapter {
  const living = (id: string) => {
    const found = kept.get(id);
    return found !== undefined && found.expiresAt > Date.now() ? found.payload : undefined;
  };
  const firstWhere = (matches: (payload: AdapterPayload) => boolean) =>
    [...kept.keys()].map(living).find((payload) => payload !== undefined && matches(payload));
  return {
    upsert: (id, payload, expiresIn = Infinity) => {
      for (const [old, { expiresAt }] of kept) if (expiresAt <= Date.now()) kept.delete(old);
      kept.set(id, { payload, expiresAt: Date.now() + expiresIn * 1000 });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(living(id)),
    findByUid: (uid) => Promise.resolve(firstWhere((payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(firstWhere((payload) => payload.userCode === code)),
    consume: (id) => {
      const payload = living(id);
      if (payload !== undefined) payload['consumed'] = secondsNow();
      return Promise.resolve();
    },
    destroy: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const each of everything.values()) {
        for (const [id, { payload }] of each) if (payload.grantId === grantId) each.delete(id);
      }
      return Promise.resolve();
    },
  };
}
