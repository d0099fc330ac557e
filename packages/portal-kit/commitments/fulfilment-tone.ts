import type { Tone } from '@xintu/ui';

/** The colour that repeats how a commitment was kept. */
export function fulfilmentTone(fulfilment: 'FULL' | 'PARTIAL' | 'NONE' | null): Tone {
  if (fulfilment === null) return 'neutral';
  return fulfilment === 'FULL' ? 'success' : fulfilment === 'PARTIAL' ? 'warning' : 'danger';
}
