import { useSyncExternalStore } from 'react';

/** Light or dark. Without a choice the machine's own setting holds. */
export type Appearance = 'light' | 'dark';

const storageKey = 'xintu.appearance';
const listeners = new Set<() => void>();
const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function current(): Appearance {
  const stored = localStorage.getItem(storageKey);
  if (stored === 'light' || stored === 'dark') return stored;
  return systemDark().matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const system = systemDark();
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

/** Keeps the choice on this machine and tells every component. */
export function chooseAppearance(appearance: Appearance): void {
  localStorage.setItem(storageKey, appearance);
  for (const listener of listeners) listener();
}

/** The appearance that holds now. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, current);
}
