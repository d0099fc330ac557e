import { useCallback, useMemo, type ReactNode } from 'react';
import { ChartSurface, themeColour, type ChartClick } from '../charts/chart-surface.tsx';
import { useAppearance } from '../theme/appearance.ts';
import { ringPlaces, type Place } from './relation-layout.ts';
import type { RelationPictureProps } from './relation-picture.tsx';

/** With more ties than this their words would run over one another; the list says them all. */
const mostLabels = 8;

/** Hanzi a line: longer names break, so that they do not run over one another. */
const charactersPerLine = 9;

function broken(name: string): string {
  const characters = [...name];
  const lines: string[] = [];
  for (let start = 0; start < characters.length; start += charactersPerLine) {
    lines.push(characters.slice(start, start + charactersPerLine).join(''));
  }
  return lines.slice(0, 3).join('\n');
}

/** The graph itself; loaded lazily by `RelationPicture`. */
export function RelationChart({ centre, nodes, ties, onOpen }: RelationPictureProps): ReactNode {
  const appearance = useAppearance();
  const option = useMemo(() => {
    const text = themeColour('text');
    const accent = themeColour('accent');
    const surface = themeColour('surface');
    const places = ringPlaces(nodes.length);
    const mark = (id: string, name: string, central: boolean, place: Place) => ({
      ...place,
      id,
      name: id,
      symbolSize: central ? 44 : 28,
      itemStyle: { color: central ? accent : surface, borderColor: accent, borderWidth: 2 },
      label: { formatter: broken(name), color: text, fontWeight: central ? 600 : 400 },
    });
    return {
      animation: false,
      textStyle: { fontFamily: themeColour('font') },
      series: [
        {
          type: 'graph',
          layout: 'none',
          roam: 'move',
          left: 80,
          right: 80,
          top: 24,
          bottom: 64,
          preserveAspect: 'contain',
          label: { show: true, position: 'bottom', fontSize: 12, lineHeight: 16 },
          edgeSymbol: ['none', 'arrow'],
          edgeSymbolSize: 7,
          lineStyle: { color: themeColour('border-strong'), width: 1 },
          edgeLabel: { show: true, fontSize: 11, color: themeColour('text-soft'), formatter: '{c}' },
          data: [
            mark(centre.id, centre.name, true, { x: 0, y: 0 }),
            ...nodes.map((node, index) => mark(node.id, node.name, false, places[index] ?? { x: 0, y: 0 })),
          ],
          links: ties.map((tie) => ({
            source: tie.from,
            target: tie.to,
            value: tie.label,
            label: { show: ties.length <= mostLabels, formatter: tie.label },
          })),
        },
      ],
      appearance,
    };
  }, [centre, nodes, ties, appearance]);
  const open = useCallback(
    (click: ChartClick) => {
      if (click.dataType === 'node') onOpen(click.name);
    },
    [onOpen],
  );
  return <ChartSurface option={option} onClick={open} />;
}
