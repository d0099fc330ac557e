import { lazy, Suspense, type ReactNode } from 'react';
import { ChartTable } from './chart-table.tsx';

/** One month of a trend: "2026-11" and its value. */
export interface TrendPoint {
  readonly month: string;
  /** null: nothing to compute a rate from; the line has a gap there. */
  readonly value: number | null;
}

export interface TrendProps {
  readonly points: readonly TrendPoint[];
  readonly label: string;
  readonly format: (value: number) => string;
}

const TrendChart = lazy(() => import('./trend-chart.tsx').then((module) => ({ default: module.TrendChart })));

/** A small line of twelve months; a screen reader gets the same as a table. The picture is loaded after the page. */
export function Trend(props: TrendProps): ReactNode {
  return (
    <>
      <div aria-hidden style={{ height: 56 }}>
        <Suspense fallback={null}>
          <TrendChart {...props} />
        </Suspense>
      </div>
      <ChartTable
        caption={props.label}
        rows={props.points.map((point) => ({
          key: point.month,
          label: point.month,
          value: point.value === null ? '' : props.format(point.value),
        }))}
      />
    </>
  );
}
