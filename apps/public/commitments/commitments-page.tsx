import type { ReactNode } from 'react';
import { SitePage } from '../site/site-page.tsx';
import { OfferedItems } from './offered-items.tsx';
import { OwnCommitments } from './own-commitments.tsx';
import { ownCommitmentTexts } from './texts.ts';

/** 信用承诺: what the organisation promised and how it stands, and what it can promise. */
export function CommitmentsPage(): ReactNode {
  const t = ownCommitmentTexts.use();
  return (
    <SitePage title={t('title')}>
      <p className="xt-soft">{t('what')}</p>
      <OwnCommitments />
      <OfferedItems />
    </SitePage>
  );
}
