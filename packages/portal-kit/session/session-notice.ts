import { useSyncExternalStore } from 'react';

/** Why this page can't go on in the session: it ended, or the browser signed in as somebody else meanwhile. */
export interface SessionNotice {
  readonly kind: 'ended' | 'changed';
  /** In the reader's language, from the server. */
  readonly message: string;
}

let present: SessionNotice | null = null;
let shownViewer: string | null = null;
const listeners = new Set<() => void>();

/** Tells the page; what stands in its forms stays there. The first reason is kept. */
export function noticeSession(notice: SessionNotice): void {
  if (present !== null) return;
  present = notice;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the reader has to be told about the session; null when it goes on. */
export function useSessionNotice(): SessionNotice | null {
  return useSyncExternalStore(subscribe, () => present);
}

/** Whom this page shows as signed in; every request says so, and is refused when it is no longer true. */
export function shownAs(viewer: string): void {
  shownViewer = viewer;
}

/** As whom the page's requests are meant; null until it is known. */
export function meantFor(): string | null {
  return shownViewer;
}
