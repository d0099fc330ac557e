import { EmptyState, ErrorState } from '@xintu/ui';
import type { ReactNode } from 'react';
import { SitePage } from './site-page.tsx';
import { siteTexts } from './texts.ts';

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const t = siteTexts.use();
  return (
    <SitePage title={t('notFound.title')}>
      <div className="xt-card">
        <EmptyState title={t('notFound.what')} />
      </div>
    </SitePage>
  );
}

/** A page that failed to load or to draw: usually its file could not be fetched. */
export function BrokenPage({ error }: { readonly error: unknown }): ReactNode {
  const detail = error instanceof Error ? error.message : undefined;
  return (
    <div className="xt-card">
      <ErrorState cause="network" detail={detail} onRetry={() => window.location.reload()} />
    </div>
  );
}
