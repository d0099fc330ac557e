import { useMemo, type ReactNode } from 'react';
import { useAppearance } from '../theme/appearance.ts';
import { ChartSurface, themeColour } from './chart-surface.tsx';
import type { TrendProps } from './trend.tsx';

/** The line itself; loaded lazily by `Trend`. */
export function TrendChart({ points, format }: TrendProps): ReactNode {
  const appearance = useAppearance();
  const option = useMemo(() => {
    const accent = themeColour('accent');
    return {
      animation: false,
      grid: { left: 4, right: 8, top: 8, bottom: 4 },
      xAxis: { type: 'category', show: false, boundaryGap: false, data: points.map((point) => point.month) },
      yAxis: { type: 'value', show: false, min: 0 },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: themeColour('surface'),
        borderColor: themeColour('border-strong'),
        textStyle: { color: themeColour('text') },
        valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : ''),
      },
      series: [
        {
          type: 'line',
          data: points.map((point) => point.value),
          showSymbol: false,
          lineStyle: { color: accent, width: 2 },
          itemStyle: { color: accent },
          areaStyle: { color: accent, opacity: 0.08 },
        },
      ],
      appearance,
    };
  }, [points, format, appearance]);
  return <ChartSurface option={option} />;
}
