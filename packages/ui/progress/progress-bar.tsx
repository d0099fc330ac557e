import type { ReactNode } from 'react';
import './progress-bar.css';

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null: under way, the end not known. */
  readonly fraction: number | null;
  /** What the bar says in words, e.g. "1,200 / 5,000". */
  readonly words: string;
}

/** Progress as a bar and in words. */
export function ProgressBar(props: ProgressBarProps): ReactNode {
  const percent = props.fraction === null ? null : Math.round(Math.min(1, Math.max(0, props.fraction)) * 100);
  return (
    <div className="xt-progress">
      <div className="xt-progress-words">
        <span>{props.label}</span>
        <span>{props.words}</span>
      </div>
      <div
        role="progressbar"
        aria-label={props.label}
        aria-valuetext={props.words}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        className={`xt-progress-track${percent === null ? ' xt-progress-unknown' : ''}`}
      >
        <span style={{ inlineSize: percent === null ? '30%' : `${percent}%` }} />
      </div>
    </div>
  );
}
