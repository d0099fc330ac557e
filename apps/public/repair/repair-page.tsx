import { RepairList } from '@xintu/portal-kit';
import type { ReactNode } from 'react';
import { useOrganisation } from '../mine/organisation.ts';
import { SitePage } from '../site/site-page.tsx';
import { repairPageTexts } from './texts.ts';

/** 修复指引: the own adverse records, each with what to do, from which day, and the application filled in. */
export function RepairPage(): ReactNode {
  const t = repairPageTexts.use();
  const { code } = useOrganisation();
  return (
    <SitePage title={t('title')}>
      <p className="xt-soft">{t('what')}</p>
      <RepairList code={code} />
    </SitePage>
  );
}
