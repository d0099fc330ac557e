import { lazy, Suspense, type ReactNode } from 'react';
import { ChartTable } from './chart-table.tsx';

/** A number of one group in one month. */
export interface MonthCount {
  readonly group: string;
  readonly month: string;
  readonly count: number;
}

export interface StackedMonthsProps {
  readonly label: string;
  readonly counts: readonly MonthCount[];
  readonly onOpen?: (group: string, month: string) => void;
}

const StackedMonthsChart = lazy(() =>
  import('./stacked-months-chart.tsx').then((module) => ({ default: module.StackedMonthsChart })),
);

/** Counts by month, stacked by group; a click on a bar opens its rows. The picture is loaded after the page. */
export function StackedMonths(props: StackedMonthsProps): ReactNode {
  const rows = props.counts.map((count) => ({
    key: `${count.month} ${count.group}`,
    label: `${count.month} ${count.group}`,
    value: String(count.count),
  }));
  return (
    <>
      <div aria-hidden style={{ height: 260 }}>
        <Suspense fallback={null}>
          <StackedMonthsChart {...props} />
        </Suspense>
      </div>
      <ChartTable caption={props.label} rows={rows} />
    </>
  );
}
