import { lazy } from 'react';
import type { PortalPage } from './portal.ts';

/** Pages that every portal has beside its own. */
export const sharedPages: readonly PortalPage[] = [
  {
    path: 'repair',
    name: { 'zh-CN': '修复指引', en: 'Repair' },
    group: 'casework',
    actions: ['case.act'],
    Page: lazy(async () => ({ default: (await import('../repair/repair-page.tsx')).RepairPage })),
  },
  {
    path: 'acknowledgements',
    name: { 'zh-CN': '终止信息签收', en: 'Acknowledgements' },
    group: 'casework',
    actions: ['acknowledgement.give'],
    Page: lazy(async () => ({
      default: (await import('../acknowledgements/acknowledgements-page.tsx')).AcknowledgementsPage,
    })),
  },
];
