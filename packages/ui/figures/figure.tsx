import { useId, type ReactNode } from 'react';
import { Trend, type TrendPoint } from '../charts/trend.tsx';
import { formatCount, formatRate } from '../formatting/numbers.ts';
import { defineTexts } from '../language/define-texts.ts';
import { figureChange } from './figure-change.ts';
import './figure.css';

const texts = defineTexts(
  'ui.figure',
  {
    up: '比上月多 {{by}}',
    down: '比上月少 {{by}}',
    same: '与上月持平',
    unknown: '没有可比的数据',
    none: '暂无',
  },
  {
    up: '{{by}} more than last month',
    down: '{{by}} less than last month',
    same: 'As last month',
    unknown: 'Nothing to compare',
    none: 'None yet',
  },
);

interface FigureProps {
  readonly label: string;
  /** null: nothing to compute a rate from. */
  readonly value: number | null;
  readonly previous: number | null;
  readonly unit: 'COUNT' | 'RATE';
  readonly trend: readonly TrendPoint[];
}

/** One figure of the month with its change and its year as a small line. */
export function Figure(props: FigureProps): ReactNode {
  const t = texts.use();
  const heading = useId();
  const format = props.unit === 'RATE' ? formatRate : formatCount;
  const change = figureChange(props.value, props.previous);
  return (
    <section className="xt-card xt-figure" aria-labelledby={heading}>
      <h3 id={heading} className="xt-soft">
        {props.label}
      </h3>
      <p className="xt-figure-value">{props.value === null ? t('none') : format(props.value)}</p>
      <p className="xt-soft">{t(change.direction, { by: format(change.by) })}</p>
      <Trend points={props.trend} label={props.label} format={format} />
    </section>
  );
}
