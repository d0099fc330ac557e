import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '@xintu/ui';
import type { ReactNode } from 'react';

/** A page that failed to load or to draw: usually its file could not be fetched. */
export function PageError(props: ErrorComponentProps): ReactNode {
  const detail = props.error instanceof Error ? props.error.message : undefined;
  return (
    <div className="xt-card">
      <ErrorState cause="network" detail={detail} onRetry={() => window.location.reload()} />
    </div>
  );
}
