import type { LegalDay } from '@xintu/kernel';

/** By their last days, earliest first; what has none keeps its place behind them. */
export function urgentFirst<Entry extends { readonly dueOn: LegalDay | null }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const never = '9999-12-31';
  return entries.toSorted((one, other) => (one.dueOn ?? never).localeCompare(other.dueOn ?? never));
}
