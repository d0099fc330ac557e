import { useCallback, useMemo, type ReactNode } from 'react';
import { useAppearance } from '../theme/appearance.ts';
import { everyMonth } from './months.ts';
import { ChartSurface, themeColour, type ChartClick } from './chart-surface.tsx';
import type { StackedMonthsProps } from './stacked-months.tsx';

/** Tints of one accent, from strong to weak: groups are told apart by order and legend, not by hue alone. */
const strengths = [1, 0.72, 0.48, 0.3, 0.18, 0.1] as const;

/** The bars themselves; loaded lazily by `StackedMonths`. */
export function StackedMonthsChart({ counts, onOpen }: StackedMonthsProps): ReactNode {
  const appearance = useAppearance();
  const option = useMemo(() => {
    const months = everyMonth(counts.map((count) => count.month));
    const groups = [...new Set(counts.map((count) => count.group))];
    const soft = themeColour('text-soft');
    const accent = themeColour('accent');
    const countOf = new Map(counts.map((count) => [`${count.group} ${count.month}`, count.count]));
    return {
      animation: false,
      textStyle: { fontFamily: themeColour('font') },
      grid: { left: 8, right: 8, top: 16, bottom: 32, containLabel: true },
      legend: {
        bottom: 0,
        type: 'scroll',
        textStyle: { color: soft },
        icon: 'roundRect',
        itemHeight: 10,
        itemWidth: 10,
      },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: themeColour('surface'),
        borderColor: themeColour('border-strong'),
        textStyle: { color: themeColour('text') },
      },
      xAxis: {
        type: 'category',
        data: months,
        axisLabel: { color: soft },
        axisLine: { lineStyle: { color: soft } },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: soft },
        splitLine: { lineStyle: { color: themeColour('border') } },
      },
      series: groups.map((group, index) => ({
        name: group,
        type: 'bar',
        stack: 'all',
        barMaxWidth: 36,
        itemStyle: { color: accent, opacity: strengths[Math.min(index, strengths.length - 1)] ?? 1 },
        data: months.map((month) => countOf.get(`${group} ${month}`) ?? 0),
      })),
      appearance,
    };
  }, [counts, appearance]);
  const open = useCallback(
    (click: ChartClick) => {
      if (click.seriesName !== undefined) onOpen?.(click.seriesName, click.name);
    },
    [onOpen],
  );
  return <ChartSurface option={option} onClick={open} />;
}
