/** How a figure moved against the month before. */
export interface FigureChange {
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  /** Absolute difference, in the figure's own unit. */
  readonly by: number;
}

/** The difference of two months in the same unit; null: nothing to compute from, so nothing to compare. */
export function figureChange(value: number | null, previous: number | null): FigureChange {
  if (value === null || previous === null) return { direction: 'unknown', by: 0 };
  if (value === previous) return { direction: 'same', by: 0 };
  return { direction: value > previous ? 'up' : 'down', by: Math.abs(value - previous) };
}
