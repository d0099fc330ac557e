import { useSyncExternalStore } from 'react';

/** Below this width a picture of names around a middle can't be read; the list beside it can. */
const wide = '(min-width: 640px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the screen is wide enough for a picture. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
}
