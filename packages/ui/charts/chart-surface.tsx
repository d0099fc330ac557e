import { BarChart, GraphChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';

register([BarChart, GraphChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** What a click on a mark hands over. */
export interface ChartClick {
  readonly dataType: string | undefined;
  readonly name: string;
  readonly seriesName: string | undefined;
}

interface ChartSurfaceProps {
  readonly option: EChartsCoreOption;
  readonly onClick?: (click: ChartClick) => void;
}

/** The canvas of one chart: follows its box and its option, and is freed with its component. */
export function ChartSurface({ option, onClick }: ChartSurfaceProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const created = init(box.current, null, { renderer: 'canvas' });
    chart.current = created;
    const observer = new ResizeObserver(() => created.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      created.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const created = chart.current;
    if (!created || !onClick) return undefined;
    const listener = (event: {
      name: string;
      dataType?: string | undefined;
      seriesName?: string | undefined;
    }) => onClick({ dataType: event.dataType, name: event.name, seriesName: event.seriesName });
    created.on('click', listener);
    return () => {
      created.off('click', listener);
    };
  }, [onClick]);
  return <div ref={box} style={{ width: '100%', height: '100%', overflow: 'hidden' }} />;
}

/** A colour of the theme, as the canvas needs it. */
export function themeColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--xt-${name}`).trim();
}
