import { useSyncExternalStore } from 'react';

/** Why somebody looks: kept for this tab only, so that it ends with the case. */
export interface Purpose {
  readonly matter: string;
  readonly matterName: string;
  readonly reference: string;
}

const storageKey = 'xintu.purpose';
const listeners = new Set<() => void>();

/** Reads a kept purpose; anything incomplete counts as none. */
export function readPurpose(text: string | null): Purpose | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return null;
    const { matter, matterName, reference } = { matter: '', matterName: '', reference: '', ...kept };
    if (typeof matter !== 'string' || typeof matterName !== 'string' || typeof reference !== 'string')
      return null;
    return matter === '' || reference === '' ? null : { matter, matterName, reference };
  } catch {
    return null;
  }
}

let present: Purpose | null | undefined;

/** The purpose stated in this tab, or null. */
export function currentPurpose(): Purpose | null {
  if (present === undefined) present = readPurpose(sessionStorage.getItem(storageKey));
  return present;
}

/** States the purpose of what follows in this tab; null withdraws it. */
export function statePurpose(purpose: Purpose | null): void {
  present = purpose;
  if (purpose === null) sessionStorage.removeItem(storageKey);
  else sessionStorage.setItem(storageKey, JSON.stringify(purpose));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The purpose stated in this tab; the component renders again when it changes. */
export function usePurpose(): Purpose | null {
  return useSyncExternalStore(subscribe, currentPurpose);
}
