import { lazy } from 'react';
import type { PortalPage } from '@xintu/portal-kit';

/** What is suspended for want of a legal basis (专项清理). */
export const cleanUpPages: readonly PortalPage[] = [
  {
    path: 'clean-up',
    name: { 'zh-CN': '专项清理', en: 'Clean-up' },
    group: 'rules',
    actions: ['clean-up.read'],
    Page: lazy(async () => ({ default: (await import('./clean-up-page.tsx')).CleanUpPage })),
  },
];
