import { EmptyState } from '@xintu/ui';
import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import { shellTexts } from './texts.ts';

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const t = shellTexts.use();
  return (
    <Page title={t('notFound.title')}>
      <div className="xt-card">
        <EmptyState title={t('notFound.what')} />
      </div>
    </Page>
  );
}
