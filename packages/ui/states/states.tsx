import { Button } from 'antd';
import type { ReactNode } from 'react';
import './states.css';
import { stateTexts } from './texts.ts';

/** Waiting for data: bars where the content will stand, and one sentence for screen readers. */
export function Loading(props: { readonly lines?: number }): ReactNode {
  const t = stateTexts.use();
  const lines = Array.from({ length: props.lines ?? 4 }, (_, line) => line);
  return (
    <div className="xt-loading" role="status">
      <span className="xt-hidden">{t('loading')}</span>
      {lines.map((line) => (
        <span key={line} className="xt-loading-line" style={{ inlineSize: `${94 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

interface StateProps {
  /** What happened. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing there, and what one may do. */
export function EmptyState(props: StateProps): ReactNode {
  return (
    <div className="xt-state">
      <p className="xt-state-title">{props.title}</p>
      {props.children !== undefined && <div className="xt-soft">{props.children}</div>}
      {props.action}
    </div>
  );
}

interface ErrorStateProps {
  /** `network`: no answer came; `server`: the answer was an error. */
  readonly cause: 'network' | 'server';
  /** The number of the request, for the administrator. */
  readonly detail?: string | undefined;
  readonly onRetry?: () => void;
}

/** It did not work: what happened, what to do, and a way to try again. */
export function ErrorState(props: ErrorStateProps): ReactNode {
  const t = stateTexts.use();
  return (
    <div className="xt-state" role="alert">
      <p className="xt-state-title">{t('error.title')}</p>
      <p className="xt-soft">{t(`error.${props.cause}`)}</p>
      {props.detail !== undefined && (
        <p className="xt-soft xt-code">{t('error.detail', { detail: props.detail })}</p>
      )}
      {props.onRetry && <Button onClick={props.onRetry}>{t('error.retry')}</Button>}
    </div>
  );
}

/** The reader may not do this work; whom to ask. */
export function NoPermission(): ReactNode {
  const t = stateTexts.use();
  return (
    <EmptyState title={t('noPermission.title')}>
      <p>{t('noPermission.what')}</p>
    </EmptyState>
  );
}
